"""The other ways in: a file, pasted lines, the phone's own contacts; and one's own card the other way round."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.cards import CARD, confirm
from tests.e2e.steps import open_app
from tests.support.server import ROOT

CARDS = ROOT / "tests" / "fixtures" / "vcard"


@pytest.mark.parametrize(
    ("file", "name", "email"),
    [
        ("old_phone_2.1.vcf", "Jörg Müller", "joerg@beispiel.example"),
        ("desktop_2.1.vcf", "Ben Carter", "ben@lumen.example"),
        ("phone_3.0.vcf", "Ana Lima Souza", "ana@lumen.example"),
        ("web_mail_3.0.vcf", "李伟", "wei@lumen.example"),
        ("open_source_4.0.vcf", "Zoë O’Brien", "zoe@lumen.example"),
    ],
)
def test_a_card_of_every_maker_opens(phone: Page, file: str, name: str, email: str) -> None:
    open_app(phone)
    phone.goto("/add")
    phone.get_by_label("From a file").set_input_files(CARDS / file)
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_have_value(name)
    expect(sheet.get_by_label("E-mail", exact=True)).to_have_value(email)
    confirm(phone, name)
    expect(phone.get_by_role("heading", name=name)).to_be_visible()


def test_an_address_book_comes_in_as_one_and_twice_adds_nobody(phone: Page, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    book.write_text("".join(CARD.replace("Ana", f"Ana {at}").replace("ana@", f"ana{at}@") for at in range(40)))
    open_app(phone)
    phone.goto("/add")
    phone.get_by_label("From a file").set_input_files(book)
    phone.get_by_role("button", name="Add 40 people").click()
    expect(phone.get_by_text("40 people", exact=True)).to_be_visible()
    phone.goto("/add")
    phone.get_by_label("From a file").set_input_files(book)
    expect(phone.get_by_text("Everyone in this file is in your notebook already.")).to_be_visible()


def test_a_file_that_is_no_card_is_said_so(phone: Page, tmp_path: Path) -> None:
    file = tmp_path / "diary.vcf"
    file.write_text("Dear diary")
    open_app(phone)
    phone.goto("/add")
    phone.get_by_label("From a file").set_input_files(file)
    expect(phone.get_by_text("There is no contact in this file that Kith can read.")).to_be_visible()


SIGNATURE = """Best regards
Ana Souza
CTO at Lumen
+1 (415) 555-0100
ana@lumen.example"""


def test_a_signature_is_pasted_by_keyboard_alone(new_phone: Callable[..., Page]) -> None:
    page = new_phone(is_mobile=False, has_touch=False)
    open_app(page)
    page.goto("/paste")
    page.get_by_label("An e-mail signature, a card, a link").focus()
    page.keyboard.insert_text(SIGNATURE)
    expect(page.get_by_role("heading", name="Understood")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Check and save")).to_be_focused()
    page.keyboard.press("Enter")
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_label("Phone", exact=True)).to_have_value("+1 (415) 555-0100")
    sheet.get_by_label("Name", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Ana Souza")).to_be_visible()


def test_contacts_are_picked_where_the_phone_offers_it(phone: Page) -> None:
    phone.add_init_script(
        """navigator.contacts = {
            getProperties: async () => ['name', 'email', 'tel'],
            select: async () => [
                { name: ['Ana, Souza; Lima'], email: ['ana@lumen.example'], tel: ['+55 11 5555', '1'] },
            ],
        };"""
    )
    open_app(phone)
    phone.goto("/add")
    phone.get_by_role("button", name="From contacts").click()
    confirm(phone, "Ana, Souza; Lima")
    expect(phone.get_by_role("heading", name="Ana, Souza; Lima")).to_be_visible()


def test_a_file_the_system_opens_with_kith(phone: Page) -> None:
    phone.add_init_script(
        f"""const card = new File([{CARD!r}], 'ana.vcf', {{ type: 'text/vcard' }});
        const queue = {{ setConsumer: (take) => take({{ files: [{{ getFile: async () => card }}] }}) }};
        Object.defineProperty(window, 'launchQueue', {{ value: queue }});"""
    )
    open_app(phone)
    phone.goto("/share")
    confirm(phone, "Ana Souza")
    expect(phone.get_by_role("heading", name="Ana Souza")).to_be_visible()


def write_own_card(page: Page) -> None:
    page.goto("/card")
    page.get_by_label("Name", exact=True).fill("Petra Muster")
    page.get_by_label("E-mail", exact=True).fill("petra@muster.example")
    page.get_by_label("Phone", exact=True).fill("+49 221 123456")
    page.get_by_label("Show: Phone").set_checked(False)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Your card is saved.")).to_be_visible()


def test_my_own_card_says_only_what_i_chose_and_survives_a_restart_offline(phone: Page) -> None:
    open_app(phone)
    write_own_card(phone)
    phone.context.set_offline(True)
    phone.goto("/card")
    expect(phone.get_by_role("img", name="The code of Petra Muster")).to_be_visible()
    with phone.expect_download() as download:
        phone.get_by_role("button", name="Download .vcf").click()
    card = Path(download.value.path()).read_text()
    assert "FN:Petra Muster" in card
    assert "EMAIL:petra@muster.example" in card
    assert "123456" not in card


def test_my_card_fills_the_screen_with_white_whichever_way_the_phone_is_turned(new_phone: Callable[..., Page]) -> None:
    phone = new_phone(color_scheme="dark")
    open_app(phone)
    write_own_card(phone)
    phone.get_by_role("button", name="Show it large").click()
    code = phone.get_by_role("dialog").get_by_role("img")
    expect(code).to_be_visible()
    for width, height in ((390, 844), (844, 390)):
        phone.set_viewport_size({"width": width, "height": height})
        box = code.bounding_box()
        assert box is not None
        assert (round(box["width"]), round(box["height"])) == (390, 390)
    white = "getComputedStyle(document.querySelector('dialog[open]')).backgroundColor"
    assert phone.evaluate(white) == "rgb(255, 255, 255)"
    phone.keyboard.press("Escape")
    expect(phone.get_by_role("dialog")).to_have_count(0)
