"""The HTML of a letter: the same words, no picture, nothing that reports back, readable in the dark."""

from html import escape

from backend.letters.letter import Letter, Part
from backend.letters.wording import Words

# Inline, because mail programs drop style sheets; the sheet only turns the colours where it is kept.
BODY = "margin:0;padding:24px 16px;background:#faf8f4;color:#2b2620;font:16px/1.5 system-ui,sans-serif"
MIDDLE, TITLE = "max-width:34rem;margin:0 auto", "font-size:17px;margin:24px 0 8px"
LINK, SMALL = "color:#7a3e12;text-decoration:underline", "font-size:13px;color:#6b6258;margin-top:32px"
DARK = (
    "@media (prefers-color-scheme:dark){body{background:#1b1815!important;color:#efe9e0!important}"
    "a{color:#f0b183!important}.small{color:#b5aa9c!important}}"
)


def as_html(letter: Letter, words: Words, origin: str, way_out: str) -> str:
    parts = "".join(_part(part, origin) for part in letter.parts)
    return (
        f'<!doctype html><html lang="{words.LANGUAGE}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
        f"<title>{escape(letter.subject)}</title><style>{DARK}</style></head>"
        f'<body style="{BODY}"><div style="{MIDDLE}"><p>{escape(letter.opening)}</p>{parts}'
        f'<p class="small" style="{SMALL}">{escape(words.why(letter.wish))} '
        f'<a style="{LINK}" href="{escape(way_out)}">{escape(words.UNSUBSCRIBE)}</a></p></div></body></html>\n'
    )


def _part(part: Part, origin: str) -> str:
    lines = "".join(
        f'<li style="margin:8px 0"><a style="{LINK}" href="{escape(origin + line.opens)}" dir="auto">'
        f"{escape(line.sentence)}</a></li>"
        for line in part.lines
    )
    return f'<h2 style="{TITLE}">{escape(part.title)}</h2><ul style="margin:0;padding-left:20px">{lines}</ul>'
