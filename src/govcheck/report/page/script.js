"use strict";
/* Choosing among the results of the page. Without this script everything is there, and nothing can be chosen. */
(() => {
  const panel = document.getElementById("choose");
  if (!panel) return;

  const search = panel.querySelector("input");
  const selects = [...panel.querySelectorAll("select")];
  const shown = panel.querySelector(".shown");
  const opened = new Set();

  /* Every result: what it carries itself, and what it shares with the results of its rule. */
  const results = [...document.querySelectorAll("[data-subject]")].map((box) => {
    const rule = box.closest("[data-result]");
    return { box, rule, carries: { ...rule.dataset, ...box.dataset }, words: null };
  });
  const rules = [...document.querySelectorAll(".rule")];
  const sections = [...new Set(results.map((result) => result.box.closest("section")))];
  const wanted = document.querySelectorAll(".wanted");

  /* How many results there are in each section and rule, or how many of them fit. */
  const counted = (some) => {
    const numbers = new Map([...sections, ...rules].map((holder) => [holder, 0]));
    for (const { box, rule } of some) {
      for (const holder of [rule, box.closest("section")]) {
        if (numbers.has(holder)) numbers.set(holder, numbers.get(holder) + 1);
      }
    }
    return numbers;
  };

  const wordsOf = (result) => {
    if (result.words === null) {
      const rule = result.rule === result.box ? "" : result.rule.firstElementChild.textContent;
      result.words = `${rule} ${result.box.textContent}`.toLowerCase();
    }
    return result.words;
  };

  const fits = (result, chosen, words) =>
    chosen.every(([key, value]) => result.carries[key].split(" ").includes(value)) &&
    words.every((word) => wordsOf(result).includes(word));

  const unfold = (details) => {
    if (!details.open) {
      details.open = true;
      opened.add(details);
    }
  };

  const foldAgain = () => {
    for (const details of opened) details.open = false;
    opened.clear();
  };

  const inWords = (number, numbers) => {
    const holding = sections.filter((section) => numbers.get(section));
    const headings = holding.map((section) => section.querySelector("h2").textContent.trim());
    return `${number} of ${results.length} results shown. ${headings.join(", ")}`.trim();
  };

  const choose = () => {
    const chosen = selects.filter((one) => one.value).map((one) => [one.name, one.value]);
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const choosing = chosen.length + words.length > 0;
    const fitting = new Set(results.filter((result) => fits(result, chosen, words)));
    for (const result of results) result.box.classList.toggle("left-out", !fitting.has(result));
    foldAgain();
    const numbers = counted(fitting);
    for (const [holder, number] of numbers) {
      holder.querySelector(".chosen").textContent = choosing ? `${number} of ` : "";
    }
    for (const rule of rules) rule.classList.toggle("left-out", numbers.get(rule) === 0);
    for (const section of sections) {
      section.classList.toggle("nothing-fits", numbers.get(section) === 0);
      const fold = section.querySelector("details.all");
      if (choosing && fold && numbers.get(section)) unfold(fold);
    }
    for (const facts of wanted) facts.classList.toggle("left-out", choosing);
    shown.textContent = choosing ? inWords(fitting.size, numbers) : `All ${results.length} results shown.`;
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(choose, 120);
  });
  for (const select of selects) select.addEventListener("change", choose);

  const clear = () => {
    search.value = "";
    for (const select of selects) select.value = "";
    choose();
  };
  panel.querySelector("[name=clear]").addEventListener("click", () => {
    clear();
    search.focus();
  });
  panel.querySelector("[name=open]").addEventListener("click", () => {
    /* Looked at together and then opened together, so that the page is laid out once. */
    const all = [...document.querySelectorAll("main details")];
    const seen = all.filter((details) => details.offsetParent !== null || details.closest("details.all"));
    for (const details of seen) details.open = true;
  });
  panel.querySelector("[name=close]").addEventListener("click", () => {
    for (const details of document.querySelectorAll("main details")) details.open = false;
    opened.clear();
  });

  /* A link to a result that is left out or folded away shows it. */
  const show = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !panel.isConnected) return;
    if (target.closest(".left-out")) clear();
    const details = target.matches("article") ? target.querySelector("details") : target.closest("details");
    if (details) details.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", show);

  /* For browsers whose style cannot print what is folded. */
  addEventListener("beforeprint", () => {
    if (CSS.supports("selector(details::details-content)")) return;
    for (const details of document.querySelectorAll("details:not([open])")) unfold(details);
  });
  addEventListener("afterprint", choose);

  panel.hidden = false;
  choose();
  if (location.hash) show();
})();
