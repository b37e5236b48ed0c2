"""Who is meant in a file by an id, an address or a name."""

from backend.bringing.understood import FoundPerson, Ref
from backend.bringing.who import Who, folded


class Refs:
    def __init__(self, known: Who, own: frozenset[str]) -> None:
        self._known, self._own = known, own
        self._by_source: dict[str, str] = {}
        self._by_email: dict[str, str] = {}
        # None: several people of the file have this name.
        self._by_name: dict[str, str | None] = {}

    def in_file(self, source: str | None, person: FoundPerson, person_id: str) -> None:
        if source:
            self._by_source[source] = person_id
        emails = [way.value for way in person.ways if way.kind == "email"]
        for each in (person.email, *emails):
            if each:
                self._by_email[folded(each)] = person_id
        name = folded(person.name)
        before = self._by_name.get(name, person_id)
        self._by_name[name] = person_id if before == person_id else None

    def is_own(self, ref: Ref) -> bool:
        """The owner's own addresses: they take part in everything."""
        return ref.email is not None and folded(ref.email) in self._own

    def meant(self, ref: Ref) -> str | None:
        """A name joins only within the file, where it is the file's own way to say who, and only one has it."""
        if ref.source:
            known = self._known.of(ref.source)
            if found := self._by_source.get(ref.source) or (known.id if known else None):
                return found
        if ref.email:
            return self._by_email.get(folded(ref.email)) or self._only_one(ref.email, ref.name)
        return self._by_name.get(folded(ref.name)) if ref.name else None

    def _only_one(self, email: str, name: str | None) -> str | None:
        known = self._known.with_email(email)
        named = [person for person in known if folded(person.name) == folded(name)]
        fitting = named if len(named) == 1 else known
        return fitting[0].id if len(fitting) == 1 else None
