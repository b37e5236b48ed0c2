"""Scanning, sharing and one's own card hold up for everyone: axe, light and dark, and twice the text size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.cards import CARD
from tests.e2e.steps import add_person, open_app
from tests.e2e.test_accessibility import AXE, RUN

WORDS = "Ana Souza\nCTO at Lumen\n+1 (415) 555-0100\nana@lumen.example\nsomething else"
HOLD = """async (text) => {
    const form = new FormData();
    form.set('text', text);
    await (await caches.open('inbox')).put('/inbox/1', new Response(form));
}"""


def screens(page: Page, folder: Path) -> Iterator[str]:
    """Each screen of the ways in, as somebody meets it with something on it."""
    card, book = folder / "ana.vcf", folder / "book.vcf"
    card.write_text(CARD.replace("FN:", "TEL;TYPE=work:555 1234567\r\nTEL;TYPE=fax:555 1234568\r\nX-ODD:1\r\nFN:"))
    book.write_text(CARD + CARD.replace("Ana", "Ben").replace("ana@", "ben@"))
    open_app(page)
    add_person(page, "Charlie")
    page.goto("/add")
    page.get_by_role("navigation", name="Other ways").wait_for()
    yield "/add"
    page.goto("/scan")
    expect(page.get_by_role("alert")).to_be_visible()
    yield "/scan"
    page.goto("/paste")
    page.get_by_label("An e-mail signature, a card, a link").fill(WORDS)
    expect(page.get_by_role("heading", name="Understood")).to_be_visible()
    yield "/paste"
    for file, landmark in ((card, "Is this right?"), (book, "2 people")):
        page.goto("/add")
        page.get_by_label("From a file").set_input_files(file)
        expect(page.get_by_role("heading", name=landmark)).to_be_visible()
        yield f"/share {file.name}"
        page.evaluate("caches.delete('inbox')")
    page.goto("/")
    page.evaluate(HOLD, "She won the grant. https://ana.example/blog")
    page.goto("/share")
    page.get_by_role("button", name="Charlie").wait_for()
    yield "/share words"
    page.get_by_role("button", name="Charlie").click()
    expect(page.get_by_role("button", name="Keep with Charlie")).to_be_visible()
    yield "/share becomes"
    page.goto("/card")
    page.get_by_label("Name", exact=True).fill("Petra Muster")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Show it large").wait_for()
    yield "/card"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_mend(new_phone: Callable[..., Page], tmp_path: Path, scheme: str) -> None:
    phone = new_phone(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    found = []
    for screen in screens(phone, tmp_path):
        phone.evaluate(AXE)
        found += [
            f"{screen}: {violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in phone.evaluate(RUN)["violations"]
            for node in violation["nodes"]
        ]
    assert found == []


def test_twice_the_text_size_cuts_nothing_off(new_phone: Callable[..., Page], tmp_path: Path) -> None:
    phone = new_phone(bypass_csp=True)
    for screen in screens(phone, tmp_path):
        style = phone.add_style_tag(content="html { font-size: 200% !important }")
        wider = phone.evaluate(
            """() => [document.documentElement, ...document.querySelectorAll('dialog, .sheet-body, form, section')]
                .filter(each => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'none')
                .map(each => each.className || each.tagName)"""
        )
        assert wider == [], screen
        style.evaluate("each => each.remove()")
