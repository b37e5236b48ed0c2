"""What letters say, in English."""

LANGUAGE = "en"
UNSEEN_OPENING = "None of your devices has shown this yet, so here it is by mail."
DIGEST_SUBJECT = "Your week in Kith"
DIGEST_OPENING = "Good morning. This is what the week holds for you and the people you care about."
UNSUBSCRIBE = "Stop these mails"
STOP_TITLE = "Mails from Kith"
STOP_DO = "Stop these mails"
STOPPED = "Done. You will get no more of these mails. In Kith's settings you can turn them on again."
GONE = "This link leads nowhere. In Kith's settings you can say which mails you want."
_WHY = {
    "mail_reminders": "You asked Kith to mail what no device has shown.",
    "weekly_digest": "You asked Kith for a letter at the start of your week.",
}
_STOP = {
    "mail_reminders": "Kith mails you reminders that none of your devices has shown.",
    "weekly_digest": "Kith mails you a letter at the start of your week.",
}


def unseen_subject(title: str, count: int) -> str:
    return title if count == 1 else f"{count} reminders from Kith"


def why(wish: str) -> str:
    return _WHY[wish]


def stop(wish: str) -> str:
    return _STOP[wish]


def and_more(count: int) -> str:
    return f"and {count} more"
