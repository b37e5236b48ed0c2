"""(Titel, Satz) für jede Art von Erinnerung, auf Deutsch."""

from backend.reminders.wording.milestone import Milestone

GROUP_TITLE = "Für heute"
THANKS_TITLE = "Zeit, Danke zu sagen"
THANKED, TOMORROW = "Bedankt", "Morgen"


def thank_event(met: int, event: str | None, waiting: int) -> tuple[str, str]:
    if not event:
        return THANKS_TITLE, f"{_thanks(waiting)}."
    if not met:
        return THANKS_TITLE, f"Nach {event}: {_thanks(waiting)}."
    people = "1 Person" if met == 1 else f"{met} Personen"
    return THANKS_TITLE, f"Du hast bei {event} {people} getroffen. {_thanks(waiting)}."


def thank_help(name: str | None, what: str | None) -> tuple[str, str]:
    if not name:
        return THANKS_TITLE, f"{_thanks(1)}."
    return THANKS_TITLE, f"Du wolltest {name} danken" + (f": „{what}“." if what else ".")


def check_in(name: str | None, days: int | None) -> tuple[str, str]:
    if not name:
        return "In Verbindung bleiben", "Jemand würde sich freuen, von dir zu hören."
    reason = "" if days is None else f" Euer letzter Kontakt war {_ago(days)}."
    return "In Verbindung bleiben", f"Zeit, dich bei {name} zu melden.{reason}"


def test() -> tuple[str, str]:
    return "Erinnerungen kommen an", "Das ist eine Test-Erinnerung von Kith."


def and_more(count: int) -> str:
    return f"und {count} weitere"


def _thanks(count: int) -> str:
    return "1 Dankeschön wartet" if count == 1 else f"{count} Dankeschöns warten"


def _ago(days: int) -> str:
    for size, one, many in (
        (365, "einem Jahr", "Jahren"),
        (30, "einem Monat", "Monaten"),
        (7, "einer Woche", "Wochen"),
    ):
        if days >= size:
            return f"vor {one}" if days // size == 1 else f"vor {days // size} {many}"
    return {0: "heute", 1: "gestern"}.get(days, f"vor {days} Tagen")


def ask(name: str | None, what: str) -> tuple[str, str]:
    if not name:
        return "Gibt es Neues?", "Du hast jemanden um Hilfe gebeten. Gibt es eine Antwort?"
    return "Gibt es Neues?", f"Du hast {name} um Hilfe gebeten: „{what}“. Gibt es eine Antwort?"


def introduction(step: str, a: str | None, b: str | None) -> tuple[str, str]:
    title = "Zwei bekannt machen"
    if not (a and b):
        return title, "Zwei Menschen, die du zusammenbringen möchtest: Hier ist der nächste Schritt."
    return title, {
        "wait_a": f"Hat {a} geantwortet? Du hast nach einem Kontakt gefragt.",
        "ask_b": f"{a} möchte gern. Jetzt kannst du {b} fragen.",
        "wait_b": f"Hat {b} geantwortet? Du hast nach einem Kontakt gefragt.",
        "introduce": f"Beide möchten: Zeit, {a} und {b} bekannt zu machen.",
        "follow_up": f"Du hast {a} und {b} bekannt gemacht. Wie ging es weiter?",
    }[step]


def challenge(kind: str, title: str | None, is_over: bool) -> tuple[str, str]:
    if is_over:
        return "Zeit zurückzublicken", "Dein Vorhaben ist am Ziel. Was ist dir geblieben?"
    step = {
        "seven_days": "Wer könnte heute ein Danke von dir hören?",
        "one_connection": "Gibt es jemanden, den du diese Woche kennenlernen möchtest?",
        "three_introductions": "Welche zwei Menschen sollten sich kennen?",
    }.get(kind)
    return "Dein Vorhaben", step or (f"Für heute: {title}." if title else "Heute gibt es etwas zu tun.")


def promise(name: str | None, what: str) -> tuple[str, str]:
    title = "Ein Versprechen von dir"
    if name and what:
        return title, f"Das wolltest du für {name} tun: „{what}“."
    return title, f"Du hast {name or 'jemandem'} etwas versprochen."


def journal() -> tuple[str, str]:
    return "Ein ruhiger Moment", "Wofür warst du diese Woche dankbar? Eine Zeile genügt."


def milestone(what: Milestone, name: str | None, days: int) -> tuple[str, str]:
    """`days` until it; one that a day off has delayed has passed."""
    when = {0: "heute", 1: "morgen", -1: "gestern"}.get(days, f"in {days} Tagen" if days > 0 else f"vor {-days} Tagen")
    verb = "ist" if days >= 0 else "war"
    thing = {"birthday": "Geburtstag", "work_anniversary": "Jahrestag bei der Arbeit"}.get(what.kind) or what.label
    years = f" ({what.years})" if what.years and name else ""
    if name:
        return "Ein Tag zum Drandenken", f"{name}: {thing or 'der Tag'} {verb} {when}{years}."
    return "Ein Tag zum Drandenken", f"{_alone(what)} {verb} {when}."


def _alone(what: Milestone) -> str:
    return {"birthday": "Ein Geburtstag", "work_anniversary": "Ein Jahrestag bei der Arbeit"}.get(
        what.kind, what.label or "Ein Tag, an den du denken wolltest,"
    )


def follow_up(name: str | None, what: str) -> tuple[str, str]:
    if not name:
        return "Du wolltest nachfragen", "Heute wolltest du nach etwas fragen."
    return "Du wolltest nachfragen", f"Das wolltest du {name} fragen: „{what}“."
