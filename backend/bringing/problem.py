"""A file that cannot be imported at all: nothing was changed, and the sentence says what to do."""

from backend.errors import Problem

WORDS = {
    "too_big": "This file is larger than Kith reads at once (10 MB). Send it in parts, or import it in the app.",
    "empty_file": "This file is empty. Export it again from where it came.",
    "zip_file": "This zip holds no file that Kith can read. Unpack it and send the file you mean.",
    "bad_zip": "This zip is torn or packed in a way that Kith does not open. Unpack it and send the file you mean.",
    "no_header": "No line of this file says what its columns are. Export it again, with the header.",
    "not_known": "Kith does not know this kind of file. In the app you can say yourself what its columns mean.",
    "newer_file": "This file was written by a newer Kith than this one. Bring Kith up to date, then send it again.",
    "other_columns": "`columns` names more columns than this table has, or fields that there are not (docs/api.md).",
    "not_understood": "This file is torn: it ends or begins in the middle. Export it again from where it came.",
    "too_many_rows": "This file has more rows than Kith reads at once (50,000). Send it in parts.",
    "too_many_cards": "This file holds more cards than Kith reads at once (5,000). Send it in parts.",
}


class ImportProblem(Problem):
    def __init__(self, code: str) -> None:
        super().__init__(413 if code == "too_big" else 400, code, f"{WORDS[code]} Nothing was changed.")
