"""Run by `sink`: answers every request with 201, whatever it holds."""

import asyncio
import ssl
import sys

ACCEPTED = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"


class Accepting(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._waiting = b""

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while (end := self._waiting.find(b"\r\n\r\n")) >= 0:
            head = self._waiting[:end].lower()
            size = int(head.partition(b"content-length:")[2].split(b"\r\n")[0])
            if len(self._waiting) < end + 4 + size:
                return
            self._waiting = self._waiting[end + 4 + size :]
            self._transport.write(ACCEPTED)


async def serve(certificate: str) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(Accepting, "127.0.0.1", 0, ssl=context, backlog=200)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
