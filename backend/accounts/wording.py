"""The words of the mails about the account itself."""

from typing import Literal

Notice = Literal["new_device", "new_passkey", "new_recovery_codes", "recovery_code_used", "email_changed"]
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
NOTICES: dict[str, dict[Notice, tuple[str, str]]] = {
    "en": {
        "new_device": ("A new device in your Kith", "Your account was opened on a new device: {device}."),
        "new_passkey": ("A new passkey for your Kith", "From now on another passkey opens your account."),
        "new_recovery_codes": (
            "New recovery codes for your Kith",
            "Ten new recovery codes were made for your account. Those of before are no longer good.",
        ),
        "recovery_code_used": (
            "A recovery code opened your Kith",
            "Your account was opened with one of your recovery codes on a device called {device}.",
        ),
        "email_changed": (
            "Your Kith has another address now",
            "Your account was moved to another e-mail address. This one gets no more mail from Kith.",
        ),
    },
    "de": {
        "new_device": ("Ein neues Gerät in deinem Kith", "Dein Konto wurde auf einem neuen Gerät geöffnet: {device}."),
        "new_passkey": ("Ein neuer Passkey für dein Kith", "Ab jetzt öffnet ein weiterer Passkey dein Konto."),
        "new_recovery_codes": (
            "Neue Wiederherstellungscodes für dein Kith",
            "Für dein Konto gibt es zehn neue Wiederherstellungscodes. Die von vorher gelten nicht mehr.",
        ),
        "recovery_code_used": (
            "Ein Wiederherstellungscode hat dein Kith geöffnet",
            "Dein Konto wurde mit einem deiner Wiederherstellungscodes geöffnet, auf einem Gerät namens {device}.",
        ),
        "email_changed": (
            "Dein Kith hat jetzt eine andere Adresse",
            "Dein Konto ist zu einer anderen E-Mail-Adresse umgezogen. An diese schreibt Kith nicht mehr.",
        ),
    },
}
IF_NOT_YOU = {
    "en": (
        "If that was you, there is nothing to do. If it was not: open Kith, go to your account, and sign the devices "
        "out that you do not know. If you cannot get in any more, one of your recovery codes or a passkey still opens "
        "it.\n"
    ),
    "de": (
        "Wenn du das warst, ist nichts zu tun. Wenn nicht: Öffne Kith, geh zu deinem Konto und melde die Geräte ab, "
        "die du nicht kennst. Kommst du nicht mehr hinein, öffnet es noch einer deiner Wiederherstellungscodes oder "
        "ein Passkey.\n"
    ),
}


def code_mail(code: str, language: str) -> tuple[str, str]:
    """(subject, text)"""
    return SUBJECT[language].format(code=code), BODY[language].format(code=code)


def notice_mail(notice: Notice, language: str, device: str) -> tuple[str, str]:
    """(subject, text)"""
    subject, says = NOTICES[language][notice]
    return subject, f"{says.format(device=device)}\n\n{IF_NOT_YOU[language]}"
