"""The real server, which also serves the test's page and hears what it reports."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from typing import Any

from flask import Flask, Response, jsonify, request
from sqlalchemy import select
from waitress.server import create_server

from backend.app import create_app
from backend.db import db
from backend.schema import upgrade_schema
from backend.settings import load_settings
from backend.sync.registry import NOUNS
from tests.faults.browser.killed.book import Book, Row, Start, judged
from tests.support.app_modules import bundled
from tests.support.databases import looking_into
from tests.support.people import sign_in

PAGE = Path(__file__).with_name("page.js")


@dataclass
class Host:
    app: Flask
    session: str = ""
    url: str = ""
    book: Book = field(default_factory=Book)
    starts: Queue[Start] = field(default_factory=Queue)
    orders: dict[str, Any] = field(default_factory=dict)

    def rows(self) -> list[Row]:
        """Everything the server has."""
        with looking_into(self.app):
            return [
                {"noun": noun.name, "id": row.id, "rev": row.rev, "fields": {name: row[name] for name in row["stamps"]}}
                for noun in NOUNS.values()
                for row in db.session.execute(select(noun.model.__table__)).mappings()
            ]

    def listen(self) -> None:
        # The browser writes cookies to its disk only every half a minute, so a killed one has forgotten the session.
        @self.app.after_request
        def _signed_in(response: Response) -> Response:
            if request.path == "/":
                response.set_cookie("kith", self.session)
            return response

        @self.app.after_request
        def _answered(response: Response) -> Response:
            if request.path == "/api/sync":
                self.book.answer()
            return response

        @self.app.post("/told/kept")
        def _kept() -> Response:
            told = request.get_json(force=True)
            self.book.keep(told["personId"], told["field"], told["value"])
            return jsonify({})

        @self.app.post("/told/found")
        def _found() -> Response:
            # Judged before the page is answered, and so before it writes again.
            self.starts.put(judged(request.get_json(force=True), self.book, self.rows()))
            return jsonify(self.orders)


@contextmanager
def hosting(folder: Path) -> Iterator[Host]:
    pwa = folder / "pwa"
    pwa.mkdir(parents=True)
    (pwa / "index.html").write_text('<!doctype html><title>Kith</title><script type="module" src="/page.js"></script>')
    (pwa / "page.js").write_text(bundled(PAGE))
    app = create_app(load_settings({"KITH_DATA_DIR": str(folder), "KITH_PWA_DIR": str(pwa)}))
    app.config["MAX_CONTENT_LENGTH"] = None
    host = Host(app)
    host.listen()
    upgrade_schema(app)
    cookie = sign_in(app, "alice@example.org").get_cookie("kith")
    assert cookie
    host.session = cookie.value
    server = create_server(app, host="127.0.0.1", port=0, threads=8)
    host.url = f"http://localhost:{server.effective_port}"
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        yield host
    finally:
        server.close()
        thread.join(20)
        with app.app_context():
            db.engine.dispose()
