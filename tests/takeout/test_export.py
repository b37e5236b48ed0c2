"""The server's part of the export: everything about the owner but secrets."""

from tests.support.edits import edit, new_id, sync


def test_the_account_and_its_devices_are_in_it_without_secrets(alice, charlie):
    answer = alice.get("/api/takeout")
    assert answer.get_json()["account"]["email"] == alice.email
    assert [row["id"] for row in answer.get_json()["devices"]] == [alice.device]
    assert "token_hash" not in answer.text
    assert charlie.email not in answer.text


def test_replaced_words_are_in_it(alice, clock):
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes="first"))
    clock.forward(seconds=5)
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes="second"))
    assert [row["value"] for row in alice.get("/api/takeout").get_json()["history"]] == ["first"]
