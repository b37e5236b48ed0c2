"""Outlook's contacts. Its days are written as the computer's country writes them: the whole file tells how."""

import re
from collections.abc import Iterator
from itertools import islice

from backend.bringing.days import DayOrder, day_order_of
from backend.bringing.row_person import RowPerson
from backend.bringing.table import Row, find_table, open_table, rows_of
from backend.bringing.tidy import fit_line
from backend.bringing.understood import NotUnderstood, ReadPiece, Ref

# "Title" is how somebody is addressed; what she does stands under "Job Title".
NAME = ("title", "first name", "middle name", "last name", "suffix")
EMAILS = ("e-mail address", "e-mail 2 address", "e-mail 3 address")
PHONES = (
    ("primary phone", "main"),
    ("mobile phone", "mobile"),
    ("business phone", "work"),
    ("home phone", "home"),
    ("business phone 2", "work"),
    ("home phone 2", "home"),
    ("other phone", "other"),
    ("car phone", "car"),
    ("company main phone", "work"),
    ("assistant's phone", "assistant"),
    ("business fax", "fax"),
    ("home fax", "fax"),
    ("other fax", "fax"),
    ("pager", "pager"),
)
ADDRESSES = (("home", "home"), ("business", "work"), ("other", "other"))
ADDRESS = ("street", "street 2", "street 3", "address po box", "city", "state", "postal code", "country")
NOTED = (
    "department", "office location", "profession", "hobby", "spouse", "children", "manager's name", "assistant's name",
)  # fmt: skip
# Which tell how the whole file writes its days.
FIRST_ROWS = 1_000
# How Outlook writes that there is no such day.
NO_DAY = re.compile(r"0+[/.-]0+[/.-]0+")


def _is_header(columns: list[str]) -> bool:
    return "first name" in columns and "e-mail address" in columns


def fits(_name: str, start: str) -> bool:
    return find_table(start, _is_header) is not None


def read(text: str) -> Iterator[ReadPiece]:
    first = islice(rows_of(open_table(text, _is_header)), FIRST_ROWS)
    order = day_order_of(row.cell("birthday") for row in first)
    for row in rows_of(open_table(text, _is_header)):
        yield _piece(row, order)


def _piece(row: Row, order: DayOrder | None) -> ReadPiece:
    cell, into = row.cell, RowPerson()
    into.name(*map(cell, NAME))
    into.name_instead(cell("nickname"))
    into.name_instead(cell("company"))
    into.other_name(cell("nickname"))
    into.work("company", cell("company"))
    into.work("role", cell("job title"))
    for column in EMAILS:
        into.way("email", cell(column))
    for column, label in PHONES:
        into.way("phone", cell(column), label)
    for column in ("web page", "personal web page"):
        into.way("link", cell(column))
    for place, label in ADDRESSES:
        parts = (cell(f"{place} {part}").strip() for part in ADDRESS)
        into.way("address", "\n".join(filter(None, parts)) or cell(f"{place} address"), label)
    into.birthday(_day(row, "birthday"), order)
    into.note(cell("notes"))
    into.note(_day(row, "anniversary"), "anniversary")
    for column in NOTED:
        into.note(cell(column), column)
    for category in re.split("[;,]", cell("categories")):
        into.tag(category)
    into.introduced_by(Ref(None, None, fit_line(cell("referred by"), 200)))
    piece = into.done("outlook", "", row.line, row.raw)
    return NotUnderstood(row.line, piece.name, row.problem, row.raw) if row.problem else piece


def _day(row: Row, column: str) -> str:
    return "" if NO_DAY.fullmatch(row.cell(column).strip()) else row.cell(column)
