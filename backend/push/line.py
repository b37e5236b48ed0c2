"""The loop and the connections of this process, kept between calls: a handshake costs more than ten pushes."""

import asyncio
import atexit
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

import aiohttp

T = TypeVar("T")


class Line:
    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._runner = asyncio.Runner()
        self._session: aiohttp.ClientSession | None = None
        atexit.register(self._close)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """One piece of work at a time, from whichever thread: the loop has one owner at any moment."""
        with self._lock:
            return self._runner.run(work)

    async def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._most),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
            )
        # The loop stood still between two calls: let it notice which connections were closed meanwhile.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return self._session

    def _close(self) -> None:
        if self._session:
            self._runner.run(self._session.close())
        self._runner.close()
