"""Where the canary's reminders go instead of to a push service."""

from backend.push.outcome import Outcome

# No host may be called so, and no browser can subscribe with it.
SINK = "sink"
SWALLOWED = Outcome("sent")
