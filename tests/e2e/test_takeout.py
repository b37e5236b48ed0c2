"""A file comes in with a preview, twice adds nobody, goes as one; and everything goes out, and back in."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app

HEAD = 'Notes:\n"When exporting your connection data, you may notice that some e-mail addresses are missing."\n\n'
COLUMNS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
GOOD = "Ana,Souza,https://www.linkedin.com/in/ana-souza,,Lumen,CTO,15 Jun 2026\n"
MORE = '李,伟,https://www.linkedin.com/in/li-wei,,"Acme, Inc.",Founder,01 Dec 2015\n'
HOSTILE = "Eve,Black,javascript:alert(1),,Shady,Agent,21 Jul 2025\n"
BROKEN = "Ben,Carter\n"
EMPTY = ",,,,,,30 Apr 2026\n"


def choose(page: Page, file: Path) -> None:
    page.goto("/settings/import")
    page.locator("input[type=file]").set_input_files(file)


def test_a_preview_then_an_import_then_nobody_new(phone: Page, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(HEAD + COLUMNS + GOOD + MORE + HOSTILE + BROKEN + EMPTY)
    open_app(phone)
    phone.context.set_offline(True)
    choose(phone, file)
    go = phone.get_by_role("button", name="Bring in 3 people")
    expect(go).to_be_visible()
    expect(phone.get_by_text("This row has too few columns")).to_be_visible()
    go.click()
    expect(phone.get_by_text("3 people added.").first).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("3 people", exact=True)).to_be_visible()

    choose(phone, file)
    expect(phone.get_by_text("Nothing new in this file.")).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("3 people", exact=True)).to_be_visible()


def archive(at: Path, **files: str) -> Path:
    with ZipFile(at, "w", ZIP_DEFLATED) as opened:
        for name, text in files.items():
            opened.writestr(f"{name}.csv", text)
    return at


def test_an_archive_is_shown_brought_in_and_taken_back_as_one(phone: Page, tmp_path: Path) -> None:
    praise = "First Name,Last Name,Text,Creation Date\nAna,Souza,She listens,2026-05-01\n"
    file = archive(tmp_path / "linkedin.zip", Connections=COLUMNS + GOOD + MORE, Recommendations_Received=praise)
    open_app(phone)
    add_person(phone, "Already here")
    choose(phone, file)
    expect(phone.get_by_text("LinkedIn archive · linkedin.zip")).to_be_visible()
    phone.get_by_role("button", name="Bring in 3", exact=True).click()
    expect(phone.get_by_text("3 have come in.")).to_be_visible()
    expect(phone.get_by_text("Today, 2 people, one favor")).to_be_visible()
    phone.get_by_role("button", name="Undo linkedin.zip").click()
    expect(phone.get_by_text("Taken back.").first).to_be_visible()
    phone.goto("/people")
    expect(phone.get_by_text("One person", exact=True)).to_be_visible()


def test_closing_kith_over_an_import_stops_nothing(phone: Page, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(COLUMNS + "".join(f"Ana {n},Souza,,,,,\n" for n in range(1_200)))
    open_app(phone)
    choose(phone, file)
    phone.get_by_role("button", name="Bring in 1,200 people").click()
    expect(phone.get_by_text("of 1,200")).to_be_visible()
    again = phone.context.new_page()
    phone.close()
    again.goto("/people")
    expect(again.get_by_text("1,200 people", exact=True)).to_be_visible(timeout=15_000)


def test_what_is_no_list_is_said_so_and_changes_nothing(phone: Page, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_bytes(b"\x00\x01\x02 not a list")
    open_app(phone)
    choose(phone, file)
    expect(phone.get_by_text("Nothing was changed.")).to_be_visible()


def test_everything_goes_out_and_comes_back_in(phone: Page, new_phone: Callable[[], Page]) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    phone.context.set_offline(True)
    phone.goto("/settings")
    phone.get_by_role("link", name="Export everything").click()
    file = downloaded(phone, "Export everything")
    data = json.loads(file.read_text())
    assert data["format"] == "kith"
    assert [favor["what"] for favor in data["nouns"]["favors"]] == ["Read my draft"]
    for button, holds in (
        ("Make the page", "<h2"),
        ("Make the cards", "FN:Ana Souza"),
        ("Make the table", "Ana Souza"),
    ):
        assert holds in downloaded(phone, button).read_text()

    other = new_phone()
    open_app(other)
    other.goto("/settings/restore")
    other.locator("input[type=file]").set_input_files(file)
    other.get_by_role("button", name="Bring in").click()
    expect(other.get_by_text("entries brought in.").first).to_be_visible()
    other.goto("/people")
    expect(other.get_by_text("Ana Souza")).to_be_visible()


def downloaded(page: Page, button: str) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return Path(download.value.path())
