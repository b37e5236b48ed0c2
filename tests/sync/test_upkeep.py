"""Once a day what is over is forgotten, and nothing else."""

from backend.upkeep import upkeep
from tests.support.edits import edit, new_id, pull, sync


def history(client):
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
        assert history(alice) == kept
    assert pull(alice, clock.instant)["people", ana]["notes"] == "second"
