"""How long the function works at one of each: what was measured here, on a processor of Lambda's, and the waiting."""

from infra.scale.assumptions import Assumptions

Costs = dict[str, dict[str, float]]


def delivery_s(costs: Costs, given: Assumptions) -> float:
    ours = (costs["deliver"]["ours"] + costs["push"]["ours"]) / 1000 / given.of_a_processor
    return ours + given.calls_a_delivery * given.database_call_s + given.push_answer_s


def sync_s(costs: Costs, given: Assumptions) -> float:
    """A call: most have nothing new."""
    ours = mixed(costs, "ours", given) / 1000 / given.of_a_processor
    return ours + given.calls_a_sync * given.database_call_s


def mixed(costs: Costs, who: str, given: Assumptions) -> float:
    calls = given.opens_a_day + given.edits_a_day
    return (costs["pull"][who] * given.opens_a_day + costs["write"][who] * given.edits_a_day) / calls
