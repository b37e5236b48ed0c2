"""The words that came with an invitation, or went with one. One without words tells nothing."""

from collections.abc import Iterator

from backend.bringing.linkedin_cells import linkedin_source, written_day
from backend.bringing.prose import prose_of
from backend.bringing.safe_url import safe_url
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.tidy import fit_line
from backend.bringing.understood import MomentFacts, MomentPiece, NotUnderstood, ReadPiece, Ref, Understood


def _is_header(columns: list[str]) -> bool:
    return {"from", "to", "sent at", "direction"} <= set(columns)


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    for row in rows_of(open_table(text, _is_header), has_prose=True):
        if row.problem or row.cell("message").strip():
            yield _piece(row)


def _piece(row: Row) -> ReadPiece:
    cell = row.cell
    outgoing = cell("direction").strip().upper() == "OUTGOING"
    name, day = fit_line(cell("to" if outgoing else "from"), 200) or "", written_day(cell("sent at"))
    if row.problem or not name or not day:
        return NotUnderstood(row.line, name, row.problem or ("bad_date" if name else "no_name"), row.raw)
    url = safe_url(cell("inviteeprofileurl" if outgoing else "inviterprofileurl").strip())
    who = Ref(linkedin_source(url) if url else None, None, name)
    way = "sent" if outgoing else "received"
    words, remarks = prose_of([cell("message")])
    source = f"linkedin:invitation {way} {day} {who.source or name.lower()}"
    return Understood(row.line, name, MomentPiece(source, [who], MomentFacts("message", day, words)), remarks)
