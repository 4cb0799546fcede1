"""Batches of cases, each to be run in a process of its own: `python -m tests.fuzz.batches NAME`."""

from __future__ import annotations

import re
import resource
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govcheck.model.things import VOCABULARY
from tests.fuzz.case import Bench, check_pack, read_packs_once
from tests.fuzz.mutations import WORDS, mutate
from tests.model.test_schema import thing

BYTES = 512 * 1024 * 1024
"""Of memory, for all cases of a batch and the machinery around them."""
TOP = Path(__file__).resolve().parents[2]
EXAMPLES = TOP / "examples"
Counts = Counter[int]
"""How many cases gave each exit code."""

steady = settings(
    derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck), max_examples=300
)
NAMES = sorted({name for one in VOCABULARY.values() for name in one.fields} | {"format", "complete", "items", "expect"})
PIECES = st.one_of(
    st.sampled_from(NAMES), st.sampled_from([word.decode("utf-8", "replace") for word in WORDS]),
    st.sampled_from(["\n", "\n  ", "\n    ", "\n- ", ": ", ", ", "[", "]", "{", "}", " "]), st.text(max_size=6),
)  # fmt: skip
"""What YAML is made of, and what it is not."""


def any_bytes() -> Counts:
    bench, counts = Bench(), Counts()

    @steady
    @given(st.binary(max_size=400))
    def run(data: bytes) -> None:
        counts[bench.check(data)] += 1

    run()
    return counts


LINES = st.tuples(
    st.sampled_from(["", "  ", "    ", "      ", "  - ", "    - "]),
    st.sampled_from(NAMES),
    st.sampled_from([": ", ":", " : "]),
    st.one_of(PIECES, st.just("")),
).map("".join)
"""Lines that could stand in a file."""


def shaped_text() -> Counts:
    """Texts of words of the format and signs of YAML."""
    bench, counts = Bench(), Counts()

    @steady
    @given(st.one_of(st.lists(LINES, max_size=12).map("\n".join), st.lists(PIECES, max_size=30).map("".join)))
    def run(text: str) -> None:
        counts[bench.check(f"format: 1\n{text}".encode("utf-8", "surrogatepass"))] += 1

    run()
    return counts


def values_of_the_vocabulary() -> Counts:
    """Objects of every kind with values of the right types, which may still disagree."""
    bench, counts = Bench(), Counts()

    @steady
    @given(thing("root", 3))
    def run(text: str) -> None:
        inner = text[1:] if text != "{}" else "}"
        counts[bench.check(f"{{format: 1, {inner}\n".encode())] += 1

    run()
    return counts


def example_organisations() -> Counts:
    """Accidents to the whole organisations among the examples."""
    random, counts = Random(1), Counts()
    for folder in sorted(path.parent for path in EXAMPLES.glob("*/organisation.yaml")):
        files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.yaml")) if path.name != "govcheck.yaml"}
        bench = Bench(files)
        for _ in range(40 if sum(map(len, files.values())) > 50_000 else 120):
            name = random.choice(sorted(files))
            counts[_try(bench, mutate(files[name], random), name)] += 1
    return counts


def model_examples() -> Counts:
    """Accidents to the examples of the model."""
    return _single_files((path.read_bytes() for path in sorted(EXAMPLES.glob("model/*.yaml"))), 8, seed=2)


def rule_examples() -> Counts:
    """Accidents to the organisations that rules are tried on."""
    texts = [path.read_text("utf-8") for path in sorted((TOP / "rules").glob("*/*/*.yaml")) if path.name != "rule.yaml"]
    expect = re.compile(r"^expect:.*\n(?:(?:[ ].*)?\n)*", re.MULTILINE)
    chosen = Random(3).sample(texts, min(200, len(texts)))
    return _single_files(((expect.sub("", text) + "format: 1\n").encode() for text in chosen), 3, seed=3)


def packs() -> Counts:
    """Accidents to the files of a pack."""
    random, counts = Random(4), Counts()
    with tempfile.TemporaryDirectory() as home:
        own = sorted((EXAMPLES / "own-pack").glob("*/*/rule.yaml"))
        for source in (*sorted((TOP / "rules").glob("*/*/rule.yaml"))[::3], *own):
            pack = Path(home) / f"pack-{source.parent.name}"
            shutil.copytree(
                source.parent.parent, pack, ignore=lambda _, names: [one for one in names if "." not in one]
            )
            (pack / "one").mkdir()
            shutil.copy(source, pack / "one")
            for file in (pack / "one" / "rule.yaml", *sorted(pack.glob("*.yaml"))):
                data = file.read_bytes()
                for _ in range(8 if file.name == "rule.yaml" else 1):
                    mutated = mutate(data, random)
                    file.write_bytes(mutated)
                    try:
                        counts[0 if check_pack(pack) else 2] += 1
                    except BaseException:
                        print(file.name, repr(mutated[:4_000]))  # noqa: T201 - the case that went wrong
                        raise
                file.write_bytes(data)
    return counts


def extremes() -> Counts:
    """Files that hold far more of one thing than any organisation has."""
    head = b"format: 1\norganisation: {name: X, kind: ccg"
    people = [f"p{number}: {{name: A}}".encode() for number in range(5_000)]
    several = (
        head + b"}\npeople: {" + b", ".join(people) + b"}\n",
        head + b"}\npeople: {" + b", ".join(people).replace(b"name", b"nmae") + b"}\n",
        head + b"}\npeople:\n" + b"  a: {name: A}\n" * 20_000,
        head + b"}\npeople:\n  " + b"\n  ".join(people) + b"\n",
        head.replace(b"kind: ccg", b"status: [" + b", ".join([b"{kind: ccg}"] * 2_000) + b"]}\n"),
        head + b"}\n" + b"# remark\n" * 400_000,
        head + b"}\n" + b" " * 5_000_000,
        b"[" * 1_000_000,
        b"- " * 1_000_000,
        b"{a: " * 200_000,
        b"a: " * 1_000_000,
        b"? " * 500_000,
        b"'" * 1_000_000,
        b"!" * 1_000_000,
        b"&" * 1_000_000,
        b"\n" * 3_000_000,
        b"a" * 4_000_000,
        head + b", website: https://" + b"a" * 60_000 + b"}\n",
        head + b", kidn: " + b"a" * 60_000 + b", " + b"b" * 60_000 + b": x}\n",
    )
    bench, counts = Bench(), Counts()
    for data in several:
        counts[_try(bench, data, "organisation.yaml")] += 1
    return counts


def _single_files(files: Iterator[bytes], each: int, seed: int) -> Counts:
    bench, random, counts = Bench(), Random(seed), Counts()
    for data in files:
        for _ in range(each):
            counts[_try(bench, mutate(data, random), "organisation.yaml")] += 1
    return counts


def _try(bench: Bench, data: bytes, name: str) -> int:
    try:
        return bench.check(data, name)
    except BaseException:
        print(name, repr(data[:4_000]))  # noqa: T201 - the case that went wrong
        raise


BATCHES: dict[str, Callable[[], Counts]] = {
    one.__name__: one
    for one in (
        any_bytes,
        shaped_text,
        values_of_the_vocabulary,
        example_organisations,
        model_examples,
        rule_examples,
        packs,
        extremes,
    )
}

if __name__ == "__main__":
    read_packs_once()
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    found = BATCHES[sys.argv[1]]()
    print(f"cases {found.total()}", *(f"{code}:{count}" for code, count in sorted(found.items())))  # noqa: T201
