"""What goes wrong in the middle of a push leaves nothing half done."""

from concurrent.futures import ThreadPoolExecutor

from tests.support.edits import edit, new_id, pull, sync
from tests.support.people import sign_in


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


def test_a_reader_never_passes_a_row_that_commits_late(app, alice, clock):
    """Four devices write at once while a fifth follows its cursor: it has seen everything in the end."""
    writers = [sign_in(app, alice.email) for _ in range(4)]
    written, seen, cursor = set(), set(), 0

    def write(browser):
        ids = [new_id() for _ in range(15)]
        for one in ids:
            sync(browser, clock.instant, edit("people", one, clock.instant, name="x"))
        return ids

    with ThreadPoolExecutor(len(writers)) as pool:
        jobs = [pool.submit(write, browser) for browser in writers]
        while not all(job.done() for job in jobs):
            answer = sync(alice, clock.instant, cursor=cursor)
            seen |= {row["id"] for row in answer["rows"]}
            cursor = answer["cursor"]
        for job in jobs:
            written |= set(job.result())
    seen |= {record for _, record in pull(alice, clock.instant, cursor)}
    assert written - seen == set()
    assert len(pull(alice, clock.instant)) == 60


def _body(clock):
    return {"device": new_id(), "client_now": clock.instant.isoformat(), "cursor": 0, "changes": []}
