"""One line of JSON for each thing said, without anything personal, and with the name of the work it belongs to."""

import json
import logging
import sys
from datetime import UTC, datetime

from backend.request_id import request_id

# Of anybody else only the sentence is written, not what it was filled with: that may be an address with a secret in it.
TRUSTED = ("kith", "alembic")


class JsonLines(logging.Formatter):
    """`log.info("tick", extra={"figures": {...}})` puts the figures beside the sentence."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.partition(".")[0] in TRUSTED
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "said": record.getMessage() if ours else str(record.msg),
            "request": request_id(),
        }
        if record.exc_info and record.exc_info[0]:
            # Its text may quote a note, so only its kind.
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line | getattr(record, "figures", {}), ensure_ascii=False)


def speak_in_lines() -> None:
    """For a whole process. On Lambda the handler that stands there stays: it knows where the log is kept."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler(sys.stderr))
    for handler in root.handlers:
        handler.setFormatter(JsonLines())
    root.setLevel(logging.WARNING)
    for name in TRUSTED:
        logging.getLogger(name).setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
