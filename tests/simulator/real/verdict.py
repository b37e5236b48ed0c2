"""The real devices judged by the oracles of the model."""

from typing import Any

from tests.simulator.model.server import Server
from tests.simulator.oracles import Findings, differs, doubled, dropped_words, living, lost, risen, unjust
from tests.simulator.witness import Witness


def as_fields(witness: Witness, events: list[list[Any]]) -> None:
    """What the devices told of their saves, in the witness's own terms."""
    for what, *given in events:
        if what == "saved":
            device, noun, record, fields, before, now = given
            witness.saved(device, (noun, record), fields, before, now)
        elif what == "excused":
            witness.excuse([(given[0], given[1])])
        elif what == "clock":
            witness.jumped.add(given[0])


def verdict(server: Server, witness: Witness, devices: list[dict[str, Any]]) -> Findings:
    findings: Findings = [("lost", wrong) for wrong in witness.wrongs]
    here = living({key: row["fields"] for key, row in server.rows.items()})
    for number, device in enumerate(devices):
        rows = {(record["noun"], record["id"]): seen(record) for record in device["records"]}
        findings += differs(number, living(rows), here)
        unsent = [(record["noun"], record["id"]) for record in device["records"] if record["dirty"]]
        findings += [("waiting", f"device {number} still holds {key}") for key in unsent]
        if device["cursor"] != server.rev:
            findings.append(("diverged", f"device {number} stands at {device['cursor']}, the server at {server.rev}"))
    findings += lost(server, witness) + unjust(server, witness) + risen(server, witness)
    return findings + doubled(here) + dropped_words(server)


def seen(record: dict[str, Any]) -> dict[str, Any]:
    base = record["base"]["fields"] if record["base"] else {}
    return {**base, **{name: dirty["value"] for name, dirty in record["dirty"].items()}}
