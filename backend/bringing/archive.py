"""The files of a zip, none larger than a file may be: what it says of itself is not believed."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from backend.bringing.problem import ImportProblem
from backend.bringing.read_text import MOST_BYTES, read_text

MAGIC = b"PK\x03\x04"
MOST_ENTRIES = 500
READ = (".csv", ".vcf", ".json", ".ics")
TORN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError, KeyError)


def is_zip(data: bytes) -> bool:
    return data.startswith(MAGIC)


def files_in(data: bytes) -> Iterator[tuple[str, str]]:
    """(name, text) of those that may hold something."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist()[:MOST_ENTRIES]:
                if _may_hold(entry) and (text := _read(archive, entry)):
                    yield entry.filename, text
    except TORN as error:
        raise ImportProblem("bad_zip") from error


def _may_hold(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith(READ) and not entry.filename.startswith("__MACOSX/")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str:
    with archive.open(entry) as opened:
        found = opened.read(MOST_BYTES + 1)
    return read_text(found) if found else ""
