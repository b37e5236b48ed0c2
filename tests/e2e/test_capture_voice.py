"""Dictation where the browser has it: the words go into the line, and what goes wrong is said."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.steps import open_app

# Says what the test tells it to, in the way of the real one.
FAKE = """window.webkitSpeechRecognition = window.SpeechRecognition = class {
  start() { window.heard = this; }
  stop() { this.onend(); }
  abort() { this.onend(); }
};"""
SAY = """(words) => heard.onresult({ results: words.map((transcript) => [{ transcript }]) })"""


def test_the_words_go_into_the_line(new_phone: Callable[..., Page]) -> None:
    page = new_phone()
    page.add_init_script(FAKE)
    open_app(page, "/add")
    page.get_by_label("Name", exact=True).fill("Ana Souza,")
    dictate = page.get_by_role("button", name="Dictate")
    dictate.click()
    expect(dictate).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("heard.lang") == "en"
    page.evaluate(SAY, ["CTO"])
    page.evaluate(SAY, ["CTO at Lumen"])
    expect(page.get_by_label("Name", exact=True)).to_have_value("Ana Souza, CTO at Lumen")
    expect(page.get_by_role("button", name=re.compile("^Edit Company *Lumen"))).to_be_visible()
    dictate.click()
    expect(dictate).to_have_attribute("aria-pressed", "false")


def test_it_says_that_it_needs_a_connection(new_phone: Callable[..., Page]) -> None:
    page = new_phone()
    page.add_init_script(FAKE)
    open_app(page, "/add")
    page.get_by_role("button", name="Dictate").click()
    page.evaluate("heard.onerror({ error: 'network' }); heard.onend()")
    expect(page.get_by_role("alert")).to_contain_text("Dictation needs a connection")
    page.context.set_offline(True)
    page.evaluate("window.heard = null")
    page.get_by_role("button", name="Dictate").click()
    expect(page.get_by_role("alert")).to_contain_text("Dictation needs a connection")
    assert page.evaluate("heard") is None


def test_a_refused_microphone_is_told_and_the_line_kept(new_phone: Callable[..., Page]) -> None:
    page = new_phone()
    page.add_init_script(FAKE)
    open_app(page, "/add")
    page.get_by_label("Name", exact=True).fill("Ana")
    page.get_by_role("button", name="Dictate").click()
    page.evaluate("heard.onerror({ error: 'not-allowed' }); heard.onend()")
    expect(page.get_by_role("alert")).to_contain_text("may not use the microphone")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Ana")


def test_without_a_recogniser_there_is_no_button(new_phone: Callable[..., Page]) -> None:
    page = new_phone()
    page.add_init_script("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;")
    open_app(page, "/add")
    expect(page.get_by_role("dialog").get_by_label("Name", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Dictate")).to_have_count(0)
