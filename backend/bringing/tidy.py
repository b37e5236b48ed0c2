"""Text of a cell as a field can hold it. Lengths are counted as the app counts them, in UTF-16."""

import re

# What JavaScript takes for space at the ends of a text.
SPACE = " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
LINE_ENDS = re.compile(r"\r\n|\r|\n")
MANY_EMPTY = re.compile(r"\n{3,}")
MOST_LINES = 400


def tidy(cell: str, most: int) -> tuple[str | None, bool]:
    """A cell as one line of readable text, at most `most` long; and whether something was cut off."""
    # Cut before cleaning, so that a cell of megabytes costs no more than a long one.
    short = first(cell, most * 4)
    plain = short.isascii() and short.isprintable()
    clean = short.strip() if plain else CONTROL.sub(" ", well_formed(short)).strip(SPACE)
    text = first(clean, most)
    if len(text) == len(clean):
        return clean or None, len(short) < len(cell)
    return text.strip(SPACE) or None, True


def fit_line(text: str, most: int) -> str | None:
    return tidy(text, most)[0]


def fit_lines(text: str, most: int) -> str | None:
    """The same, keeping its lines."""
    lines = [fit_line(line, most) or "" for line in LINE_ENDS.split(first(text, most * 4), MOST_LINES)[:MOST_LINES]]
    kept = MANY_EMPTY.sub("\n\n", "\n".join(lines)).strip(SPACE)
    return first(kept, most).strip(SPACE) or None


def first(text: str, most: int) -> str:
    """The beginning of a text, without the half of a sign that the cut would leave."""
    if len(text) * 2 <= most:
        return text
    if text.isascii():
        return text[:most]
    units = text[:most].encode("utf-16-le", "surrogatepass")
    return text if len(units) <= most * 2 and len(text) <= most else units[: most * 2].decode("utf-16-le", "ignore")


def well_formed(text: str) -> str:
    """Halves of signs, as JSON may hold them, cannot be stored anywhere."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
