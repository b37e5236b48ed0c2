"""The plain text of a letter."""

from backend.letters.letter import Letter, Line
from backend.letters.wording import Words


def as_text(letter: Letter, words: Words, origin: str, way_out: str) -> str:
    parts = ["\n".join([part.title, *(_line(line, origin) for line in part.lines)]) for part in letter.parts]
    ending = f"-- \n{words.why(letter.wish)}\n{words.UNSUBSCRIBE}: {way_out}"
    return "\n\n".join([letter.opening, *parts, ending]) + "\n"


def _line(line: Line, origin: str) -> str:
    return f"- {line.sentence}\n  {origin}{line.opens}"
