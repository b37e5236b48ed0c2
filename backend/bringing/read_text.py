"""The text of a file. The encoding is told by its mark, else it is UTF-8 if it can be, else Windows'."""

from backend.bringing.problem import ImportProblem

MOST_BYTES = 10 * 1024 * 1024
MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def read_text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise ImportProblem("too_big")
    if not data:
        raise ImportProblem("empty_file")
    if encoding := _marked(data):
        return data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _marked(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding
    # A first letter with a zero beside it is UTF-16 that lost its mark.
    if len(data) > 1 and data[0] and not data[1]:
        return "utf-16-le"
    if len(data) > 1 and not data[0] and data[1]:
        return "utf-16-be"
    return None
