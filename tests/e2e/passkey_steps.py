"""A phone with a finger on its sensor: Chromium's own virtual authenticator."""

from typing import Any

from playwright.sync_api import CDPSession, Page, expect

SENSOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Sensor:
    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)
        self.cdp.send("WebAuthn.enable")
        added = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": SENSOR})
        self.id = added["authenticatorId"]

    def passkeys(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.id})[
            "credentials"
        ]
        return found

    def receives(self, passkeys: list[dict[str, Any]]) -> None:
        """As the owner's password manager brings them to her other phone."""
        for passkey in passkeys:
            self.cdp.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": passkey})

    def refuses(self) -> None:
        """The next finger is a stranger's."""
        self._verify(False)

    def accepts(self) -> None:
        self._verify(True)

    def _verify(self, is_owner: bool) -> None:
        self.cdp.send("WebAuthn.setUserVerified", {"authenticatorId": self.id, "isUserVerified": is_owner})


def add_passkey(page: Page, name: str) -> None:
    page.goto("/account")
    page.get_by_role("button", name="Add a passkey").click()
    sheet = page.get_by_role("dialog")
    sheet.get_by_label("What to call it").fill(name)
    sheet.get_by_role("button", name="Make the passkey").click()
    expect(page.get_by_text("The passkey is there. Next time it opens Kith.")).to_be_visible()
    expect(page.get_by_text(name, exact=True)).to_be_visible()
