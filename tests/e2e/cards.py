"""A card, and what one does with it on the screen that asks whether it is right."""

from playwright.sync_api import Page, expect

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


def confirm(page: Page, name: str, button: str = "Save") -> None:
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_label("Name", exact=True)).to_have_value(name)
    sheet.get_by_role("button", name=button, exact=True).click()
