"""What a person does on the page of somebody she knows, and in its form."""

from playwright.sync_api import Page, expect

TEXTS = {
    "What they care about": "Clean rivers",
    "What would help them now": "A second reader",
    "What they can offer": "Knows every grants desk",
    "How they like to be thanked": "By hand",
    "How you met": "In the queue for coffee",
    "Pinned note": "Never before ten",
    "Notes": "Daughter Ada starts school",
    "E-mail": "ana@lumen.example",
    "Phone": "+351 21 000 000",
    "Link": "lumen.example/ana",
    "Address": "Rua do Sol 1\n1100 Lisboa",
}


def open_page(page: Page, name: str) -> None:
    page.goto("/people")
    page.locator("main").get_by_role("link", name=name).click()
    page.get_by_role("heading", name=name, level=1).wait_for()


def edit(page: Page, name: str) -> None:
    open_page(page, name)
    page.get_by_role("link", name="Edit").click()
    page.get_by_role("heading", name=f"Edit {name}").wait_for()


def fill_record(page: Page) -> None:
    for label, words in TEXTS.items():
        page.get_by_role("button", name=f"Add: {label}", exact=True).click()
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_role("button", name="Add: Another name").click()
    page.get_by_label("Another name", exact=True).fill("アナ・ソウザ")
    page.get_by_role("button", name="Add: Another e-mail").click()
    page.get_by_label("Another e-mail", exact=True).fill("ana@casa.example")
    page.get_by_label("Label", exact=True).fill("private")
    page.get_by_label("Company", exact=True).fill("Vela")
    page.get_by_role("checkbox", name="Keep “Lumen” under earlier work").check()
    page.get_by_role("button", name="Add: Thanks in public").click()
    page.get_by_role("radio", name="Ask first").check()
    page.get_by_role("button", name="Add: Introduced by").click()
    page.get_by_role("searchbox", name="Introduced by").fill("ben")
    page.get_by_role("button", name="Ben Carter").click()


def expect_record(page: Page) -> None:
    for words in TEXTS.values():
        expect(page.locator("main").get_by_text(words.split("\n")[0]).first).to_be_visible()
    for words in ("アナ・ソウザ", "ana@casa.example", "private", "Ask before thanking them in public"):
        expect(page.locator("main").get_by_text(words)).to_be_visible()
    expect(page.get_by_role("definition").filter(has_text="Lumen")).to_be_visible()
    expect(page.get_by_role("definition").get_by_role("link", name="Ben Carter")).to_be_visible()
    mail = page.get_by_role("link", name="Mail", exact=True)
    expect(mail).to_have_attribute("href", "mailto:ana%40lumen.example")
