"""Two devices that edit one long text: both edits are in it afterwards, and both versions in the history."""

import pytest

from backend.sync.stamps import SERVER
from tests.support.edits import DEVICE, OTHER_DEVICE, edit, new_id, stamp, sync


class Note:
    """The notes about one person, edited from two devices that do not see each other's edits."""

    def __init__(self, person, clock):
        self.person, self.clock, self.id = person, clock, new_id()

    def write(self, words, base, device=DEVICE):
        self.clock.forward(minutes=1)
        change = edit("people", self.id, self.clock.instant, device, notes=words)
        if base is not None:
            change["bases"] = {"notes": base}
        self.send(change, device)
        return change["stamps"]["notes"]

    def send(self, change, device=DEVICE):
        answer = sync(self.person, self.clock.instant, change, device=device)
        assert answer["refused"] == []

    def now(self):
        [row] = [row for row in sync(self.person, self.clock.instant)["rows"] if row["id"] == self.id]
        return row["fields"]["notes"], row["stamps"]["notes"], row["rev"]

    def history(self):
        answer = self.person.get(f"/api/history?noun=people&id={self.id}").get_json()
        return {value["stamp"]: value["value"] for value in answer["values"]}


@pytest.fixture
def note(alice, clock):
    return Note(alice, clock)


def test_both_edits_stand_and_both_versions_are_kept(note):
    first = note.write("Likes tea.\nWorks on batteries.", "")
    one = note.write("Likes green tea.\nWorks on batteries.", first)
    other = note.write("Likes tea.\nWorks on batteries.\nHas two cats.", first, OTHER_DEVICE)
    words, stamped, _ = note.now()
    assert words == "Likes green tea.\nWorks on batteries.\nHas two cats."
    assert stamped == f"{int(other[:15]) + 1:015d}-{SERVER}"
    assert note.history() == {
        first: "Likes tea.\nWorks on batteries.",
        one: "Likes green tea.\nWorks on batteries.",
        other: "Likes tea.\nWorks on batteries.\nHas two cats.",
    }


def test_contradicting_words_stand_below_each_other_the_earlier_first(note):
    first = note.write("Likes tea", "")
    early = note.clock.instant
    note.write("Likes coffee", first, OTHER_DEVICE)
    note.send(
        edit("people", note.id, early.replace(second=30), notes="Likes water") | {"bases": {"notes": first}},
    )
    assert note.now()[0] == "Likes water\nLikes coffee"


def test_a_text_that_both_began_keeps_both(note):
    note.write("Met at the fair.", "")
    note.write("Knows Ben.", "", OTHER_DEVICE)
    assert note.now()[0] == "Met at the fair.\nKnows Ben."


def test_an_edit_on_what_stands_replaces_it(note):
    first = note.write("Likes tea", "")
    second = note.write("Likes coffee", first)
    assert note.now()[:2] == ("Likes coffee", second)


def test_a_device_that_names_no_base_is_not_merged(note):
    first = note.write("Likes tea", "")
    note.write("Likes green tea", first)
    last = note.write("Likes tea and cats", None, OTHER_DEVICE)
    assert note.now()[:2] == ("Likes tea and cats", last)


def test_a_base_that_is_forgotten_leaves_the_later_edit_and_keeps_the_other(note):
    first = note.write("Likes tea", "")
    unknown = stamp(note.clock.instant.replace(year=2025))
    last = note.write("Likes tea and cats", unknown, OTHER_DEVICE)
    assert note.now()[:2] == ("Likes tea and cats", last)
    assert note.history() == {first: "Likes tea"}


def test_clearing_a_text_does_not_take_what_the_other_added(note):
    first = note.write("Likes tea.", "")
    note.write("Likes tea.\nHas a cat.", first)
    note.write("", first, OTHER_DEVICE)
    assert note.now()[0] == "\nHas a cat."


def test_a_text_that_was_empty_in_between_is_merged_too(note):
    first = note.write("Likes tea.", "")
    empty = note.write("", first)
    note.write("Has a cat.", empty)
    note.write("Sings.", empty, OTHER_DEVICE)
    assert note.now()[0] == "Has a cat.\nSings."
    assert "" not in note.history().values(), "nobody wants an empty text back"


def test_the_same_words_on_both_sides_are_no_merge(note):
    first = note.write("Likes tea", "")
    note.write("Likes green tea", first)
    last = note.write("Likes green tea", first, OTHER_DEVICE)
    assert note.now()[:2] == ("Likes green tea", last)


def test_sending_either_edit_again_changes_nothing(note):
    first = note.write("Likes tea", "")
    edits = [
        edit("people", note.id, note.clock.instant.replace(second=second), device, notes=words)
        | {"bases": {"notes": first}}
        for second, device, words in ((10, DEVICE, "Likes green tea"), (20, OTHER_DEVICE, "Likes tea and cats"))
    ]
    for change in edits:
        note.send(change)
    before, kept = note.now(), note.history()
    assert before[0] == "Likes green tea and cats"
    for change in edits * 2:
        note.send(change)
    assert (note.now(), note.history()) == (before, kept)


def test_a_merged_text_that_is_too_long_is_none(note):
    line = "word " * 3990
    first = note.write(line, "")
    note.write(line + "\n" + "a" * 40, first)
    last = note.write(line + "\n" + "b" * 40, first, OTHER_DEVICE)
    words, stamped, _ = note.now()
    assert (words[-40:], stamped) == ("b" * 40, last)
    assert any(value.endswith("a" * 40) for value in note.history().values())


def test_a_short_field_is_never_merged(note, alice):
    clock = note.clock
    sync(alice, clock.instant, edit("people", note.id, clock.instant, name="Ana"))
    for name, device in (("Ana Souza", DEVICE), ("Ana Maria", OTHER_DEVICE)):
        clock.forward(minutes=1)
        sync(alice, clock.instant, edit("people", note.id, clock.instant, device, name=name) | {"bases": {"name": "0"}})
    [row] = sync(alice, clock.instant)["rows"]
    assert row["fields"]["name"] == "Ana Maria"
