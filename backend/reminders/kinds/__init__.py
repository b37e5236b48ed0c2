"""The kinds of reminder: one small planner each. A new kind is one line here."""

from backend.reminders.kinds import (
    ask,
    challenge,
    check_in,
    follow_up,
    introduction,
    journal,
    milestone,
    promise,
    test,
    thank_event,
    thank_help,
)
from backend.reminders.kinds.kind import Kind

KINDS: dict[str, Kind] = {
    kind.NAME: kind
    for kind in (
        thank_event, thank_help, milestone, check_in, promise, follow_up, ask, introduction, challenge, journal, test,
    )
}  # fmt: skip
# Time alone brings their next occurrence, so the nightly look has to plan it.
RECURRING = {journal.NAME, milestone.NAME}
