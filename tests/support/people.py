"""The cast: Alice owns things, Charlie is a stranger, and somebody has not signed in at all."""

import re
import uuid

from flask import Flask, Response
from flask.testing import FlaskClient

from backend.mail import local_mails


class Browser(FlaskClient):
    """A browser on a device: it keeps cookies and says where its requests come from."""

    def __init__(self, app: Flask) -> None:
        super().__init__(app, Response, use_cookies=True)
        self.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
        self.device = str(uuid.uuid4())
        self.email = self.owner = ""


def sign_in(app: Flask, email: str) -> Browser:
    """A browser that went the whole way: ask for a code, read the mail, type the code."""
    browser = Browser(app)
    asked = browser.post("/api/accounts/codes", json={"email": email, "language": "en"})
    assert asked.status_code == 200, asked.json
    answer = browser.post(
        "/api/accounts/sessions",
        json={
            "challenge": asked.json["challenge"],
            "code": last_code(app, email),
            "device": {"id": browser.device, "name": "Chromium"},
        },
    )
    assert answer.status_code == 200, answer.json
    browser.email, browser.owner = email, answer.json["account"]["id"]
    return browser


def prove_it(app: Flask, browser: Browser) -> None:
    """Show with a code, once more, that it is still the owner who holds this device."""
    asked = browser.post("/api/accounts/codes", json={"email": browser.email})
    body = {"challenge": asked.json["challenge"], "code": last_code(app, browser.email)}
    answer = browser.post("/api/accounts/proofs/code", json=body)
    assert answer.status_code == 200, answer.json


def last_code(app: Flask, email: str) -> str:
    """The code in the newest mail to this address."""
    mail = next(mail for mail in local_mails(app.config["KITH"]) if mail["To"] == email)
    return re.search(r"\b\d{8}\b", mail.get_content())[0]
