"""Was Briefe sagen, auf Deutsch."""

LANGUAGE = "de"
UNSEEN_OPENING = "Keines deiner Geräte hat das bisher gezeigt, darum kommt es per E-Mail."
DIGEST_SUBJECT = "Deine Woche in Kith"
DIGEST_OPENING = "Guten Morgen. Das hält die Woche für dich und die Menschen bereit, die dir wichtig sind."
UNSUBSCRIBE = "Diese E-Mails beenden"
STOP_TITLE = "E-Mails von Kith"
STOP_DO = "Diese E-Mails beenden"
STOPPED = (
    "Erledigt. Du bekommst keine solchen E-Mails mehr. In den Einstellungen von Kith kannst du sie wieder anschalten."
)
GONE = "Dieser Link führt nirgendwohin. In den Einstellungen von Kith kannst du sagen, welche E-Mails du möchtest."
_WHY = {
    "mail_reminders": "Du hast Kith gebeten, dir per E-Mail zu schicken, was kein Gerät gezeigt hat.",
    "weekly_digest": "Du hast Kith um einen Brief zum Beginn deiner Woche gebeten.",
}
_STOP = {
    "mail_reminders": "Kith schickt dir Erinnerungen per E-Mail, die keines deiner Geräte gezeigt hat.",
    "weekly_digest": "Kith schickt dir zum Beginn deiner Woche einen Brief.",
}


def unseen_subject(title: str, count: int) -> str:
    return title if count == 1 else f"{count} Erinnerungen von Kith"


def why(wish: str) -> str:
    return _WHY[wish]


def stop(wish: str) -> str:
    return _STOP[wish]


def and_more(count: int) -> str:
    return f"und {count} weitere"
