"""Three devices with two tabs each, one server, and the network between them with its faults."""

from collections.abc import Callable
from typing import Any

from tests.simulator.model.server import Key, Resync, Server
from tests.simulator.model.sync_pass import Device, Pass
from tests.simulator.steps import DEVICES, TABS
from tests.simulator.witness import Witness

BEGINNING = 1_795_000_000_000
TIMEOUT_MS = 30_000
PAGE = 3


class Lost(Exception):
    """The network gave no answer."""


class Tab:
    """One tab's sync pass, and the request it waits for."""

    __slots__ = ("answer", "arrived", "request", "running", "sent_at")

    def __init__(self) -> None:
        self.drop()

    def drop(self) -> None:
        self.running: Pass | None = None
        self.request: dict[str, Any] | None = None
        self.answer: Any = None
        self.arrived = False
        self.sent_at = 0


class Network:
    def __init__(self, server: Callable[[int], Server] = Server, device: type[Device] = Device) -> None:
        self.now = BEGINNING
        self.server = server(PAGE)
        self.skew = [0] * DEVICES
        self.minted = 0
        self.devices = [device(self._wall(n), self._mint(n), PAGE) for n in range(DEVICES)]
        self.tabs = [[Tab() for _ in range(TABS)] for _ in range(DEVICES)]
        self.undos: list[list[tuple[Key, dict[str, Any]]]] = [[] for _ in range(DEVICES)]
        self.strays: list[tuple[int, dict[str, Any]]] = []
        self.witness = Witness()

    def _wall(self, n: int) -> Any:
        return lambda: self.now + self.skew[n]

    def _mint(self, n: int) -> Any:
        def mint() -> str:
            self.minted += 1
            return f"0193{n:04d}-0000-7000-8000-{self.minted:012d}"

        return mint

    def sync(self, d: int, tab: int, fault: str | None = None, at: int = 0) -> None:
        """A whole pass, with a fault at one of its requests."""
        self.start(d, tab)
        place = self.tabs[d][tab]
        for number in range(200):
            if place.request is None:
                return None
            here = fault if number == at else None
            if here == "request lost":
                return self.lose(d, tab)
            self.arrive(d, tab, here or "once")
            if here == "answer lost":
                return self.lose(d, tab)
            self.answer(d, tab)
        raise AssertionError("a pass never ends")

    def start(self, d: int, tab: int, at_once: bool = False) -> None:
        place = self.tabs[d][tab]
        if place.running is None:
            self.now += 11
            place.running = self.devices[d].sync_pass()
            self.go_on(place, None)
            if at_once:
                self.arrive(d, tab, "once")

    def arrive(self, d: int, tab: int, how: str) -> None:
        place = self.tabs[d][tab]
        if place.request is None or place.arrived:
            return
        self.now += 17
        if how == "strayed":
            self.strays.append((d, place.request))
        if how == "doubled":
            self.ask_server(place.request)
        place.answer, place.arrived = self.ask_server(place.request), True

    def answer(self, d: int, tab: int) -> None:
        place = self.tabs[d][tab]
        if not place.arrived:
            return
        late = self.now - place.sent_at > TIMEOUT_MS
        self.go_on(place, Lost() if late else place.answer)

    def lose(self, d: int, tab: int) -> None:
        place = self.tabs[d][tab]
        if place.request is not None:
            self.go_on(place, Lost())

    def stray(self, d: int, tab: int) -> None:
        """A copy of an old request arrives now; nobody waits for its answer."""
        if self.strays:
            self.ask_server(self.strays.pop(0)[1])

    def ask_server(self, request: dict[str, Any]) -> Any:
        try:
            answer = self.server.sync(request, self.now)
        except Resync as refusal:
            return refusal
        self.witness.arrived(request, self.now)
        return answer

    def go_on(self, place: Tab, given: Any) -> None:
        """Let the tab's pass run until it waits for the network again, or ends."""
        place.request, place.arrived, running = None, False, place.running
        assert running is not None
        try:
            told = running.throw(given) if isinstance(given, Exception) else running.send(given)
            while told is None:
                told = running.send(None)
            place.request, place.sent_at = told, self.now
        except (StopIteration, Lost, Resync):
            place.running = None
