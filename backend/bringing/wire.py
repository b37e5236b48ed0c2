"""What the doors of the import answer, as it travels."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

FIRST_ROWS = 100
# An answer stays below what one may carry; who wants all the rows has the file.
MOST_REJECTED, MOST_RAW = 1_000, 1_000


class FileAsked(Struct):
    """`format` when the file shall not speak for itself; `name` is what the owner will know the import by."""

    format: Annotated[str, Meta(max_length=40)] | None = None
    name: Annotated[str, Meta(max_length=300)] = ""
    # Of a table that no program wrote: what its columns become, from the left, and which number of 3/4/2026 is the day.
    columns: Annotated[str, Meta(max_length=20_000)] | None = None
    days: Literal["day_first", "month_first"] | None = None


class RowTold(Struct):
    line: int
    name: str
    what: str
    why: str
    remarks: list[str]


class PreviewAnswer(Struct):
    format: str
    adds: int
    updates: int
    skips: int
    rejects: int
    # "add new_person": 297
    reasons: dict[str, int]
    rows: list[RowTold]


class Rejected(Struct):
    line: int
    name: str
    why: str
    raw: str


class ImportAnswer(Struct):
    # None when nothing was written.
    batch_id: str | None
    format: str
    added: int
    updated: int
    skipped: int
    rejects: int
    # The first of them, as they stood in the file.
    rejected: list[Rejected]


class Brought(Struct):
    batch_id: str
    file_name: str
    format: str
    taken_on: str
    undone_on: str | None
    # How many rows of each noun, and how many people had gaps filled.
    added: dict[str, int]
    filled: int


class ImportsAnswer(Struct):
    imports: list[Brought]


class TakenBack(Struct):
    """What was changed since stays. `emptied` are those whose filled gaps are gaps again."""

    gone: int
    emptied: int
    stayed: int
