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
