"""The words of the sign-in mail."""

SUBJECT = {"en": "{code} is your Kith code", "de": "{code} ist dein Kith-Code"}
BODY = {
    "en": (
        "Your code for Kith is {code}.\n\n"
        "Type it into the page where you asked for it. It is good for ten minutes and for one use.\n"
        "If you did not ask for it, you can ignore this mail: nothing has happened.\n"
    ),
    "de": (
        "Dein Code für Kith ist {code}.\n\n"
        "Gib ihn auf der Seite ein, auf der du ihn angefordert hast. Er gilt zehn Minuten und einmal.\n"
        "Wenn du ihn nicht angefordert hast, kannst du diese Mail ignorieren: Es ist nichts geschehen.\n"
    ),
}


def code_mail(code: str, language: str) -> tuple[str, str]:
    """(subject, text)"""
    return SUBJECT[language].format(code=code), BODY[language].format(code=code)
