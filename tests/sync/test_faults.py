"""What goes wrong in the middle of a push leaves nothing half done."""

from tests.support.edits import edit, new_id, pull, sync


def test_a_crash_before_commit_loses_and_doubles_nothing(app, alice, clock):
    ana = new_id()
    change = edit("people", ana, clock.instant, name="Ana")
    planners = app.extensions["kith_planners"]

    def crash(*_):
        raise RuntimeError("the power went out")

    planners.append(crash)
    answer = alice.post("/api/sync", json={**_body(clock), "changes": [change]})
    planners.remove(crash)
    assert (answer.status_code, answer.get_json()["error"]["code"]) == (500, "server_error")
    assert "power" not in answer.text
    assert pull(alice, clock.instant) == {}
    sync(alice, clock.instant, change)
    sync(alice, clock.instant, change)
    assert pull(alice, clock.instant) == {("people", ana): {"name": "Ana"}}


def _body(clock):
    return {"device": new_id(), "client_now": clock.instant.isoformat(), "cursor": 0, "changes": []}
