"""`python -m tests.bench.costs`: what one of each costs, as JSON, for infra/scale/costs.json.

Milliseconds of processor: of our process, and of PostgreSQL's beside it. Not of the network, which a model must add.
"""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench.costs.reminding import reminding
from tests.bench.costs.syncing import syncing
from tests.bench.push import spent_each_way
from tests.support.databases import migrate, new_database
from tests.support.postgresql import postgresql


def main() -> None:
    one = sorted(spent_each_way()["one"])
    costs = {"push": {"ours": one[len(one) // 2] * 1000, "database": 0.0}}
    with tempfile.TemporaryDirectory() as folder, postgresql() as server, new_database(server) as url:
        migrate(url, Path(folder))
        costs |= reminding(url, Path(folder)) | syncing(url, Path(folder))
    rounded = {name: {who: round(spent, 4) for who, spent in each.items()} for name, each in costs.items()}
    sys.stdout.write(json.dumps(rounded, indent=2) + "\n")


if __name__ == "__main__":
    main()
