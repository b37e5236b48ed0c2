"""A TCP proxy before PostgreSQL that cuts commits: the request before it arrives, or the reply before it is heard."""

import random
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url

COMMIT = b"COMMIT\0"
FAULTS = ("request", "reply")


class FaultProxy:
    """Cuts this share of the commits that pass, while `on`; what it cut is counted by kind."""

    def __init__(self, database: str, share: float, seed: int) -> None:
        self.on, self.share, self.cut = True, share, Counter[str]()
        self._address = _address_of(database)
        self._random = random.Random(seed)
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        around = make_url(database).difference_update_query(["host", "port"]).set(host="127.0.0.1", port=port)
        self.url = around.render_as_string(hide_password=False)
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        far = socket.socket(socket.AF_UNIX if isinstance(self._address, str) else socket.AF_INET)
        with near, far, suppress(OSError):
            far.connect(self._address)
            deaf = threading.Event()
            threading.Thread(target=self._carry_back, args=(far, near, deaf), daemon=True).start()
            while data := near.recv(65536):
                fault = self._fault(data)
                if fault == "request":
                    break
                if fault == "reply":
                    deaf.set()
                far.sendall(data)
            _hang_up(near, far)

    def _carry_back(self, far: socket.socket, near: socket.socket, deaf: threading.Event) -> None:
        with suppress(OSError):
            while data := far.recv(65536):
                # PostgreSQL has answered, so it has committed; only nobody hears of it.
                if deaf.is_set():
                    break
                near.sendall(data)
        _hang_up(near, far)

    def _fault(self, data: bytes) -> str | None:
        if not self.on or not data.endswith(COMMIT) or self._random.random() >= self.share:
            return None
        fault = self._random.choice(FAULTS)
        self.cut[fault] += 1
        return fault


def _hang_up(*sockets: socket.socket) -> None:
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


def _address_of(database: str) -> str | tuple[str, int]:
    url = make_url(database)
    host, port = url.query.get("host") or url.host or "localhost", int(url.query.get("port") or url.port or 5432)
    assert isinstance(host, str)
    return str(Path(host) / f".s.PGSQL.{port}") if host.startswith("/") else (host, port)


@contextmanager
def fault_proxy(database: str, share: float = 0.25, seed: int = 1) -> Iterator[FaultProxy]:
    proxy = FaultProxy(database, share, seed)
    try:
        yield proxy
    finally:
        proxy.close()
