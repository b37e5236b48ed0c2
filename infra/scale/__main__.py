"""`python -m infra.scale`: what so many people would need and what it costs, from what one of each costs."""

import json
import sys
from pathlib import Path

from infra.scale.assumptions import Assumptions
from infra.scale.bill import bill
from infra.scale.figures import figures
from infra.scale.prices import PRICES
from infra.scale.times import Costs

PEOPLE = (1_000_000, 10_000_000, 100_000_000)
WHO_PAY = (1, 1000, 100_000, 1_000_000)


def measured() -> Costs:
    costs: Costs = json.loads(Path(__file__).with_name("costs.json").read_text())
    return costs


def table() -> str:
    columns = [figures(people, measured(), Assumptions()) for people in PEOPLE]
    rows = [["people", *(f"{people:,}" for people in PEOPLE)]]
    rows += [[name, *(column[name] for column in columns)] for name in columns[0]]
    return _lines(rows)


def price_table() -> str:
    rows = [["what", "dollars", "for", "free a month", "source"]]
    for name, price in PRICES.items():
        dollars = f"{price.dollars:.2f}" if price.dollars * 100 % 1 < 1e-9 else f"{price.dollars:.10f}".rstrip("0")
        rows += [[name, dollars, f"{price.each:,}", f"{price.free:,}", f"[{price.source}]"]]
    return _lines(rows)


def bill_table() -> str:
    bills = [bill(people, measured(), Assumptions()) for people in WHO_PAY]
    rows = [["people", *bills[0], "in all"]]
    for people, asked in zip(WHO_PAY, bills, strict=True):
        rows += [[f"{people:,}", *map(_dollars, asked.values()), f"**{_dollars(sum(asked.values()))}**"]]
    return _lines(rows)


def _dollars(many: float) -> str:
    return f"{many:,.2f}" if 0.005 <= many < 100 else f"{many:,.0f}"


def _lines(rows: list[list[str]]) -> str:
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|---|" + "---:|" * (len(rows[0]) - 1), *rest]) + "\n"


if __name__ == "__main__":
    sys.stdout.write("\n".join([table(), price_table(), bill_table()]))
