"""Where a push may go."""

import pytest

from backend.push.allowlist import endpoint_ok

EXTRA = ("http://127.0.0.1:9000", "https://push.home.example")


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/abc:def",
        "https://jmt17.google.com/fcm/send/abc",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
        "https://autopush.stage.push.services.mozilla.com:443/wpush/v1/x",
        "https://web.push.apple.com/QOx",
        "https://eu.push.apple.com/QOx",
        "https://db5p.notify.windows.com/w/?token=BQYAAAD%3d",
        "http://127.0.0.1:9000/wpush/token",
        "https://push.home.example/up?x=1",
    ],
)
def test_push_services_are_welcome(endpoint):
    assert endpoint_ok(endpoint, EXTRA)


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com",
        "https://169.254.169.254/.push.apple.com/",
        "https://evil.example/x.google.com/",
        "https://evilpush.apple.com.evil.example/x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://someone@fcm.googleapis.com/x",
        "https://evil.example\\@fcm.googleapis.com/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://fcm.googleapis.com\t.evil.example/x",
        "https://notify.windows.com.evil.example/x",
        "https://xnotify.windows.com/x",
        "https://fcm.googleapis.com:99999/x",
        "https://[::1]/x",
        "http://127.0.0.1:9001/wpush/token",
        "https://127.0.0.1:9000/wpush/token",
        "http://localhost:9000/wpush/token",
        "http://127.0.0.1:9000@evil.example/x",
        "ftp://fcm.googleapis.com/x",
        "file:///etc/passwd",
        "",
        "https://fcm.googleapis.com/" + "x" * 1000,
        "https://fcm.googleapis.com/ü",
    ],
)
def test_everything_else_is_not(endpoint):
    assert not endpoint_ok(endpoint, EXTRA)
