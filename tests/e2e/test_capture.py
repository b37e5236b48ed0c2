"""Ten seconds, one hand, no signal: somebody is written down by one line."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.steps import day, open_app, pin_event
from tests.support.server import ROOT

LINE = "Ana Souza, CTO at Lumen - told me about the grants desk, promised to send slides by tomorrow #climate"
AXE = (ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js").read_text()
RUN = """() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"""
# Whatever shows text on the sheet, and is wider than its room or covered by the next.
CUT_OFF = """() => [...document.querySelectorAll(".sheet :is(label, button, p, h2, legend, .piece-text)")]
  .filter((shown) => shown.checkVisibility() && !shown.matches(".only-heard"))
  .filter((shown) => shown.scrollWidth > shown.clientWidth + 1 && getComputedStyle(shown).textOverflow !== "ellipsis"
    && getComputedStyle(shown).display !== "inline")
  .map((shown) => shown.textContent)"""


def add_sheet(page: Page) -> Locator:
    page.get_by_role("banner").get_by_role("button").first.wait_for()
    page.locator("nav.places").get_by_role("link", name="Add").click()
    return page.get_by_role("dialog")


def chips(page: Page) -> list[str]:
    said = page.get_by_role("list", name="What Kith understood").get_by_role("listitem")
    parts = [chip.locator(".piece-kind, .piece-text").all_inner_texts() for chip in said.all()]
    return [": ".join(part) for part in parts]


def count_taps(page: Page) -> Callable[[], int]:
    page.evaluate("""() => { window.taps = 0;
      addEventListener("pointerdown", () => { window.taps += 1; }, { capture: true }); }""")
    return lambda: int(page.evaluate("window.taps"))


def test_one_line_two_taps_no_signal(phone: Page) -> None:
    open_app(phone)
    phone.context.set_offline(True)
    taps = count_taps(phone)
    sheet = add_sheet(phone)
    expect(sheet.get_by_label("Name", exact=True)).to_be_focused()
    phone.keyboard.type(LINE)
    assert chips(phone)[:4] == [
        "Name: Ana Souza",
        "Role: CTO",
        "Company: Lumen",
        "Told me: told me about the grants desk",
    ]
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    assert taps() <= 3
    expect(phone.get_by_text("send slides")).to_be_visible()
    phone.locator("nav.places").get_by_role("link", name="People").click()
    phone.get_by_role("link", name="Ana Souza").click()
    expect(phone.get_by_text("CTO", exact=False).first).to_be_visible()
    expect(phone.get_by_text("told me about the grants desk")).to_be_visible()
    expect(phone.get_by_text("climate", exact=True)).to_be_visible()


def test_a_chip_leads_to_its_field_and_can_be_taken_out(phone: Page) -> None:
    open_app(phone)
    sheet = add_sheet(phone)
    name = sheet.get_by_label("Name", exact=True)
    name.fill(LINE)
    sheet.get_by_role("button", name="Remove Tag: #climate").click()
    assert "#climate" not in name.input_value()
    sheet.get_by_role("button", name=re.compile("^Edit Company *Lumen")).click()
    expect(sheet.get_by_label("Company", exact=True)).to_be_focused()
    expect(name).to_have_value("Ana Souza")
    expect(sheet.get_by_label("Role", exact=True)).to_have_value("CTO")
    expect(sheet.get_by_label("Promise by", exact=True)).to_have_value(day(1))
    sheet.get_by_label("Company", exact=True).fill("Lumen Labs")
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("CTO, Lumen Labs")).to_be_visible()


def test_what_a_hand_put_into_a_field_stands(phone: Page) -> None:
    open_app(phone)
    sheet = add_sheet(phone)
    sheet.get_by_label("Company", exact=True).fill("Matter")
    sheet.get_by_label("Name", exact=True).fill("Ana Souza at Lumen")
    sheet.get_by_role("button", name="Save", exact=True).click()
    # The sheet goes back in history when it closes; a page asked for meanwhile would be given up.
    expect(phone.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("Matter", exact=True)).to_be_visible()
    phone.get_by_role("link", name="Ana Souza").click()
    expect(phone.get_by_text("Lumen", exact=True)).to_be_visible()


def test_taken_back_the_line_is_in_the_sheet_again(phone: Page) -> None:
    open_app(phone)
    sheet = add_sheet(phone)
    sheet.get_by_label("Name", exact=True).fill(LINE)
    sheet.get_by_role("button", name="Save", exact=True).click()
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("Taken back.")).to_be_visible()
    sheet = add_sheet(phone)
    expect(sheet.get_by_label("Name", exact=True)).to_have_value(LINE)


def test_by_keyboard_alone_one_after_the_other(new_phone: Callable[..., Page]) -> None:
    page = new_phone(is_mobile=False, has_touch=False)
    open_app(page, "/add")
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_be_focused()
    page.keyboard.type("Ana Souza, CTO at Lumen")
    another = sheet.get_by_role("button", name="Save and add another")
    for _ in range(30):
        page.keyboard.press("Tab")
        if another.evaluate("(button) => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    expect(sheet.get_by_label("Name", exact=True)).to_be_focused()
    expect(sheet.get_by_label("Name", exact=True)).to_have_value("")
    page.keyboard.type("Bo Ek")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Bo Ek is in your notebook.")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.goto("/people")
    expect(page.get_by_text("2 people")).to_be_visible()


def test_lines_pasted_from_elsewhere_do_not_run_into_each_other(phone: Page) -> None:
    open_app(phone)
    sheet = add_sheet(phone)
    sheet.get_by_label("Name", exact=True).fill("Ana Souza\nCTO\nLumen\nana@lumen.org")
    assert chips(phone) == ["Name: Ana Souza", "Role: CTO", "Company: Lumen", "E-mail: ana@lumen.org"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheet_with_chips_has_nothing_to_mend(new_phone: Callable[..., Page], scheme: str) -> None:
    page = new_phone(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)
    open_app(page)
    pin_event(page, "PyCon", ends=2)
    add_sheet(page).get_by_label("Name", exact=True).fill(f"{LINE} (she/her)")
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(RUN)
    assert [(each["id"], node["target"]) for each in found["violations"] for node in each["nodes"]] == []


def test_at_twice_the_text_size_nothing_is_cut_off(new_phone: Callable[..., Page]) -> None:
    page = new_phone(bypass_csp=True, reduced_motion="reduce")
    open_app(page)
    pin_event(page, "PyCon", ends=2)
    sheet = add_sheet(page)
    page.add_style_tag(content="html { font-size: 200% !important }")
    sheet.get_by_label("Name", exact=True).fill(LINE)
    page.get_by_role("list", name="What Kith understood").wait_for()
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(
        "document.querySelector('.sheet-body').scrollWidth <= document.querySelector('.sheet-body').clientWidth"
    )
    save = sheet.get_by_role("button", name="Save", exact=True)
    expect(save).to_be_in_viewport(ratio=1)
    save.click()
    expect(page.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
