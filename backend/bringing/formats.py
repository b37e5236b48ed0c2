"""Which formats there are, told by what a file holds, never by its name alone; and a file as what it tells."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from backend.bringing import (
    google,
    ics,
    linkedin,
    linkedin_invitations,
    meerkat,
    monica,
    nametag,
    outlook,
    presently,
    vcard,
)
from backend.bringing import linkedin_recommendations as recommendations
from backend.bringing.archive import files_in, is_zip
from backend.bringing.problem import ImportProblem
from backend.bringing.read_text import read_text
from backend.bringing.understood import ReadPiece

# A program tells itself in its first lines.
START = 64 * 1024
MOST_ROWS = 50_000


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
    """What the format of a file is, and what it tells, piece by piece."""

    format: str
    pieces: Iterator[ReadPiece]


def understand(data: bytes, name: str = "", asked: str | None = None) -> Told:
    """Raises ImportProblem, here or while the pieces are read."""
    files = list(_known(data, name, asked))
    if not files:
        raise ImportProblem("zip_file" if is_zip(data) else "not_known")
    return Told(files[0][0].name, _bounded(files))


def _known(data: bytes, name: str, asked: str | None) -> Iterator[tuple[Format, str]]:
    for inner, text in files_in(data) if is_zip(data) else [(name, read_text(data))]:
        if found := FORMATS.get(asked) if asked else _fitting(inner, text[:START]):
            yield found, text


def _fitting(name: str, start: str) -> Format | None:
    return next((each for each in FORMATS.values() if each.fits(name, start)), None)


def _bounded(files: list[tuple[Format, str]]) -> Iterator[ReadPiece]:
    count = 0
    for form, text in files:
        for piece in form.read(text):
            count += 1
            if count > MOST_ROWS:
                raise ImportProblem("too_many_rows")
            yield piece
