"""`python -m infra.scale`: what one, ten and a hundred million people would need, from what one of each costs."""

import json
import sys
from pathlib import Path

from infra.scale.assumptions import Assumptions
from infra.scale.figures import Costs, figures

PEOPLE = (1_000_000, 10_000_000, 100_000_000)


def table() -> str:
    costs: Costs = json.loads(Path(__file__).with_name("costs.json").read_text())
    columns = [figures(people, costs, Assumptions()) for people in PEOPLE]
    rows = [["people", *(f"{people:,}" for people in PEOPLE)]]
    rows += [[name, *(column[name] for column in columns)] for name in columns[0]]
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|---|" + "---:|" * len(PEOPLE), *rest]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
