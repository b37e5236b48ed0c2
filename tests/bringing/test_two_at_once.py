"""Two imports at the same time: one goes on, the other stops and says so, and nobody is there twice."""

from backend.bringing import commit
from tests.bringing.files import bring, linkedin, send
from tests.support.edits import pull

MANY = linkedin(*(f"Ana {at},Lima,,,Acme,Founder,1 Jan 2020" for at in range(900)))


def test_the_second_one_stops_the_first(alice, second_device, clock, monkeypatch):
    plan, begun = commit._planned, []

    def with_another_in_between(*args):
        rows = list(plan(*args))
        if not begun:
            begun.append(True)
            assert bring(second_device, MANY)["added"] == 900
        return rows

    monkeypatch.setattr(commit, "_planned", with_another_in_between)
    status, said = send(alice, MANY)
    assert (status, said["error"]["code"]) == (409, "another_import")
    names = [row["name"] for (noun, _), row in pull(alice, clock.instant).items() if noun == "people"]
    assert len(names) == len(set(names)) == 900
