"""The files of a zip, none larger than a file may be: what it says of itself is not believed."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from backend.bringing.problem import ImportProblem
from backend.bringing.read_text import MOST_BYTES, read_text

# The second is of an archive with nothing in it.
MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
MOST_ENTRIES, MOST_TOGETHER = 5_000, 30 * 1024 * 1024
READ = (".csv", ".tsv", ".txt", ".json", ".vcf", ".ics")
TORN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError, KeyError)


def is_zip(data: bytes) -> bool:
    return data.startswith(MAGIC)


def files_in(data: bytes) -> Iterator[tuple[str, str]]:
    """(name, text) of those that may hold something."""
    together = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist()[:MOST_ENTRIES]:
                if _may_hold(entry) and (found := _read(archive, entry)):
                    together += len(found)
                    if together > MOST_TOGETHER:
                        raise ImportProblem("too_big")
                    yield entry.filename.rpartition("/")[2], read_text(found)
    except TORN as error:
        raise ImportProblem("bad_zip") from error


def _may_hold(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith(READ) and not entry.filename.startswith("__MACOSX/")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as opened:
        return opened.read(MOST_BYTES + 1)
