"""The seats on a body, who holds them, and who else takes part."""

from govcheck.model.leaf import DATE, EVENT, INTEGER, PERIOD, TEXT, YES_NO, choice, ref
from govcheck.model.things.words import CAPACITY, CHOSEN_BY, SEAT_KIND, TAKING_PART
from govcheck.model.vocabulary import Field, Items, One, Rows, thing

SEAT = thing(
    "seat",
    "a place on a body, or several alike",
    Field("name", TEXT, "what the papers call the seat"),
    Field("kind", SEAT_KIND, "what kind of member sits there"),
    Field("seat", ref("seat"), "the seat on the governing body that brings this membership"),
    Field("places", INTEGER, "how many places of this kind there are", left_out="one place"),
    Field("voting", YES_NO, "whether it votes"),
    Field("taking_part", TAKING_PART, "in which way its holder takes part",
          left_out="a member: what is listed among the seats is one"),
    Field("executive", YES_NO, "whether it is an executive seat"),
    Field("independent", YES_NO, "whether its holder is independent, as the papers state",
          left_out="for a lay member: independent by the definition of lay"),
    Field("portfolio", Items(TEXT), "the subjects it leads on"),
    Field("party", ref("party"), "the organisation it belongs to on a joint body"),
    Field("locality", TEXT, "the locality or constituency it stands for"),
    Field("nominated_by", TEXT, "who nominates its holder"),
    Field("appointed_by", TEXT, "who appoints its holder"),
    Field("chosen_by", CHOSEN_BY, "how its holder is chosen, as the rules say"),
    Field("appointment_process", ref("document"), "the document that describes how its holder is chosen"),
    Field("person_specification", One("specification"), "what its holder must bring"),
    Field("time_commitment", TEXT, "the sessions or hours it takes"),
    Field("practising_time", TEXT, "the sessions or hours its holder goes on practising"),
    Field("perspective", Items(choice("perspective", "patients-and-public", "business", "finance", "community")),
          "the view it brings from outside"),
    Field("professional_leadership", YES_NO, "whether it carries professional leadership"),
    Field("term", PERIOD, "its term of office"),
    Field("first_term", PERIOD, "its first term of office, where that differs",
          left_out="as long as every other term"),
    Field("maximum_terms", INTEGER, "how many terms its holder may serve"),
    Field("next_choice", DATE, "the date of the next election or appointment"),
    Field("temporary", YES_NO, "whether the seat is there for a time only"),
    Field("shares_vote", YES_NO, "whether its holders share one vote"),
    Field("shared_with", Items(ref("party")), "the organisations that share its holder"),
    Field("came_from", ref("party"), "the predecessor from which it moved over"),
    Field("from", DATE, "when the seat began", left_out="it was there before every date asked about"),
    Field("until", DATE, "when the seat was abolished", left_out="no end date"),
    Field("quality_experience", TEXT, "what its holder knows about quality"),
    Field("holders", Rows("holder"), "who sits there, now and before",
          left_out="it is filled by someone whom the papers do not name and who sits nowhere else",
          none_word="vacant"),
)

HOLDER = thing(
    "holder",
    "someone who holds a seat or a post, over a time",
    Field("person", ref("person"), "who it is"),
    Field("post", ref("post"), "the post whose holder sits there"),
    Field("as", CAPACITY, "in which capacity", left_out="as the substantive holder"),
    Field("from", DATE, "the first day", left_out="in place before every date asked about"),
    Field("until", DATE, "the last day", left_out="no end date"),
    Field("term_number", INTEGER, "the number of this term"),
    Field("chosen", One("choosing"), "how this holder came to the seat"),
)

CHOOSING = thing(
    "choosing",
    "how someone came to a seat",
    Field("by", CHOSEN_BY, "the method"),
    Field("on", EVENT, "the day of the election or appointment"),
    Field("process", ref("document"), "the document that describes the process"),
    Field("electorate", TEXT, "who could vote"),
    Field("competence_tested", TEXT, "how competence was tested"),
    Field("unopposed", YES_NO, "whether nobody stood against"),
)

SPECIFICATION = thing(
    "specification",
    "a person specification",
    Field("document", ref("document"), "the document"),
    Field("author", TEXT, "who wrote it"),
)

OFFICE = thing(
    "office",
    "who holds an office on a body",
    Field("seat", ref("seat"), "the seat on the governing body whose holder it is"),
    Field("member", TEXT, "the id of the member of this body whose holder it is"),
    Field("person", ref("person"), "the person"),
    Field("post", ref("post"), "the post"),
    Field("or_nominee", YES_NO, "whether someone nominated may stand in"),
    Field("rotates_with", Items(ref("person")), "the people with whom it rotates"),
)

ATTENDEE = thing(
    "attendee",
    "someone who attends a body without being a member of it",
    Field("name", TEXT, "what the papers call them"),
    Field("person", ref("person"), "the person"),
    Field("post", ref("post"), "the post"),
    Field("party", ref("party"), "the organisation that they come from"),
    Field("places", INTEGER, "how many of this kind attend", left_out="one place"),
    Field("taking_part", TAKING_PART, "in which way they take part", left_out="in attendance"),
)

OVERLAP = thing(
    "overlap",
    "seats of which one may be counted among others",
    Field("seats", Items(TEXT), "ids of seats that may be counted already"),
    Field("among", Items(TEXT), "ids of the seats among which they may be"),
    Field("at_most", INTEGER, "how many of them at most", left_out="one place"),
)

THINGS = (
    SEAT, HOLDER, CHOOSING, SPECIFICATION, OFFICE, ATTENDEE, OVERLAP,
)
