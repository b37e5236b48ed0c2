"""Which formats there are, told by what a file holds, never by its name alone; and a file as what it tells."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from backend.bringing import (
    by_columns,
    google,
    ics,
    linkedin,
    linkedin_invitations,
    meerkat,
    monica,
    nametag,
    outlook,
    own_file,
    presently,
    vcard,
)
from backend.bringing import linkedin_recommendations as recommendations
from backend.bringing.archive import files_in, is_zip
from backend.bringing.days import DayOrder
from backend.bringing.own_file import OwnRow
from backend.bringing.problem import ImportProblem
from backend.bringing.read_text import read_text
from backend.bringing.understood import NotUnderstood, ReadPiece

# A program tells itself in its first lines.
START = 64 * 1024
MOST_ROWS = 50_000
Row = TypeVar("Row")


class Format(NamedTuple):
    name: str
    fits: Callable[[str, str], bool]
    read: Callable[[str], Iterator[ReadPiece]]


FORMATS = {
    each.name: each
    for each in (
        Format("linkedin", linkedin.fits, linkedin.read),
        Format("linkedin_invitations", linkedin_invitations.fits, linkedin_invitations.read),
        Format("linkedin_recommendations_given", recommendations.fits_given, recommendations.read_given),
        Format("linkedin_recommendations", recommendations.fits, recommendations.read),
        Format("google", google.fits, google.read),
        Format("outlook", outlook.fits, outlook.read),
        Format("vcard", vcard.fits, vcard.read),
        Format("ics", ics.fits, ics.read),
        Format("presently", presently.fits, presently.read),
        Format("meerkat", meerkat.fits, meerkat.read),
        Format("monica", monica.fits, monica.read),
        Format("nametag", nametag.fits, nametag.read),
    )
}


class Told(NamedTuple):
    """What the format of a file is, and what it tells, piece by piece. Kith's own file tells rows instead."""

    format: str
    pieces: Iterator[ReadPiece]
    rows: Iterator[OwnRow | NotUnderstood] | None = None


def understand(data: bytes, name: str = "", asked: str | None = None) -> Told:
    """Raises ImportProblem, here or while the pieces are read."""
    if is_zip(data):
        return _told(files_in(data), asked, otherwise="zip_file")
    text = read_text(data)
    if own_file.fits(text):
        return Told(own_file.FORMAT, iter(()), _bounded(own_file.read(text)))
    return _told([(name, text)], asked, otherwise="not_known")


def understand_table(data: bytes, columns: str, order: DayOrder | None) -> Told:
    """The same of any table, whose columns are told: `first_name,last_name,email`."""
    fields = [field.strip() for field in columns.split(",")]
    return Told(by_columns.FORMAT, _bounded(by_columns.read_columns(read_text(data), fields, order)))


def _told(files: Iterable[tuple[str, str]], asked: str | None, otherwise: str) -> Told:
    """What those of the files tell whose format is known; the others are passed over."""
    known = [
        (found, text)
        for name, text in files
        if (found := FORMATS.get(asked) if asked else _fitting(name, text[:START]))
    ]
    if not known:
        raise ImportProblem(otherwise)
    return Told(known[0][0].name, _bounded(piece for form, text in known for piece in form.read(text)))


def _fitting(name: str, start: str) -> Format | None:
    return next((each for each in FORMATS.values() if each.fits(name, start)), None)


def _bounded(told: Iterator[Row]) -> Iterator[Row]:
    for count, row in enumerate(told, 1):
        if count > MOST_ROWS:
            raise ImportProblem("too_many_rows")
        yield row
