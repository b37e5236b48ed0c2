"""(Titel, Satz) für jede Art von Erinnerung, auf Deutsch."""

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
