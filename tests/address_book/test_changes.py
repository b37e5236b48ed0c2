"""A phone asks only for what has changed, and is told what is gone."""

from backend.sync.tombstones import KEPT_FOR
from backend.upkeep import upkeep
from tests.address_book.reading import BOOK, asks, gone, tags, token
from tests.support.people import sign_in


def since(phone, known: str):
    return phone("REPORT", BOOK, asks("d:sync-collection", "d:getetag", more=f"<d:sync-token>{known}</d:sync-token>"))


def test_only_what_has_changed_is_told(phone, story):
    ana, ben, cleo = (story.write("people", name=name) for name in ("Ana", "Ben", "Cleo"))
    first = since(phone, "")
    assert set(tags(first)) == {ana, ben, cleo}
    assert tags(since(phone, token(first))) == {}
    story.write("people", ana, phone="1")
    story.deletes("people", ben)
    story.write("photos", cleo, image="/9j/4AAQ")
    story.write("journal", written_on="2026-11-22", words="nothing on a card")
    second = since(phone, token(first))
    assert set(tags(second)) == {ana, cleo}
    assert gone(second) == {ben}
    assert tags(since(phone, token(second))) == {}


def test_the_book_says_when_something_changed(phone, story):
    def known() -> str:
        return phone("PROPFIND", BOOK, asks("d:propfind", "s:getctag")).text

    story.write("people", name="Ana")
    before = known()
    assert known() == before
    story.write("people", name="Ben")
    assert known() != before


def test_an_unknown_or_forgotten_state_begins_anew(app, alice, contacts, phone, story, clock):
    story.write("people", name="Ana")
    old = token(since(phone, ""))
    for made_up in ("urn:other:1", "urn:kith:1:999999", "urn:kith:1:-1", "urn:kith:1:٣", "urn:kith:0:1"):
        refused = since(phone, made_up)
        assert (refused.status_code, "valid-sync-token" in refused.text) == (403, True)
    story.deletes("people", story.write("people", name="Ben"))
    clock.forward(days=KEPT_FOR.days + 1)
    with app.app_context():
        upkeep()
    later = contacts(sign_in(app, alice.email))
    assert since(later, old).status_code == 403
    assert len(tags(since(later, ""))) == 1
