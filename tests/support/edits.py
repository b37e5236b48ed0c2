"""Edits as a device would send them."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

from flask.testing import FlaskClient

DEVICE = "01930000-0000-7000-8000-00000000d001"
OTHER_DEVICE = "01930000-0000-7000-8000-00000000d002"
_numbers = count(1)


def new_id() -> str:
    return f"01930000-0000-7000-8000-{next(_numbers):012x}"


def stamp(at: datetime, device: str = DEVICE) -> str:
    return f"{int(at.timestamp() * 1000):015d}-{device}"


def edit(noun: str, record_id: str, at: datetime, device: str = DEVICE, **fields: Any) -> dict[str, Any]:
    """One change, every field stamped with the instant `at` by the device's own clock."""
    stamps = dict.fromkeys(fields, stamp(at, device))
    return {"noun": noun, "id": record_id, "fields": fields, "stamps": stamps}


def request(
    at: datetime, *changes: dict[str, Any], cursor: int = 0, device: str = DEVICE, purged: int = 0
) -> dict[str, Any]:
    return {
        "device": device,
        "client_now": at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "schema": 1,
        "cursor": cursor,
        "purged": purged,
        "changes": list(changes),
    }


def sync(client: FlaskClient, at: datetime, *changes: dict[str, Any], **how: Any) -> dict[str, Any]:
    """Push and pull; the answer, which must be 200."""
    answer = client.post("/api/sync", json=request(at, *changes, **how))
    assert answer.status_code == 200, answer.text
    return answer.get_json()


def pull(client: FlaskClient, at: datetime, cursor: int = 0) -> dict[tuple[str, str], dict[str, Any]]:
    """All rows after the cursor, page by page, as {(noun, id): fields}."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    purged = 0
    while True:
        answer = sync(client, at, cursor=cursor, purged=purged)
        purged = purged if cursor else answer["purged"]
        rows |= {(row["noun"], row["id"]): row["fields"] for row in answer["rows"]}
        cursor = answer["cursor"]
        if not answer["more"]:
            return rows
