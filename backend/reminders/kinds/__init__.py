"""The kinds of reminder: one small planner each. A new kind is one line here."""

from backend.reminders.kinds import ask, challenge, check_in, introduction, test, thank_event, thank_help
from backend.reminders.kinds.kind import Kind

KINDS: dict[str, Kind] = {
    kind.NAME: kind for kind in (thank_event, thank_help, check_in, ask, introduction, challenge, test)
}
