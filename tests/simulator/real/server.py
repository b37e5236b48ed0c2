"""`python -m tests.simulator.real.server DATABASE_URL FOLDER [MUTANT]`: prints its port, serves until it is ended."""

import logging
import sys
from pathlib import Path
from unittest.mock import patch

from waitress.server import create_server

from backend.app import create_app
from backend.settings import load_settings
from backend.sync.registry import NOUNS
from tests.simulator.real.lockstep import PAGE, Lockstep, SimClock
from tests.simulator.real.mutants import SERVER_MUTANTS


def main(url: str, folder: str, mutant: str | None = None) -> None:
    logging.disable(logging.WARNING)
    clock = SimClock()
    settings = {"KITH_DATABASE_URL": url, "KITH_DATA_DIR": str(Path(folder)), "KITH_SECRET_KEY": "the simulator's"}
    app = create_app(load_settings(settings), clock)
    # Small pages and transactions, so that few rows are enough to meet their ends.
    # The other nouns have no rows here, and asking for them takes most of the time.
    nouns = {name: NOUNS[name] for name in ("people", "moments")}
    with (
        patch("backend.sync.changes.MOST_ROWS", PAGE),
        patch("backend.sync.apply.ENOUGH", 2),
        patch("backend.sync.changes.NOUNS", nouns),
    ):
        if mutant:
            SERVER_MUTANTS[mutant]()
        server = create_server(Lockstep(app, clock), host="127.0.0.1", port=0, threads=1)
        sys.stdout.write(f"{server.effective_port}\n")
        sys.stdout.flush()
        server.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
