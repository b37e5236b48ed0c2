"""Figures in CloudWatch's embedded format: lines of JSON that AWS turns into metrics. None is about anybody."""

import json
import sys
import time
from collections.abc import Sequence

from flask import current_app

from backend.request_id import request_id

# What each means, and what to do about it: docs/operating.md.
UNITS = {
    "TickCompleted": "Count",
    "Claimed": "Count",
    "OldestUnsent": "Seconds",
    "Lateness": "Seconds",
    "CanaryLateness": "Seconds",
    "PushFailures": "Count",
    "PushRefusesUs": "Count",
    "Mails": "Count",
    "MailIsDown": "Count",
    "Retries": "Count",
}
# AWS takes no more in one line.
MOST_VALUES = 100


def measure(code: str | None = None, **values: float | Sequence[float]) -> None:
    """`measure(Lateness=[0.4, 1.2], Claimed=2)`: several values keep their percentiles. `code` sorts them by cause."""
    namespace: str | None = current_app.config["KITH"].metrics
    if namespace is None:
        return
    several = {name: list(value) if isinstance(value, Sequence) else [value] for name, value in values.items()}
    for start in range(0, max(map(len, several.values())), MOST_VALUES):
        some = {name: part for name, all_ in several.items() if (part := all_[start : start + MOST_VALUES])}
        _write(namespace, code, some)


def _write(namespace: str, code: str | None, values: dict[str, list[float]]) -> None:
    causes = {"Code": code} if code else {}
    directive = {
        "Namespace": namespace,
        "Dimensions": [list(causes)],
        "Metrics": [{"Name": name, "Unit": UNITS[name]} for name in values],
    }
    head = {"_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [directive]}, "request": request_id()}
    # One write, so that no other thread's line comes between.
    sys.stdout.write(json.dumps(head | causes | values) + "\n")
    sys.stdout.flush()
