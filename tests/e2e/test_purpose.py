"""What one is working towards: written down, somebody linked to it, seen on their page, and found by its words."""

from playwright.sync_api import Page, expect

from tests.e2e.steps import add_person, open_app


def test_somebody_belongs_to_a_purpose(phone: Page) -> None:
    open_app(phone)
    add_person(phone, "Ana Souza")
    phone.goto("/reflect")
    phone.get_by_role("link", name="Purpose").click()
    phone.get_by_role("link", name="Add a purpose").click()
    phone.get_by_label("What are you working towards?").fill("Climate grants")
    phone.get_by_role("button", name="Save", exact=True).click()
    expect(phone.get_by_role("heading", name="Climate grants")).to_be_visible()
    phone.get_by_role("button", name="Ana Souza").click()
    expect(phone.get_by_text("Ana Souza belongs to “Climate grants”.")).to_be_visible()
    phone.get_by_role("link", name="Ana Souza").click()
    expect(phone.get_by_role("link", name="Climate grants")).to_be_visible()
    phone.goto("/people")
    phone.get_by_role("searchbox").fill("grants")
    expect(phone.get_by_role("link", name="Ana Souza")).to_be_visible()
    phone.get_by_role("region", name="Also in your notebook").get_by_role("link").click()
    expect(phone.get_by_role("heading", name="Climate grants")).to_be_visible()
