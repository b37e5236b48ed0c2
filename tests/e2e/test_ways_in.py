"""The other ways in: a code before the camera, a card from another app, a file, pasted lines."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.e2e.codes import film_of
from tests.e2e.conftest import FLAGS, PHONE
from tests.e2e.steps import add_person, names_in_list, open_app, pin_event
from tests.support.server import ROOT, Server

CARD = "\r\n".join(
    [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Souza;Ana;;;",
        "FN:Ana Souza",
        "ORG:Lumen",
        "TITLE:CTO",
        "EMAIL:ana@lumen.example",
        "END:VCARD",
        "",
    ]
)
CARDS = ROOT / "tests" / "fixtures" / "vcard"
FAKE_CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
OWN_READER = """
    window.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code']; }
        async detect(picture) { return picture.videoWidth ? [{ rawValue: %r }] : []; }
    };
"""


@pytest.fixture
def camera_phone(playwright: Playwright, server: Server, tmp_path: Path) -> Iterator[Callable[[str], Page]]:
    """A phone whose camera sees a code that says this."""
    browsers: list[Browser] = []

    def open_page(says: str) -> Page:
        film = film_of(says, tmp_path / "film.y4m")
        flags = [*FLAGS, *FAKE_CAMERA, f"--use-file-for-fake-video-capture={film}"]
        browsers.append(playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags))
        options: dict[str, Any] = {**PHONE, "base_url": server.url, "permissions": ["camera"]}
        return browsers[-1].new_context(**options).new_page()

    yield open_page
    for browser in browsers:
        browser.close()


def confirm(page: Page, name: str, button: str = "Save") -> None:
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_have_value(name)
    sheet.get_by_role("button", name=button, exact=True).click()


def loaded(page: Page, part: str) -> bool:
    return bool(page.evaluate(f"performance.getEntriesByType('resource').some(each => each.name.includes('{part}'))"))


def test_a_card_is_scanned_with_no_signal_by_the_bundled_reader(camera_phone: Callable[[str], Page]) -> None:
    phone = camera_phone(CARD)
    open_app(phone)
    pin_event(phone, "PyCon", ends=2)
    phone.context.set_offline(True)
    phone.goto("/scan")
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_label("Company", exact=True)).to_have_value("Lumen")
    expect(sheet.get_by_label("Role", exact=True)).to_have_value("CTO")
    expect(sheet.get_by_label("E-mail", exact=True)).to_have_value("ana@lumen.example")
    assert loaded(phone, "bundled_reader")
    confirm(phone, "Ana Souza")
    expect(phone.get_by_text("Ana Souza is in your notebook.")).to_be_visible()
    expect(phone.get_by_role("heading", name="Ana Souza")).to_be_visible()
    phone.goto("/events")
    phone.get_by_role("link", name="PyCon").click()
    expect(phone.get_by_role("link", name="Ana Souza")).to_be_visible()


def test_undo_takes_a_scanned_person_back(camera_phone: Callable[[str], Page]) -> None:
    phone = camera_phone("MECARD:N:Souza,Ana;TEL:+5511555500;;")
    open_app(phone)
    phone.goto("/scan")
    confirm(phone, "Ana Souza", "Save, scan next")
    phone.get_by_role("button", name="Undo").first.click()
    expect(phone.get_by_text("Taken back.").first).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_a_phone_with_its_own_reader_loads_no_other(camera_phone: Callable[[str], Page]) -> None:
    phone = camera_phone("nothing that is read here")
    phone.add_init_script(OWN_READER % "https://www.linkedin.com/in/ana-souza-8b1a2c")
    open_app(phone)
    phone.goto("/scan")
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_text("A guess from the address. Please look at it.")).to_be_visible()
    expect(sheet.get_by_label("Link", exact=True)).to_have_value("https://www.linkedin.com/in/ana-souza-8b1a2c")
    assert not loaded(phone, "bundled_reader")
    confirm(phone, "Ana Souza")
    expect(phone.get_by_role("heading", name="Ana Souza")).to_be_visible()


def test_the_camera_is_let_go_of_when_the_screen_is_left(camera_phone: Callable[[str], Page]) -> None:
    phone = camera_phone("https://lumen.example/stand")
    # A reader that never finds anything: the screen stays.
    phone.add_init_script(OWN_READER.replace("[{ rawValue: %r }]", "[]"))
    phone.add_init_script(
        """const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        window.streams = [];
        navigator.mediaDevices.getUserMedia = async (asked) => {
            const stream = await open(asked);
            window.streams.push(stream);
            return stream;
        };"""
    )
    open_app(phone)
    phone.goto("/scan")
    live = "window.streams.map(stream => stream.getTracks()[0].readyState).join()"
    phone.wait_for_function(f"{live} === 'live'")
    phone.get_by_role("link", name="Paste instead").click()
    phone.wait_for_function(f"{live} === 'ended'")


@pytest.mark.parametrize(
    ("camera", "says"),
    [
        ("Promise.reject(new DOMException('', 'NotAllowedError'))", "Kith may not use the camera"),
        ("Promise.reject(new DOMException('', 'NotFoundError'))", "No camera found"),
        ("Promise.reject(new DOMException('', 'NotReadableError'))", "The camera is in use"),
    ],
)
def test_without_a_camera_there_is_another_way(phone: Page, camera: str, says: str, tmp_path: Path) -> None:
    phone.add_init_script(f"navigator.mediaDevices.getUserMedia = () => {camera}")
    open_app(phone)
    phone.goto("/scan")
    expect(phone.get_by_role("alert")).to_contain_text(says)
    blank = phone.screenshot(path=tmp_path / "blank.png")
    picture = phone.get_by_label("From a picture")
    picture.set_input_files(tmp_path / "blank.png")
    expect(phone.get_by_text("No code can be made out in this picture.")).to_be_visible()
    assert blank
    shot_of_own_card(phone, tmp_path / "code.png")
    phone.goto("/scan")
    phone.get_by_label("From a picture").set_input_files(tmp_path / "code.png")
    confirm(phone, "Petra Muster")
    expect(phone.get_by_role("heading", name="Petra Muster")).to_be_visible()


def shot_of_own_card(page: Page, file: Path) -> None:
    page.goto("/card")
    page.get_by_label("Name", exact=True).fill("Petra Muster")
    page.get_by_label("E-mail", exact=True).fill("petra@muster.example")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("img", name="The code of Petra Muster").screenshot(path=file)


def share(page: Page, *, text: str = "", title: str = "", card: str = "") -> None:
    """What the system does when another app shares with Kith: it posts a form to it."""
    page.evaluate(
        """([text, title, card]) => {
            const form = document.createElement('form');
            Object.assign(form, { method: 'post', action: '/share', enctype: 'multipart/form-data' });
            for (const [name, value] of Object.entries({ title, text })) {
                const field = document.createElement('textarea');
                Object.assign(field, { name, value });
                form.append(field);
            }
            if (card) {
                const held = new DataTransfer();
                held.items.add(new File([card], 'ana.vcf', { type: 'text/vcard' }));
                const file = document.createElement('input');
                Object.assign(file, { type: 'file', name: 'files', files: held.files });
                form.append(file);
            }
            document.body.append(form);
            form.submit();
        }""",
        [text, title, card],
    )


@pytest.fixture
def no_signal(phone: Page) -> Page:
    open_app(phone)
    phone.context.set_offline(True)
    return phone


def test_a_card_shared_with_no_signal_becomes_a_person(no_signal: Page) -> None:
    share(no_signal, card=CARD)
    confirm(no_signal, "Ana Souza")
    expect(no_signal.get_by_role("heading", name="Ana Souza")).to_be_visible()
    no_signal.goto("/share")
    expect(no_signal.get_by_text("Nothing is waiting here")).to_be_visible()


def test_two_shares_in_a_row_are_both_kept(no_signal: Page) -> None:
    share(no_signal, card=CARD)
    expect(no_signal.get_by_role("dialog")).to_be_visible()
    share(no_signal, card=CARD.replace("Ana Souza", "Ben Carter").replace("ana@", "ben@"))
    confirm(no_signal, "Ben Carter")
    confirm(no_signal, "Ana Souza")
    assert sorted(names_in_list(no_signal)) == ["Ana Souza", "Ben Carter"]


def test_shared_words_become_a_note_with_somebody(no_signal: Page) -> None:
    add_person(no_signal, "Ana Souza")
    add_person(no_signal, "Ben Carter")
    share(no_signal, text="She just won the grant", title="Lumen news")
    expect(no_signal.get_by_role("heading", name="For whom is this?")).to_be_visible()
    no_signal.get_by_label("Search people").fill("ana")
    no_signal.get_by_role("button", name="Ana Souza").click()
    expect(no_signal.get_by_label("A note of today")).to_be_checked()
    no_signal.get_by_role("button", name="Keep with Ana").click()
    expect(no_signal.get_by_text("Kept with Ana.")).to_be_visible()
    expect(no_signal.get_by_text("She just won the grant")).to_be_visible()


def test_a_shared_page_becomes_their_link(no_signal: Page) -> None:
    add_person(no_signal, "Ana Souza")
    share(no_signal, text="https://ana.example/blog")
    no_signal.get_by_role("button", name="Ana Souza").click()
    expect(no_signal.get_by_label("A link")).to_be_checked()
    no_signal.get_by_role("button", name="Keep with Ana").click()
    expect(no_signal.get_by_text("https://ana.example/blog").first).to_be_visible()


def test_a_card_of_somebody_known_adds_what_is_new(no_signal: Page) -> None:
    share(no_signal, card=CARD)
    confirm(no_signal, "Ana Souza")
    expect(no_signal.get_by_role("heading", name="Ana Souza")).to_be_visible()
    share(no_signal, card=CARD.replace("FN:Ana Souza", "FN:A. Souza\r\nTEL:+5511555500").replace("Lumen", "Other"))
    sheet = no_signal.get_by_role("dialog")
    expect(sheet.get_by_text("You already have Ana Souza.")).to_be_visible()
    confirm(no_signal, "A. Souza", "Add to Ana")
    expect(no_signal.get_by_text("Added to Ana.")).to_be_visible()
    expect(no_signal.get_by_text("+5511555500")).to_be_visible()
    expect(no_signal.get_by_text("CTO, Lumen").first).to_be_visible()
    assert names_in_list(no_signal) == ["Ana Souza"]


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
