"""Devices are listed, signed out and revoked by their owner only."""

from tests.support.edits import request
from tests.support.people import sign_in


def test_a_revoked_device_learns_it_at_its_next_contact(alice, second_device, clock):
    devices = alice.get("/api/accounts/me").get_json()["devices"]
    other = next(row["id"] for row in devices if not row["current"])
    assert alice.delete(f"/api/accounts/devices/{other}").status_code == 204
    answer = second_device.post("/api/sync", json=request(clock.instant))
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (401, "revoked")
    assert alice.post("/api/sync", json=request(clock.instant)).status_code == 200


def test_a_stranger_cannot_revoke(alice, charlie):
    device = alice.get("/api/accounts/me").get_json()["device_id"]
    assert charlie.delete(f"/api/accounts/devices/{device}").status_code == 404
    assert alice.get("/api/accounts/me").status_code == 200


def test_all_other_devices_are_signed_out_at_once(app, alice, second_device, charlie):
    third = sign_in(app, alice.email)
    assert alice.delete("/api/accounts/devices").json == {"signed_out": 2}
    for device in (second_device, third):
        assert device.get("/api/accounts/me").json["error"]["code"] == "revoked"
    for device in (alice, charlie):
        assert len(device.get("/api/accounts/me").json["devices"]) == 1


def test_signing_out_ends_the_session(alice, clock):
    assert alice.delete("/api/accounts/session").status_code == 204
    assert alice.post("/api/sync", json=request(clock.instant)).get_json()["error"]["code"] == "signed_out"


def test_ninety_idle_days_end_the_session(alice, clock):
    clock.forward(days=89)
    assert alice.get("/api/accounts/me").status_code == 200
    clock.forward(days=91)
    assert alice.get("/api/accounts/me").status_code == 401


def test_a_year_ends_the_session_however_often_it_is_used(alice, clock):
    for _ in range(6):
        clock.forward(days=60)
        assert alice.get("/api/accounts/me").status_code == 200
    clock.forward(days=6)
    assert alice.get("/api/accounts/me").json["error"]["code"] == "signed_out"
