"""Finding, ordering and changing many people, and two records that were one person, as a person does it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, fill_sheet, open_app
from tests.e2e.test_accessibility import look
from tests.support.wait import until

CROWD = [
    ("Ana Souza", {"Company": "Lumen", "Tags": "climate,"}),
    ("Bo Lindqvist", {"Company": "Orbit", "What_they_told_me": "Grows orchids behind the harbour"}),
    ("Ben Müller", {"Company": "Lumen", "Tags": "climate,"}),
    ("Dana Okafor", {"Company": "Kestrel"}),
]


def meet(page: Page, *people: tuple[str, dict[str, str]]) -> None:
    open_app(page)
    for name, fields in people:
        add_person(page, name, **fields)


def expect_names(page: Page, *wanted: str) -> None:
    expect(page.locator("#main .person-row .name")).to_have_text(list(wanted))


def test_search_forgives_slips_and_says_why_with_no_signal(phone: Page) -> None:
    meet(phone, *CROWD)
    phone.context.set_offline(True)
    phone.goto("/people")
    box = phone.get_by_role("searchbox", name="Search people")
    box.fill("mulelr")
    expect_names(phone, "Ben Müller")
    expect(phone.get_by_text("Nobody by exactly these words; one person comes close")).to_be_visible()
    box.fill("orchid")
    expect_names(phone, "Bo Lindqvist")
    expect(phone.locator("#main mark")).to_have_text("orchid")
    expect(phone.locator("#main .person-row .about")).to_contain_text("Moment: Grows orchids")
    box.fill("tag:climate lumen ben")
    expect_names(phone, "Ben Müller")
    box.fill("clim")
    phone.get_by_role("button", name="tag:climate").click()
    expect_names(phone, "Ana Souza", "Ben Müller")
    box.press("Enter")
    box.fill("")
    phone.get_by_role("button", name="tag:climate").click()
    expect_names(phone, "Ana Souza", "Ben Müller")


def test_many_are_tagged_put_in_a_circle_and_deleted_each_with_one_undo(phone: Page) -> None:
    meet(phone, *CROWD)
    phone.goto("/people")
    phone.get_by_role("button", name="Select").click()
    phone.get_by_role("checkbox", name="Bo Lindqvist").check()
    phone.get_by_role("checkbox", name="Dana Okafor").check()
    expect(phone.get_by_text("2 chosen")).to_be_visible()
    phone.get_by_role("button", name="Tag", exact=True).click()
    phone.get_by_role("dialog").get_by_label("Tags").fill("garden")
    phone.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(phone.get_by_text("Tags of 2 people changed.")).to_be_visible()
    phone.get_by_label("Order").select_option("By tag")
    expect(phone.locator("#main h2")).to_contain_text(["climate", "garden"])
    phone.get_by_role("button", name="Undo").click()
    expect(phone.locator("#main h2")).to_contain_text(["climate", "No tag"])

    phone.get_by_label("Order").select_option("By circle")
    phone.get_by_role("button", name="Select").click()
    phone.get_by_role("button", name="All", exact=True).click()
    phone.get_by_role("button", name="Circle", exact=True).click()
    phone.get_by_role("dialog").get_by_text("Close", exact=True).click()
    expect(phone.get_by_text("4 people: Close.")).to_be_visible()
    expect(phone.locator("#main h2")).to_contain_text(["Close"])

    phone.get_by_role("button", name="Select").click()
    phone.get_by_role("button", name="All", exact=True).click()
    phone.get_by_role("button", name="Delete").click()
    expect(phone.get_by_text("4 people deleted.")).to_be_visible()
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()
    phone.get_by_role("button", name="Undo").click()
    expect_names(phone, "Ana Souza", "Ben Müller", "Bo Lindqvist", "Dana Okafor")


def test_several_are_chosen_by_keyboard_alone(new_phone: Callable[..., Page]) -> None:
    page = new_phone(is_mobile=False, has_touch=False, viewport={"width": 700, "height": 900})
    meet(page, *CROWD)
    page.goto("/people")
    page.get_by_role("button", name="Select").focus()
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name="Ana Souza").focus()
    page.keyboard.press("Space")
    page.get_by_role("checkbox", name="Bo Lindqvist").focus()
    page.keyboard.press("Shift+Space")
    expect(page.get_by_text("3 chosen")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("checkbox")).to_have_count(0)


def test_a_long_press_begins_to_choose(phone: Page) -> None:
    meet(phone, *CROWD[:2])
    phone.goto("/people")
    phone.locator("#main .person-row").first.evaluate(
        "row => row.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true}))"
    )
    expect(phone.get_by_role("checkbox", name="Ana Souza")).to_be_checked()


def test_duplicates_are_merged_and_made_two_again(phone: Page) -> None:
    meet(phone, ("Ana Souza", {"Company": "Lumen", "What_they_told_me": "Likes tea"}))
    add_person(phone, "Souza Ana", Company="Lumen GmbH", Role="CTO")
    phone.goto("/people")
    phone.get_by_role("link", name="One possible duplicate").click(timeout=15_000)
    expect(phone.get_by_text("Same name and company")).to_be_visible()
    phone.get_by_role("button", name="Merge Ana Souza and Souza Ana").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_text("Lumen GmbH", exact=True).click()
    sheet.get_by_role("button", name="Merge").click()
    expect(phone.get_by_text("Ana Souza is one person now.")).to_be_visible()
    expect(phone.get_by_text("Nobody seems to be here twice.")).to_be_visible()
    phone.goto("/people")
    expect_names(phone, "Ana Souza")
    expect(phone.locator("#main .person-row .about")).to_have_text("CTO, Lumen GmbH")
    phone.goto("/duplicates")
    phone.get_by_role("button", name="Make two people of Ana Souza again").click()
    expect(phone.get_by_text("They are two people again, as before.")).to_be_visible()
    phone.get_by_role("button", name="Not the same").click()
    expect(phone.get_by_text("Nobody seems to be here twice.")).to_be_visible()
    phone.goto("/people")
    expect_names(phone, "Ana Souza", "Souza Ana")


def test_going_back_finds_the_place_in_the_list(phone: Page) -> None:
    open_app(phone)
    for letter in "abcdefghijkl":
        phone.goto("/add")
        fill_sheet(phone, f"{letter}nn{letter}".title())
    phone.goto("/people")
    phone.get_by_role("button", name=re.compile("^A .*Jump to")).click()
    phone.get_by_role("dialog").get_by_role("button", name="L", exact=True).click()
    expect(phone.get_by_role("button", name=re.compile("^L .*Jump to"))).to_be_in_viewport()
    where = phone.evaluate("scrollY")
    assert where > 0
    phone.get_by_role("link", name="Lnnl").click()
    phone.get_by_role("heading", name="Lnnl").wait_for()
    phone.get_by_role("button", name="Back").click()
    until(lambda: abs(phone.evaluate("scrollY") - where) < 2)


def test_people_and_duplicates_are_for_everyone(new_phone: Callable[..., Page]) -> None:
    phone = new_phone(bypass_csp=True, reduced_motion="reduce")
    meet(phone, CROWD[0], ("Souza Ana", {"Company": "Lumen"}))
    assert look(phone, "/duplicates") == []
    phone.get_by_role("button", name="Merge").first.wait_for()
    for screen in ("/people", "/duplicates"):
        phone.goto(screen)
        phone.locator("#main h2").first.wait_for()
        phone.add_style_tag(content="html { font-size: 200% !important }")
        phone.wait_for_timeout(200)
        wider = phone.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, screen
