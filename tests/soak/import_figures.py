"""Slices of files as no program writes them."""

from backend.bringing.formats import FORMATS
from tests.bringing.torn import tear
from tests.soak.slices import Slice


def files_torn(tries: int, number: int) -> Slice:
    """Of every format so many; what brings a reader down ends the run with the file that did."""
    tried, bad = 0, 0
    for name in FORMATS:
        try:
            tried += tear(name, tries, number)
        except Exception:
            tried, bad = tried + tries, bad + 1
    return Slice(tried, {"readers brought down": bad})
