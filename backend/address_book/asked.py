"""What a contacts program asks for, read out of its XML: no entities, bounded, and nothing but what is needed."""

from dataclasses import dataclass, field
from xml.parsers import expat

from backend.errors import Problem

DAV, CARDDAV, SERVER = "DAV:", "urn:ietf:params:xml:ns:carddav", "http://calendarserver.org/ns/"
MOST_DEEP, MOST_NAMES, MOST_HREFS = 16, 100, 5_000


@dataclass
class Asked:
    """`names` are (namespace, name) of the properties; none means all."""

    report: str = ""
    names: list[tuple[str, str]] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    token: str = ""
    filters: bool = False


class _Refused(Exception):
    pass


def read_asked(body: bytes) -> Asked:
    """An empty body asks for everything. Raises Problem 400."""
    asked = Asked()
    if body.strip():
        try:
            _Reading(asked).read(body)
        except (expat.ExpatError, _Refused, ValueError, LookupError) as error:
            raise Problem(400, "malformed", "The request could not be read, so nothing was changed.") from error
    return asked


class _Reading:
    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._path: list[tuple[str, str]] = []
        self._text: list[str] = []

    def read(self, body: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        # Entities stand in a document type, so none is let in.
        parser.StartDoctypeDeclHandler = self._refuse
        parser.Parse(body, True)

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _start(self, tag: str, _attributes: dict[str, str]) -> None:
        namespace, _, name = tag.rpartition(" ")
        self._text.clear()
        if not self._path:
            self._asked.report = name
        elif self._path[-1] == (DAV, "prop") and len(self._path) == 2:
            self._asked.names.append((namespace, name))
        elif (namespace, name) == (CARDDAV, "prop-filter"):
            self._asked.filters = True
        self._path.append((namespace, name))
        if len(self._path) > MOST_DEEP or len(self._asked.names) > MOST_NAMES:
            raise _Refused

    def _end(self, _tag: str) -> None:
        namespace, name = self._path.pop()
        if namespace == DAV and len(self._path) == 1:
            text = "".join(self._text).strip()
            if name == "href":
                self._asked.hrefs.append(text)
            if name == "sync-token":
                self._asked.token = text
        if len(self._asked.hrefs) > MOST_HREFS:
            raise _Refused
