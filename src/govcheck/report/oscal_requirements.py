"""Requirements in OSCAL: what a source document asks, as resources that findings and observations link to."""

from govcheck.report.contents import Requirements
from govcheck.report.oscal_text import Json, filled, identifier, marked, props
from govcheck.report.wording import state_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import RequirementState


def links(outcome: Outcome, requirements: Requirements) -> list[Json]:
    """Link to every requirement that an outcome serves."""
    return [
        {"href": f"#{_uuid(id_, state)}", "rel": "requirement", "text": marked(id_)}
        for id_, state in dict.fromkeys(requirements.of(outcome))
    ]


def resources(outcomes: tuple[Outcome, ...], requirements: Requirements) -> list[Json]:
    """Give what `outcomes` link to, each once: what it says, where, and how it stands as a whole."""
    served = dict.fromkeys(named for outcome in outcomes for named in requirements.of(outcome))
    return [_resource(id_, state) for id_, state in served]


def _uuid(id_: str, state: RequirementState | None) -> str:
    return identifier("requirement", state.pack if state else "", id_)


def _resource(id_: str, state: RequirementState | None) -> Json:
    if state is None:
        return {"uuid": _uuid(id_, state), "title": marked(id_)}
    place = ", ".join(word for word in (state.source, state.place) if word)
    return filled(
        {
            "uuid": _uuid(id_, state),
            "title": marked(f"{id_}: {place}" if place else id_),
            "description": marked(state.says),
            "props": props(("strength", state.strength), ("result", state_in_words(state))),
        }
    )
