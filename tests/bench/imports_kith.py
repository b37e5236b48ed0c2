"""One import by the server's own pipeline; prints how long it took and the peak of memory."""

import json
import resource
import sys
import tempfile
import time
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from backend.app import create_app
from backend.bringing.commit import bring_in
from backend.bringing.formats import understand
from backend.row_security import acting_for
from backend.settings import load_settings
from tests.support.clock import StillClock
from tests.support.people import sign_in


def main(url: str, file: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        clock = StillClock()
        app = create_app(load_settings({"KITH_DATABASE_URL": url, "KITH_DATA_DIR": data}), clock)
        # The code mail is told in the terminal, which belongs to the figures.
        with redirect_stdout(StringIO()):
            owner = sign_in(app, "alice@example.org").owner
        with app.app_context():
            began = time.perf_counter()
            with acting_for(owner):
                said = bring_in(owner, understand(Path(file).read_bytes()), "Connections.csv", clock())
            seconds = time.perf_counter() - began
    if said.added != 30_000:
        raise AssertionError(said)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "megabytes": peak}) + "\n")


main(*sys.argv[1:])
