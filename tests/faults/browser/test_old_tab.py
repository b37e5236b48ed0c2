"""A tab with an older Kith holds the database while a newer one wants to change its shape."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app

# The next version of the app, as far as the database can tell.
NEXT_VERSION = """
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
        return open.call(this, name, version === undefined ? undefined : version + 1);
    };
"""
# A tab that has been asleep for so long that it does not even hear that it should let go.
HOLD = """async () => {
    const [{ name }] = await indexedDB.databases();
    await new Promise((done) => {
        indexedDB.open(name).onsuccess = ({ target }) => { window.held = target.result; done(); };
    });
}"""


def test_an_old_tab_that_will_not_let_go_is_named(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    asleep = _empty_tab(phone)
    asleep.evaluate(HOLD)
    phone.close()

    newer = asleep.context.new_page()
    newer.add_init_script(NEXT_VERSION)
    newer.goto("/people")
    expect(newer.get_by_text("Kith is open in another tab with an older version.")).to_be_visible()
    asleep.close()
    expect(newer.get_by_role("link", name="Ana Souza")).to_be_visible()
    expect(newer.get_by_text("Kith is open in another tab with an older version.")).to_have_count(0)


def test_an_old_tab_lets_go_and_loses_no_words(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    newer = phone.context.new_page()
    newer.add_init_script(NEXT_VERSION)
    newer.goto("/people")
    expect(newer.get_by_role("link", name="Ana Souza")).to_be_visible()
    add_person(newer, "Ben O'Brien")

    phone.locator("nav.places").get_by_role("link", name="Add").click()
    sheet = phone.get_by_role("dialog")
    sheet.get_by_label("Name", exact=True).fill("Chen Wei")
    sheet.get_by_role("button", name="Save", exact=True).click()
    expect(sheet.get_by_text("Your words are still here").or_(sheet.get_by_text("newer version"))).to_be_visible()
    expect(sheet.get_by_label("Name", exact=True)).to_have_value("Chen Wei")


def _empty_tab(phone: Page) -> Page:
    """A page of the same origin in which nothing of the app runs: the worker leaves the server's own alone."""
    tab = phone.context.new_page()
    tab.goto("/healthz")
    return tab
