"""Devices are listed, signed out and revoked by their owner only."""

from tests.support.edits import request


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


def test_signing_out_ends_the_session(alice, clock):
    assert alice.delete("/api/accounts/session").status_code == 204
    assert alice.post("/api/sync", json=request(clock.instant)).get_json()["error"]["code"] == "signed_out"


def test_ninety_idle_days_end_the_session(alice, clock):
    clock.forward(days=89)
    assert alice.get("/api/accounts/me").status_code == 200
    clock.forward(days=91)
    assert alice.get("/api/accounts/me").status_code == 401
