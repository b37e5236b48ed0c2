"""A mail server for one conversation, on this machine: it answers as a real one does, and notes what came in clear."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

ANSWERS = {
    "EHLO": b"250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
    "AUTH": b"235 welcome\r\n",
    "DATA": b"354 go on\r\n",
    "STARTTLS": b"220 go on\r\n",
    "QUIT": b"221 bye\r\n",
}


class MailServer:
    """Speaks TLS from the first byte when `wrapped`, else it offers STARTTLS."""

    def __init__(self, identity: ssl.SSLContext, *, wrapped: bool) -> None:
        self._identity, self._wrapped = identity, wrapped
        self._door = socket.create_server(("", 0))
        self.port: int = self._door.getsockname()[1]
        self.heard_in_clear: list[str] = []
        self.mails = 0

    @contextmanager
    def serving(self) -> Iterator["MailServer"]:
        thread = threading.Thread(target=self._answer_one)
        thread.start()
        yield self
        thread.join()
        self._door.close()

    def _answer_one(self) -> None:
        line, _ = self._door.accept()
        # Whoever does not trust the certificate hangs up.
        with suppress(OSError):
            if self._wrapped:
                line = self._identity.wrap_socket(line, server_side=True)
            line.sendall(b"220 here\r\n")
            self._talk(line)
        line.close()

    def _talk(self, line: socket.socket) -> None:
        words = line.makefile("rb")
        while said := words.readline().decode():
            verb = said.split()[0].upper()
            if not isinstance(line, ssl.SSLSocket):
                self.heard_in_clear.append(verb)
            line.sendall(ANSWERS.get(verb, b"250 ok\r\n"))
            if verb == "STARTTLS":
                words.close()
                line = self._identity.wrap_socket(line, server_side=True)
                words = line.makefile("rb")
            elif verb == "DATA":
                while words.readline() != b".\r\n":
                    pass
                self.mails += 1
                line.sendall(b"250 kept\r\n")
        words.close()
        line.close()
