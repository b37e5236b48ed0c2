"""How letters are tried: so many at a time, so long held, and when again."""

from datetime import timedelta

PAGE = 50
# Longer than a mail server is waited for.
LEASE = timedelta(minutes=2)
