"""The least that could be done with the file: read it and write the same rows; prints time and peak of memory."""

import csv
import json
import resource
import sqlite3
import sys
import time

STAMP = "001795597200000-01930000-0000-7000-8000-00000000d001"
FIELDS = ("name", "company", "role", "link", "how_met", "source")
STAMPS = json.dumps(dict.fromkeys(FIELDS, STAMP))
INSERT = (
    "INSERT INTO people (owner, id, rev, stamps, name, company, role, link, how_met, source)"
    " VALUES ('owner', ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def main(url: str, file: str) -> None:
    began = time.perf_counter()
    with open(file, newline="") as opened:
        found = list(csv.DictReader(opened))
    rows = [
        (
            f"01930000-0000-7000-8000-{at:012x}", at, STAMPS, f"{row['First Name']} {row['Last Name']}",
            row["Company"], row["Position"], row["URL"], f"LinkedIn, {row['Connected On']}", f"linkedin:{row['URL']}",
        )
        for at, row in enumerate(found)
    ]  # fmt: skip
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    with connection:
        connection.executemany(INSERT, rows)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "megabytes": peak}) + "\n")


main(*sys.argv[1:])
