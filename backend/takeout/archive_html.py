"""The page to read and to print: no script, nothing fetched, everything escaped. The app makes the same one."""

import re
from collections.abc import Iterable
from html import escape

# Opens with nothing but the file, whoever sends it.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 Georgia, serif; }
body { overflow-wrap: anywhere; }
h1, h2, h3, dt, .what, nav, .small { font-family: system-ui, sans-serif; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 0; }
.small, .what, dt { font-size: .875rem; opacity: .75; }
nav ul { columns: 12rem; padding: 0; list-style: none; }
a { color: inherit; }
section { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #8888; }
header { display: flex; gap: 1rem; align-items: center; }
header p { margin: 0; }
img { width: 4.5rem; height: 4.5rem; border-radius: 50%; object-fit: cover; }
dl { margin: .75rem 0; display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .125rem 1rem; }
dd { margin: 0; }
dd, .words { white-space: pre-wrap; }
article { margin: 1rem 0 0; padding-left: .875rem; border-left: 3px solid #8885; }
article p, article dl { margin: .25rem 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .375rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  article, header { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
"""


def page_head(language: str, title: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>\n"
    )


PAGE_END = "</main></body></html>\n"


def told(tag: str, text: str, name: str = "") -> str:
    """The direction follows the words, whatever language they are in."""
    look = f' class="{name}"' if name else ""
    return f'<{tag} dir="auto"{look}>{escape(text)}</{tag}>\n' if text else ""


def terms(pairs: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<dt>{escape(term)}</dt>{told('dd', text)}" for term, text in pairs if text)
    return f"<dl>{lines}</dl>\n" if lines else ""


def face(image: str | None) -> str:
    """Only what is certainly a picture's own letters."""
    good = re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", image or "")
    return f'<img alt="" src="data:image/jpeg;base64,{image}">' if good else ""
