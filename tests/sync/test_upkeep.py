"""Once a day what is over is forgotten, and nothing else."""

from backend.upkeep import upkeep
from tests.support.edits import edit, new_id, pull, sync
from tests.support.people import prove_it


def history(app, client):
    prove_it(app, client)
    return [row["value"] for row in client.get("/api/takeout").get_json()["history"]]


def test_a_replaced_value_is_kept_for_thirty_days(app, alice, clock):
    ana = new_id()
    for words in ("first", "second"):
        sync(alice, clock.instant, edit("people", ana, clock.instant, notes=words))
        clock.forward(minutes=1)
    for days, kept in ((29, ["first"]), (2, [])):
        clock.forward(days=days)
        with app.app_context():
            upkeep()
        assert history(app, alice) == kept
    assert pull(alice, clock.instant)["people", ana]["notes"] == "second"


def test_what_a_file_brought_can_be_taken_back_for_thirty_days(app, alice, clock):
    part = new_id()
    told = {"batch_id": new_id(), "part": 0, "taken_on": clock.instant.date().isoformat(), "before": "{}"}
    sync(alice, clock.instant, edit("imports", part, clock.instant, **told))
    for days, is_kept in ((30, True), (1, False)):
        clock.forward(days=days)
        with app.app_context():
            upkeep()
        assert (pull(alice, clock.instant)["imports", part].get("deleted_at") is None) is is_kept
