"""Firefox's own remote control, as far as the tests need it: JSON with its length in front, over TCP."""

import json
import socket
import time
from itertools import count
from types import TracebackType
from typing import Any, Self


class MarionetteError(Exception):
    """What Firefox answers when a command fails."""


class Marionette:
    def __init__(self, port: int) -> None:
        self._socket = _connected(port)
        self._stream = self._socket.makefile("rb")
        self._numbers = count(1)
        self._read()
        self.ask("WebDriver:NewSession", capabilities={"alwaysMatch": {"timeouts": {"script": 60_000}}})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()
        self._socket.close()

    def ask(self, command: str, **what: Any) -> Any:
        raw = json.dumps([0, next(self._numbers), command, what])
        self._socket.sendall(f"{len(raw.encode())}:{raw}".encode())
        _, _, error, answer = self._read()
        if error:
            raise MarionetteError(f"{error['error']}: {error['message']}")
        return answer

    def run(self, script: str, *arguments: Any) -> Any:
        """The value of the body of an async function, whose arguments are `given`, run in the page."""
        wrapped = (
            "const done = arguments[arguments.length - 1];"
            f"(async (...given) => {{ {script} }})(...[...arguments].slice(0, -1))"
            ".then((value) => done({ value }), (error) => done({ error: String(error) }));"
        )
        answer = self.ask("WebDriver:ExecuteAsyncScript", script=wrapped, args=arguments)["value"]
        if "error" in answer:
            raise MarionetteError(answer["error"])
        return answer.get("value")

    def run_in_browser(self, script: str) -> Any:
        """The same outside the page, with the browser's own rights."""
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.ask("WebDriver:ExecuteScript", script=script, args=[])["value"]
        finally:
            self.ask("Marionette:SetContext", value="content")

    def _read(self) -> Any:
        length = b""
        while (byte := self._stream.read(1)) != b":":
            assert byte, "Firefox has gone"
            length += byte
        return json.loads(self._stream.read(int(length)))


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + 90
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=120)
        except ConnectionRefusedError:
            assert time.monotonic() < end, "Firefox did not start"
            time.sleep(0.1)
