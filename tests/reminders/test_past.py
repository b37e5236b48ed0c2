"""What became of the reminders: those that went out, the newest first, page by page."""

import pytest

PAST = "/api/reminders/past"


def past(browser, before=None):
    answer = browser.get(PAST, query_string={"before": before} if before else {})
    assert answer.status_code == 200, answer.text
    return answer.get_json()


@pytest.fixture
def week(story, phone):
    """Three mornings with a reminder each; a fourth is coming, and a fifth was never needed."""
    for day in ("22", "23", "24", "27"):
        story.is_helped(story.meets(f"Maria {day}"), happened_on=f"2026-11-{int(day) - 1}")
    needless = story.is_helped(story.meets("Ben"), happened_on="2026-11-22")
    story.write("favors", needless, thanked="already")
    for day in ("22", "23", "24"):
        story.at(f"2026-11-{day}T09:00:00Z")


def days(rows):
    return [row["day"] for row in rows]


def test_the_newest_first_and_what_comes_next(alice, week):
    told = past(alice)
    assert days(told["reminders"]) == ["2026-11-24", "2026-11-23", "2026-11-22"]
    assert [len(row["deliveries"]) for row in told["reminders"]] == [1, 1, 1]
    assert days(told["coming"]) == ["2026-11-27"]
    assert told["next"] is None


def test_page_by_page(alice, week, monkeypatch):
    monkeypatch.setattr("backend.reminders.past.MOST", 2)
    first = past(alice)
    second = past(alice, first["next"])
    assert days(first["reminders"]) == ["2026-11-24", "2026-11-23"]
    assert days(second["reminders"]) == ["2026-11-22"]
    assert (second["coming"], second["next"]) == ([], None)


def test_one_instant_may_be_cut_by_a_page(alice, story, phone, monkeypatch):
    monkeypatch.setattr("backend.reminders.past.MOST", 2)
    story.prefers(show_names=False)
    subjects = {story.is_helped(story.meets(f"Maria {n}"), happened_on="2026-11-21") for n in range(5)}
    story.at("2026-11-22T09:00:00Z")
    seen, before = [], ""
    while before is not None:
        told = past(alice, before)
        seen += [row["subject"] for row in told["reminders"]]
        before = told["next"]
    assert sorted(seen) == sorted(subjects)


def test_nobody_sees_anothers(alice, charlie, week):
    assert past(charlie) == {"reminders": [], "coming": [], "next": None}
    hers = past(alice)["reminders"][0]["id"]
    assert charlie.get(PAST, query_string={"before": hers}).status_code == 404
