"""Whatever two devices write, in whatever order it comes and however often: every value can be had back."""

from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.edits import DEVICE, OTHER_DEVICE, edit, new_id, sync

THIRD = "01930000-0000-7000-8000-00000000d003"
VALUES = {
    "notes": st.sampled_from(["Likes tea.", "Likes green tea.", "Likes tea.\nSings.", "Has two cats.", ""]),
    "role": st.sampled_from(["CTO", "CEO", "", None]),
    "tags": st.sampled_from([["a"], ["a", "b"], []]),
}
EDITS = st.sampled_from(sorted(VALUES)).flatmap(
    lambda field: st.tuples(
        st.just(field),
        VALUES[field],
        st.sampled_from([DEVICE, OTHER_DEVICE, THIRD]),
        st.integers(-300, 300),  # how many seconds ago it was typed, by a clock that may be a little wrong
        st.sampled_from(["none", "first", "standing", "any"]),  # what it was made on
        st.integers(1, 2),  # how often it is sent
    )
)
_turns = count()


@pytest.fixture
def database_url(sqlite_url):
    """Which value wins and which is kept is decided before any database sees it."""
    return sqlite_url


class Record:
    """One person, every value that was accepted for her, and every one that ever stood."""

    def __init__(self, person, clock):
        self.person, self.clock, self.id = person, clock, new_id()
        self.before = sync(person, clock.instant, cursor=0)["cursor"]
        self.accepted, self.stamps = [], {field: [""] for field in VALUES}

    def write(self, field, value, device, ago, on, times):
        self.clock.forward(seconds=1, milliseconds=next(_turns) % 7)
        typed = (self.clock.instant - timedelta(hours=1)).replace(minute=30)
        change = edit("people", self.id, typed, device, **{field: value})
        moved = int(change["stamps"][field][:15]) - ago * 1000
        change["stamps"][field] = f"{moved:015d}-{device}"
        bases = {"first": "", "standing": self.row()[1].get(field, ""), "any": self.stamps[field][-1]}
        if on != "none":
            change["bases"] = {field: bases[on]}
        before = set(self.stamps[field])
        for _ in range(times):
            assert sync(self.person, self.clock.instant, change, device=device)["refused"] == []
        # The same stamp is the same edit: a second value under it is nobody's.
        if change["stamps"][field] not in before:
            self.accepted.append((field, value))
            self.stamps[field].append(change["stamps"][field])
        self.accepted += self.row()[0].items()

    def row(self):
        rows = sync(self.person, self.clock.instant, cursor=self.before)["rows"]
        return (rows[0]["fields"], rows[0]["stamps"]) if rows else ({}, {})

    def earlier(self):
        return self.person.get(f"/api/history?noun=people&id={self.id}").get_json()["values"]


@given(edits=st.lists(EDITS, min_size=2, max_size=7))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_value_stands_or_can_be_restored(alice, clock, edits):
    clock.set("2026-11-22T09:30:00Z")
    record = Record(alice, clock)
    for one in edits:
        record.write(*one)
    standing = record.row()[0]
    earlier = [(value["field"], value["value"]) for value in record.earlier()]
    for field, value in record.accepted:
        assert value in (None, "") or standing[field] == value or (field, value) in earlier
    stamps = [(value["field"], value["stamp"]) for value in record.earlier()]
    assert len(stamps) == len(set(stamps)), "each is kept once"
    for field, value in earlier[-1:]:
        clock.forward(hours=1)
        sync(alice, clock.instant, edit("people", record.id, clock.instant, **{field: value}))
        assert record.row()[0][field] == value
