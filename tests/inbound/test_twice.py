"""Mail servers deliver at least once."""

from concurrent.futures import ThreadPoolExecutor

from backend.inbound.take import Taken


def test_the_same_mail_again_changes_nothing(mailbox, write_mail):
    assert mailbox.gets(write_mail()) == Taken(1)
    before = mailbox.rows("moments"), mailbox.rows("people")
    assert mailbox.gets(write_mail()) == Taken(0)
    assert (mailbox.rows("moments"), mailbox.rows("people")) == before


def test_what_she_threw_away_does_not_come_back(mailbox, story, write_mail):
    mailbox.gets(write_mail())
    story.deletes("moments", mailbox.rows("moments")[0]["id"])
    story.deletes("people", mailbox.rows("people")[0]["id"])
    assert mailbox.gets(write_mail()) == Taken(0)
    assert mailbox.rows("moments") == mailbox.rows("people") == []


def test_two_at_once_are_one(mailbox, write_mail):
    with ThreadPoolExecutor(2) as hands:
        outcomes = list(hands.map(mailbox.gets, [write_mail(), write_mail()]))
    assert sorted(outcome.letters for outcome in outcomes) == [0, 1]
    assert len(mailbox.rows("people")) == len(mailbox.rows("moments")) == 1


def test_another_mail_to_her_is_another_moment_with_the_same_person(mailbox, write_mail):
    mailbox.gets(write_mail())
    mailbox.gets(write_mail(**{"Message__ID": "<two@mail.example.org>"}))
    assert len(mailbox.rows("moments")) == 2
    assert len(mailbox.rows("people")) == 1
