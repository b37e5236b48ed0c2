"""A code before the camera: read with no signal, looked at, kept. Without a camera there is another way."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.e2e.cards import CARD, confirm
from tests.e2e.codes import film_of
from tests.e2e.conftest import FLAGS, PHONE
from tests.e2e.steps import open_app, pin_event
from tests.support.server import Server

FAKE_CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
OWN_READER = """
    window.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code']; }
        async detect(picture) { return picture.videoWidth ? [{ rawValue: %r }] : []; }
    };
"""


@pytest.fixture
def camera_phone(playwright: Playwright, server: Server, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """A phone whose camera sees a code that says this."""
    browsers: list[Browser] = []

    def open_page(says: str, **more: object) -> Page:
        film = film_of(says, tmp_path / "film.y4m")
        flags = [*FLAGS, *FAKE_CAMERA, f"--use-file-for-fake-video-capture={film}"]
        browsers.append(playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags))
        options: dict[str, Any] = {**PHONE, "base_url": server.url, "permissions": ["camera"], **more}
        return browsers[-1].new_context(**options).new_page()

    yield open_page
    for browser in browsers:
        browser.close()


def loaded(page: Page, part: str) -> bool:
    return bool(page.evaluate(f"performance.getEntriesByType('resource').some(each => each.name.includes('{part}'))"))


def test_a_card_is_scanned_with_no_signal_by_the_bundled_reader(camera_phone: Callable[..., Page]) -> None:
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


def test_undo_takes_a_scanned_person_back(camera_phone: Callable[..., Page]) -> None:
    phone = camera_phone("MECARD:N:Souza,Ana;TEL:+5511555500;;")
    open_app(phone)
    phone.goto("/scan")
    confirm(phone, "Ana Souza", "Save, scan next")
    phone.get_by_role("button", name="Undo").first.click()
    expect(phone.get_by_text("Taken back.").first).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("Everyone you meet will live here.")).to_be_visible()


def test_a_phone_with_its_own_reader_loads_no_other(camera_phone: Callable[..., Page]) -> None:
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


def test_the_camera_is_let_go_of_when_the_screen_is_left(camera_phone: Callable[..., Page]) -> None:
    # Only so that the test may keep asking; the walls have tests of their own.
    phone = camera_phone("https://lumen.example/stand", bypass_csp=True)
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
