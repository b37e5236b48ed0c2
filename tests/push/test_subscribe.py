"""Turning reminders on and off, and whose they are."""

import pytest
from sqlalchemy import func, select

from backend.db import db
from backend.push.models import Subscription
from tests.support.databases import looking_into
from tests.support.fake_browser import FakeBrowser


def subscriptions(person):
    return person.get("/api/push/subscriptions").get_json()["subscriptions"]


def test_the_key_is_the_same_each_time(alice, charlie):
    assert len(alice.get("/api/push/key").get_json()["key"]) == 87
    assert alice.get("/api/push/key").get_json() == charlie.get("/api/push/key").get_json()


def test_on_twice_is_on_once(alice, push_service):
    browser = FakeBrowser(push_service)
    first = alice.put("/api/push/subscriptions", json=browser.as_json("Phone")).get_json()
    again = alice.put("/api/push/subscriptions", json=browser.as_json("My phone")).get_json()
    assert first == again
    assert [(row["label"], row["host"], row["mine"]) for row in subscriptions(alice)] == [
        ("My phone", "127.0.0.1", True)
    ]


def test_off_is_off(alice, phone):
    assert alice.delete("/api/push/subscriptions", json={"endpoint": phone.endpoint}).status_code == 204
    assert subscriptions(alice) == []


def test_nobody_takes_or_deletes_anothers(app, alice, charlie, phone):
    assert subscriptions(charlie) == []
    assert charlie.delete("/api/push/subscriptions", json={"endpoint": phone.endpoint}).status_code == 404
    assert charlie.put("/api/push/subscriptions", json=phone.as_json("Charlie's")).status_code == 200
    assert [row["label"] for row in subscriptions(alice)] == ["Firefox on Linux"]
    assert charlie.delete("/api/push/subscriptions", json={"endpoint": phone.endpoint}).status_code == 204
    assert len(subscriptions(alice)) == 1


@pytest.mark.parametrize(
    "endpoint",
    ["https://169.254.169.254/latest/meta-data", "http://127.0.0.1:9/x", "https://evil.example/.push.apple.com/"],
)
def test_an_endpoint_outside_the_list_is_refused(app, alice, push_service, endpoint):
    asked = FakeBrowser(push_service).as_json() | {"endpoint": endpoint}
    answer = alice.put("/api/push/subscriptions", json=asked)
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "endpoint_refused")
    with looking_into(app):
        assert db.session.scalar(select(func.count()).select_from(Subscription)) == 0


@pytest.mark.parametrize(
    "keys",
    [
        {"p256dh": "AAAA", "auth": "A" * 22},
        {"p256dh": "B" * 87, "auth": "A" * 22},
        {"p256dh": "nötig", "auth": "A" * 22},
        {"auth": "short"},
        {"auth": "*" * 22},
    ],
)
def test_keys_that_are_no_keys_are_refused(alice, push_service, keys):
    asked = FakeBrowser(push_service).as_json()
    answer = alice.put("/api/push/subscriptions", json=asked | {"keys": asked["keys"] | keys})
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (400, "bad_keys")


def test_a_hoard_of_dead_browsers_is_cut(alice, clock, push_service):
    for _ in range(21):
        clock.forward(seconds=1)
        alice.put("/api/push/subscriptions", json=FakeBrowser(push_service).as_json())
    assert len(subscriptions(alice)) == 20


def test_a_device_signed_out_from_afar_hears_nothing_more(alice, second_device, new_phone):
    new_phone(second_device)
    assert [row["mine"] for row in subscriptions(alice)] == [False]
    alice.delete(f"/api/accounts/devices/{second_device.device}")
    assert subscriptions(alice) == []


def test_the_api_does_not_carry_the_sender(tmp_path):
    import subprocess
    import sys

    script = (
        "import sys\n"
        "from backend.app import create_app\n"
        "from backend.settings import load_settings\n"
        f"app = create_app(load_settings({{'KITH_DATA_DIR': {str(tmp_path)!r}}}))\n"
        "app.test_client().get('/healthz')\n"
        "print([name for name in ('pywebpush', 'py_vapid', 'aiohttp', 'boto3', 'requests') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]", "a cold start would pay for it"
