"""What other apps share with Kith arrives with no signal, is looked at, and becomes what its owner says."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.cards import CARD, confirm
from tests.e2e.steps import add_person, names_in_list, open_app


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
    no_signal.get_by_label("For whom is this?").fill("ana")
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
    expect(no_signal.locator("main a[href='https://ana.example/blog']").first).to_be_visible()


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
