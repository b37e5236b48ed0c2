"""The rows of Meerkat's tables."""

from backend.bringing.days import iso_day
from backend.bringing.prose import prose_of
from backend.bringing.row_person import LONGEST_ID, RowPerson
from backend.bringing.table import Row
from backend.bringing.tidy import first, fit_line
from backend.bringing.understood import MomentFacts, MomentPiece, NotUnderstood, ReadPiece, Ref, Understood, WayKind

MOST_PEOPLE = 200
OF_ITS_OWN = {
    "id", "firstname", "lastname", "nickname", "gender", "email", "phone", "birthday", "address", "how we met",
    "circles", "created at", "updated at",
}  # fmt: skip
WAYS: tuple[WayKind, ...] = ("email", "phone", "address")
# The ids of the people of a file, by their names.
Contacts = dict[str, list[str]]


def read_contact(row: Row, contacts: Contacts) -> ReadPiece:
    cell = row.cell
    if row.problem:
        return NotUnderstood(row.line, fit_line(row.cells[0], 80) or "", row.problem, row.raw)
    into = RowPerson()
    into.name(cell("firstname"), cell("lastname"))
    into.other_name(cell("nickname"))
    for kind in WAYS:
        into.way(kind, cell(kind))
    into.birthday(cell("birthday"))
    for circle in _listed(cell("circles")):
        into.tag(circle)
    into.how_met(cell("how we met"))
    # Everything else, the owner's own columns among it, is told in the notes.
    for column in row.places:
        if column and column not in OF_ITS_OWN:
            into.note(cell(column), column)
    piece = into.done("meerkat", _id(row), row.line, row.raw)
    if isinstance(piece, Understood):
        contacts.setdefault(piece.name.lower(), []).append(_id(row))
    return piece


def read_activity(row: Row, contacts: Contacts) -> ReadPiece:
    about = [_named(name, contacts) for name in _listed(row.cell("contact names"))[:MOST_PEOPLE]]
    return _moment(row, "activity", "met", about, [row.cell(part) for part in ("title", "description", "location")])


def read_note(row: Row) -> ReadPiece:
    name, person_id = fit_line(row.cell("contact name"), 200), first(row.cell("contact id").strip(), LONGEST_ID)
    who = Ref(f"meerkat:{person_id}" if person_id else None, None, name)
    return _moment(row, "note", "note", [who] if person_id or name else [], [row.cell("content")])


def _moment(row: Row, what: str, kind: str, about: list[Ref], texts: list[str]) -> ReadPiece:
    text, remarks = prose_of(texts)
    name = fit_line(text or row.cells[0], 80) or ""
    day = iso_day(row.cell("date"))
    missing = {"empty_row": not text, "bad_date": not day, "no_name": not about}
    problem = row.problem or next((problem for problem, is_so in missing.items() if is_so), None)
    if problem or not day:
        return NotUnderstood(row.line, name, problem or "", row.raw)
    piece = MomentPiece(f"meerkat:{what}:{_id(row)}", about, MomentFacts(kind, day, text))
    return Understood(row.line, name, piece, remarks)


def _id(row: Row) -> str:
    return first(row.cell("id").strip(), LONGEST_ID)


def _named(name: str, contacts: Contacts) -> Ref:
    """Of the people of this file one bears the name, or it is only a name."""
    ids = contacts.get(name.lower(), [])
    return Ref(f"meerkat:{ids[0]}" if len(ids) == 1 and ids[0] else None, None, fit_line(name, 200))


def _listed(cell: str) -> list[str]:
    """Joined by semicolons in newer files, by commas in older ones: a name may hold a comma."""
    return [part.strip() for part in cell.split(";" if ";" in cell else ",") if part.strip()]
