"""Looking back in pictures: a tap or the arrow keys tell in words what the drawing shows, and a list tells it too."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app, pin_event


def test_each_picture_tells_in_words(phone: Page) -> None:
    open_app(phone)
    pin_event(phone, "PyCon", starts=-1, ends=0)
    add_person(phone, "Ana Souza", Thank_for="Read my draft")
    phone.goto("/reflect/pictures")
    year = phone.get_by_role("region", name="A year of gratitude")
    week = year.get_by_role("radio").last
    week.focus()
    phone.keyboard.press("Enter")
    expect(year.get_by_text("You noticed help from Ana Souza.")).to_be_visible()
    phone.keyboard.press("ArrowLeft")
    expect(year.get_by_text("A quiet week.")).to_be_visible()
    helped = phone.get_by_role("region", name="Help, both ways")
    plot = helped.locator("svg.plot")
    box = plot.bounding_box()
    assert box
    plot.click(position={"x": box["width"] - 5, "y": 5})
    expect(helped.get_by_text("You were helped once.")).to_be_visible()
    events = phone.get_by_role("region", name="Events, and what they led to")
    events.get_by_text("The same as a list").click()
    expect(events.get_by_role("link", name="Ana Souza")).to_be_visible()
    with phone.expect_download() as saved:
        events.get_by_role("button", name="Save").click()
    text = saved.value.path().read_text()
    assert saved.value.suggested_filename.endswith(".svg")
    assert "PyCon" in text
    # A colour by its name in our styles would be black anywhere else.
    assert "var(" not in text
