"""From what one of each costs to what so many people need."""

from math import ceil

from infra.scale.assumptions import Assumptions
from infra.scale.day import hottest, owners_a_minute
from infra.scale.drain import p99_lateness, workers_needed

Costs = dict[str, dict[str, float]]
SECONDS_A_DAY, DAYS, GB = 86_400, 30, 1e9
# A function has a minute, and the tick should not need more than half of it.
TICK_S = 30.0
NOW_WORKERS, BATCH = 20, 10


def figures(people: int, costs: Costs, given: Assumptions) -> dict[str, str]:
    """Every line of the table for so many people."""
    day = owners_a_minute(people, given)
    minute, owners = hottest(day)
    each_s = _delivery_s(costs, given)
    tick_s, queue_s = _tick_s(owners, costs, given), owners / BATCH * given.queue_call_s / given.queue_calls_at_once
    workers = workers_needed(day, each_s, given.late_s)
    a_second, syncs = workers / each_s, people * (given.opens_a_day + given.edits_a_day) / SECONDS_A_DAY
    return {
        "owners reminded a day": f"{sum(day):,.0f}",
        "hottest minute, UTC": f"{minute // 60:02}:{minute % 60:02}",
        "owners due in it": f"{owners:,.0f}",
        "tick: claiming them, one process": f"{tick_s:,.0f} s",
        "tick: handing them to the queue, ten calls at once": f"{queue_s:,.0f} s",
        "partitions of the tick, so that each takes half a minute": f"{ceil((tick_s + queue_s) / TICK_S):,}",
        f"deliveries at once today ({NOW_WORKERS}): one in a hundred late by": _span(
            p99_lateness(day, NOW_WORKERS, each_s)
        ),
        f"deliveries at once for {given.late_s:.0f} s": f"{workers:,}",
        "pushes a second then": f"{a_second:,.0f}",
        "sync: calls a second, mean and busiest": f"{syncs:,.0f}, {syncs * given.sync_peak:,.0f}",
        "sync: functions at once, busiest": f"{ceil(syncs * given.sync_peak * _sync_s(costs, given)):,}",
        "database: processors, while the hot minute goes out": f"{_database(a_second, syncs, costs, given):,.1f}",
        "database: size": f"{people * given.bytes_kept / GB:,.0f} GB",
        "Lambda, queue, edge and log a month": f"${_dollars(people, sum(day), costs, given):,.0f}",
    }


def _delivery_s(costs: Costs, given: Assumptions) -> float:
    ours = (costs["deliver"]["ours"] + costs["push"]["ours"]) / 1000 / given.of_a_processor
    return ours + given.calls_a_delivery * given.database_call_s + given.push_answer_s


def _sync_s(costs: Costs, given: Assumptions) -> float:
    """A call: most have nothing new."""
    ours = _mixed(costs, "ours", given) / 1000 / given.of_a_processor
    return ours + 4 * given.database_call_s


def _mixed(costs: Costs, who: str, given: Assumptions) -> float:
    calls = given.opens_a_day + given.edits_a_day
    return (costs["pull"][who] * given.opens_a_day + costs["write"][who] * given.edits_a_day) / calls


def _tick_s(owners: float, costs: Costs, given: Assumptions) -> float:
    each = costs["claim"]["ours"] / given.of_a_processor + costs["claim"]["database"]
    return owners * each / 1000


def _database(deliveries: float, syncs: float, costs: Costs, given: Assumptions) -> float:
    reminding = deliveries * (costs["deliver"]["database"] + costs["claim"]["database"])
    return (reminding + syncs * given.sync_peak * _mixed(costs, "database", given)) / 1000


def _dollars(people: int, owners: float, costs: Costs, given: Assumptions) -> float:
    deliveries = owners * DAYS
    calls = people * (given.opens_a_day + given.edits_a_day) * DAYS
    seconds = deliveries * _delivery_s(costs, given) + calls * _sync_s(costs, given)
    invocations = deliveries / BATCH + calls
    # A batch is sent, received and deleted; a delivery says a line and so does a call.
    queue = 3 * deliveries / BATCH
    log = (deliveries + calls) * given.bytes_a_line / GB
    millions = (
        invocations * given.million_invocations + queue * given.million_queue_calls + calls * given.million_edge_calls
    ) / 1e6
    return seconds * given.gb_second + millions + log * given.gb_of_log


def _span(seconds: float) -> str:
    if seconds < 600:
        return f"{seconds:,.0f} s"
    return f"{seconds / 60:,.0f} min" if seconds < 36_000 else f"{seconds / 3600:,.0f} h"
