"""The account moves to another address when its owner shows that she has both hands on it."""

from backend.mail import local_mails
from tests.accounts.passkey_steps import code_of
from tests.support.people import last_code, sign_in

NEW = "alice@new.example"


def move(app, browser, email=NEW):
    challenge = browser.post("/api/accounts/codes", json={"email": email}).json["challenge"]
    return browser.put("/api/accounts/email", json={"challenge": challenge, "code": last_code(app, email)})


def test_a_code_from_the_new_mailbox_moves_it(app, alice):
    assert move(app, alice).json["account"] == {"id": alice.owner, "email": NEW}
    assert sign_in(app, NEW).owner == alice.owner
    assert sign_in(app, alice.email).owner != alice.owner


def test_the_old_mailbox_is_told(app, alice):
    move(app, alice)
    mail = local_mails(app.config["KITH"])[0]
    assert (mail["To"], mail["Subject"]) == (alice.email, "Your Kith has another address now")


def test_a_wrong_code_changes_nothing(app, alice):
    challenge = alice.post("/api/accounts/codes", json={"email": NEW}).json["challenge"]
    wrong = f"{(int(last_code(app, NEW)) + 1) % 10**8:08d}"
    answer = alice.put("/api/accounts/email", json={"challenge": challenge, "code": wrong})
    assert code_of(answer) == (400, "wrong_code")
    assert alice.get("/api/accounts/me").json["account"]["email"] == alice.email


def test_somebody_elses_address_stays_his(app, alice, charlie):
    assert code_of(move(app, alice, charlie.email)) == (409, "email_taken")
    assert sign_in(app, charlie.email).owner == charlie.owner


def test_asking_for_the_code_does_not_tell_whose_address_it_is(alice, charlie):
    known = alice.post("/api/accounts/codes", json={"email": charlie.email})
    unknown = alice.post("/api/accounts/codes", json={"email": NEW})
    assert (known.status_code, known.json.keys()) == (unknown.status_code, unknown.json.keys())


def test_a_code_on_its_way_to_the_old_mailbox_opens_nothing(app, alice, anonymous):
    challenge = anonymous.post("/api/accounts/codes", json={"email": alice.email}).json["challenge"]
    code = last_code(app, alice.email)
    move(app, alice)
    body = {"challenge": challenge, "code": code, "device": {"id": anonymous.device}}
    assert code_of(anonymous.post("/api/accounts/sessions", json=body)) == (400, "code_expired")
