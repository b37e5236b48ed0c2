"""What must be true once everybody has synced. Each finding is one sentence; none means all is well."""

from typing import Any

from tests.simulator.model.server import MERGED, Server
from tests.simulator.model.sync_pass import Device
from tests.simulator.witness import Witness
from tests.simulator.world import World

Rows = dict[Any, dict[str, Any]]
Findings = list[tuple[str, str]]


def judge(world: World) -> Findings:
    """(what kind, sentence): kinds are diverged, lost, doubled, waiting."""
    server, witness = world.server, world.witness
    findings: Findings = [("lost", wrong) for wrong in witness.wrongs]
    here = living({key: row["fields"] for key, row in server.rows.items()})
    for number, device in enumerate(world.devices):
        findings += differs(number, seen(device), here)
        findings += [("waiting", f"device {number} still holds {key}") for key, r in device.records.items() if r.dirty]
        if device.cursor != server.rev:
            findings.append(("diverged", f"device {number} stands at {device.cursor}, the server at {server.rev}"))
    return (
        findings
        + lost(server, witness)
        + unjust(server, witness)
        + risen(server, witness)
        + doubled(here)
        + dropped_words(server)
    )


def seen(device: Device) -> Rows:
    return living({key: record.seen() for key, record in device.records.items()})


def living(rows: Rows) -> Rows:
    """Deleted rows are the same as none: the server forgets them some day, a device may keep them."""
    return {key: fields for key, fields in rows.items() if not fields.get("deleted_at")}


def differs(number: int, device: Rows, server: Rows) -> Findings:
    keys = [key for key in {**device, **server} if device.get(key) != server.get(key)]
    return [
        ("diverged", f"device {number} shows {key} as {device.get(key)}, the server has {server.get(key)}")
        for key in keys
    ]


def lost(server: Server, witness: Witness) -> Findings:
    """Every value that was saved stands, or was beaten and is kept, or its own device replaced it."""
    findings: Findings = []
    for number, (device, key, fields) in enumerate(witness.writes):
        row = server.rows.get(key)
        for name, value in fields.items():
            if value in (None, "") or name == "deleted_at" or (number, name) in witness.excused:
                continue
            if row is not None and row["fields"].get(name) == value:
                continue
            if witness.dead.get((key, name, value), 0) > number:
                continue
            if value not in server.archive.get((*key, name), ()):
                findings.append(("lost", f"{key} {name} = {value!r}, saved on device {device}, is nowhere"))
    return findings


def unjust(server: Server, witness: Witness) -> Findings:
    """In each field stands the latest of all that arrived; a merged text is later than what it was made of."""
    findings: Findings = []
    for key, latest in witness.latest.items():
        row = server.rows.get(key, {"fields": {}, "stamps": {}})
        for name, (stamp, value) in latest.items():
            stands, stamped = row["fields"].get(name), row["stamps"].get(name, "")
            merged = (key[0], name) in MERGED and stamped > stamp
            if stamped != stamp and not merged:
                findings.append(("lost", f"{key} {name}: {value!r} ({stamp}) should stand, not {stands!r} ({stamped})"))
            elif not merged and stands != value:
                findings.append(("lost", f"{key} {name}: {value!r} ({stamp}) became {stands!r} under the same stamp"))
    return findings


def risen(server: Server, witness: Witness) -> Findings:
    """What somebody has seen and replaced does not come back, unless the replacement itself was excused.

    A merge may happen to give an old text again; and a device that was away for longer than tombstones live
    brings a row back as it knew it. What was typed twice is not followed.
    """
    findings: Findings = []
    for (key, name), over in witness.over.items():
        stands = server.rows.get(key, {"fields": {}})["fields"].get(name)
        if key in witness.purged_keys or (key[0], name) in MERGED:
            continue
        if (key, name, stands) in witness.retyped:
            continue
        if stands not in (None, "") and stands in over and (over[stands], name) not in witness.excused:
            findings.append(("lost", f"{key} {name} is {stands!r} again, which had been replaced"))
    return findings


def doubled(rows: Rows) -> Findings:
    told = [fields.get("text") for (noun, _), fields in rows.items() if noun == "moments"]
    return [("doubled", f"{text!r} is there twice") for text in {text for text in told if told.count(text) > 1}]


def dropped_words(server: Server) -> Findings:
    """A merge keeps every word that either side wrote, says it once, and drops what both took out.

    What both sides wrote may be said twice: nobody can know whether they meant the same.
    """
    findings: Findings = []
    for base, one, two, merged in server.merges:
        first, second, words = one.split(), two.split(), merged.split()
        old, left, right = set(base.split()), set(first), set(second)
        missing = (left | right) - old - set(words)
        risen = set(words) & (old - left - right)
        twice = [word for word in (left ^ right) - old if words.count(word) > first.count(word) + second.count(word)]
        if missing or risen or twice:
            findings.append(("lost", f"merging {one!r} and {two!r} over {base!r} gave {merged!r}"))
    return findings
