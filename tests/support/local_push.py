"""A push service on this machine: Firefox's websocket on one side, encrypted POSTs on the other.

It is as strict as the strictest real one, keeps what happened for the test to read, and fails on command.
"""

import asyncio
import base64
import json
import secrets
import threading
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.support.strict_vapid import Refused, check_headers


@dataclass
class Channel:
    id: str
    token: str
    key: str | None
    uaid: str = ""
    gone: bool = False


@dataclass
class Post:
    token: str
    headers: dict[str, str]
    body: bytes
    status: int
    version: str


@dataclass(frozen=True)
class Fault:
    """What to answer instead. `hang` seconds pass first; `drop` says 201 and forgets the message."""

    status: int = 201
    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""
    hang: float = 0
    drop: bool = False


class LocalPush:
    def __init__(self) -> None:
        self.channels: dict[str, Channel] = {}
        self.posts: list[Post] = []
        self.acks: list[dict[str, Any]] = []
        self.nacks: list[dict[str, Any]] = []
        self.visits: list[str] = []
        self._faults: dict[str, list[Fault]] = {}
        self._stored: dict[str, dict[str, dict[str, Any]]] = {}
        self._sockets: dict[str, web.WebSocketResponse] = {}
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="local-push", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def open_channel(self, key: str | None, uaid: str = "") -> Channel:
        channel = Channel(secrets.token_hex(8), secrets.token_urlsafe(24), key, uaid)
        self.channels[channel.token] = channel
        return channel

    def endpoint(self, channel: Channel) -> str:
        return f"{self.origin}/wpush/{channel.token}"

    def fail(self, channel: Channel, *faults: Fault) -> None:
        """The next POSTs to this channel meet these faults, in this order."""
        self._faults.setdefault(channel.token, []).extend(faults)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._start())
        self._loop.run_forever()

    async def _start(self) -> None:
        app = web.Application()
        app.router.add_get("/", self._websocket)
        app.router.add_post("/wpush/{token}", self._post)
        app.router.add_route("*", "/elsewhere", self._elsewhere)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.origin, self.websocket_url = f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}/"
        self._ready.set()

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.visits.append(request.method)
        return web.Response(text="a secret of the machine next door")

    async def _post(self, request: web.Request) -> web.Response:
        token, body = request.match_info["token"], await request.read()
        channel, fault = self.channels.get(token), next(iter(self._faults.get(token, [])), None)
        version = secrets.token_hex(8)
        try:
            if channel is None:
                raise Refused(404, "no such endpoint")
            if channel.gone:
                raise Refused(410, "unsubscribed")
            check_headers(request.headers, len(body), self.origin, channel.key)
            status, text, headers = 201, "", {"TTL": request.headers["TTL"]}
        except Refused as refused:
            status, text, headers, fault = refused.status, str(refused), {}, None
        if fault:
            self._faults[token].pop(0)
            await asyncio.sleep(fault.hang)
            status, text, headers = fault.status, fault.text, fault.headers
        self.posts.append(Post(token, dict(request.headers), body, status, version))
        if channel and status == 201 and not (fault and fault.drop):
            await self._deliver(channel, request.headers, body, version)
        return web.Response(status=status, text=text, headers=headers)

    async def _deliver(self, channel: Channel, headers: Any, body: bytes, version: str) -> None:
        message = {
            "messageType": "notification",
            "channelID": channel.id,
            "version": version,
            "ttl": int(headers["TTL"]),
            "data": base64.urlsafe_b64encode(body).rstrip(b"=").decode(),
            "headers": {"encoding": "aes128gcm"},
        }
        socket = self._sockets.get(channel.uaid)
        if socket and not socket.closed:
            await socket.send_json(message)
        elif message["ttl"]:
            # One message per Topic waits for a sleeping browser: the newest.
            waiting = self._stored.setdefault(channel.uaid, {})
            waiting[channel.id + (headers.get("Topic") or version)] = message

    async def _websocket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(protocols=("push-notification",))
        await socket.prepare(request)
        uaid = ""
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            said = json.loads(frame.data)
            if said.get("messageType") == "hello":
                uaid = said.get("uaid") or secrets.token_hex(16)
                self._sockets[uaid] = socket
            await self._answer(socket, uaid, said)
        return socket

    async def _answer(self, socket: web.WebSocketResponse, uaid: str, said: dict[str, Any]) -> None:
        kind = said.get("messageType")
        if kind == "hello":
            hello = {"messageType": "hello", "status": 200, "uaid": uaid, "use_webpush": True, "broadcasts": {}}
            await socket.send_json(hello)
            for message in self._stored.pop(uaid, {}).values():
                await socket.send_json(message)
        elif kind == "register":
            channel = self.open_channel(said.get("key"), uaid)
            channel.id = said["channelID"]
            reply = {"messageType": kind, "status": 200, "channelID": channel.id}
            await socket.send_json(reply | {"pushEndpoint": self.endpoint(channel)})
        elif kind == "unregister":
            for channel in self.channels.values():
                channel.gone |= channel.id == said["channelID"]
            await socket.send_json({"messageType": kind, "status": 200, "channelID": said["channelID"]})
        elif kind == "ack":
            self.acks.extend(said["updates"])
        elif kind == "nack":
            self.nacks.append(said)
        elif kind is None:
            await socket.send_json({})
