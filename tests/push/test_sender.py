"""The sender against a strict push service, in good and bad weather."""

import json

import pytest

from backend.push.identity import Identity
from backend.push.message import Push
from backend.push.outcome import Outcome
from backend.push.sender import send
from tests.support.fake_browser import FakeBrowser
from tests.support.local_push import Fault, LocalPush


@pytest.fixture
def browser(push_service: LocalPush, vapid_public: str) -> FakeBrowser:
    return FakeBrowser(push_service, vapid_public)


def push_to(browser: FakeBrowser, text: str = "Thank Ada") -> Push:
    return Push(browser.endpoint, **browser.keys, payload=json.dumps({"body": text}).encode(), topic="ab12")


@pytest.fixture
def try_once(push_service: LocalPush, identity: Identity):
    def run(browser: FakeBrowser, seconds: float = 10) -> Outcome:
        return send([push_to(browser)], identity, [push_service.origin], seconds)[0]

    return run


def test_arrives_encrypted_and_signed(browser, try_once):
    assert try_once(browser) == Outcome("sent", 201)
    assert browser.received == [{"body": "Thank Ada"}]
    assert b"Ada" not in browser._service.posts[-1].body


def test_is_kept_a_day_for_a_sleeping_phone_and_wakes_it(browser, try_once):
    try_once(browser)
    headers = browser.headers[0]
    assert (headers["TTL"], headers["Urgency"], headers["Topic"]) == ("86400", "high", "ab12")


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault(429, {"Retry-After": "120"}), Outcome("later", 429, 120)),
        (Fault(406, {"Retry-After": "900"}), Outcome("later", 406, 900)),
        (Fault(500), Outcome("later", 500)),
        (Fault(503, {"Retry-After": "soon"}), Outcome("later", 503)),
        (Fault(401), Outcome("auth", 401)),
        (Fault(403, text="BadJwtToken"), Outcome("auth", 403)),
        (Fault(404), Outcome("gone", 404)),
        (Fault(410), Outcome("gone", 410)),
        (Fault(400, text='{"reason":"VapidPkHashMismatch"}'), Outcome("gone", 400)),
        (Fault(413), Outcome("too_big", 413)),
        (Fault(400), Outcome("rejected", 400)),
        (Fault(200), Outcome("sent", 200)),
        (Fault(204), Outcome("sent", 204)),
    ],
)
def test_every_answer_has_its_meaning(browser, try_once, fault, outcome):
    browser.fail(fault)
    assert try_once(browser) == outcome


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(browser, try_once, push_service, status):
    push_service.visits.clear()
    browser.fail(Fault(status, {"Location": f"{push_service.origin}/elsewhere"}))
    assert try_once(browser) == Outcome("rejected", status)
    assert push_service.visits == [], "it went where a stranger pointed it"


def test_a_service_that_hangs_is_tried_again_later(browser, try_once):
    browser.fail(Fault(hang=1))
    assert try_once(browser, seconds=0.3) == Outcome("later")


def test_a_service_that_is_not_there_is_tried_again_later(browser, identity):
    push = Push("http://127.0.0.1:9/x", **browser.keys, payload=b"{}", topic="a")
    assert send([push], identity, ["http://127.0.0.1:9"]) == [Outcome("later")]


def test_an_endpoint_outside_the_list_is_refused_when_sending(browser, identity):
    assert send([push_to(browser)], identity, []) == [Outcome("rejected")]
    assert browser.tries == []


def test_keys_that_are_no_keys_are_an_outcome_not_a_crash(browser, identity, push_service):
    bad = Push(browser.endpoint, p256dh="AAAA", auth="BBBB", payload=b"{}", topic="a")
    outcomes = send([bad, push_to(browser)], identity, [push_service.origin])
    assert outcomes == [Outcome("rejected"), Outcome("sent", 201)]


def test_too_much_text_is_never_posted(browser, identity, push_service):
    push = Push(browser.endpoint, **browser.keys, payload=b"x" * 4090, topic="a")
    assert send([push], identity, [push_service.origin]) == [Outcome("too_big")]
    assert browser.tries == []


def test_two_hundred_pushes_need_one_signature(push_service, vapid_public, identity, monkeypatch):
    made = []
    sign = identity._vapid.sign
    monkeypatch.setattr(identity._vapid, "sign", lambda claims: made.append(claims) or sign(claims))
    browsers = [FakeBrowser(push_service, vapid_public) for _ in range(200)]
    outcomes = send([push_to(each, str(n)) for n, each in enumerate(browsers)], identity, [push_service.origin])
    assert outcomes == [Outcome("sent", 201)] * 200
    assert [each.received for each in browsers] == [[{"body": str(n)}] for n in range(200)]
    assert len(made) == 1


def test_another_vapid_key_than_the_subscribed_one_is_refused_by_the_service(push_service, try_once):
    stranger = FakeBrowser(push_service, "BAAA")
    assert try_once(stranger).kind == "auth"
