"""What so many people use in a month, and what AWS asks for it. No price of a second tier: large bills are too high."""

from infra.scale.assumptions import Assumptions
from infra.scale.prices import PRICES
from infra.scale.times import Costs, delivery_s, sync_s

DAYS, GB, BATCH = 30, 1e9, 10
# The tick and the letters each minute.
RUNS = 2 * 24 * 60 * DAYS
# Lambda asks an empty queue with five pollers, each three times a minute.
ASKING = 5 * 3 * 24 * 60 * DAYS
RULES, ALARMS, METRICS = 2, 11, 10


def bill(people: int, costs: Costs, given: Assumptions) -> dict[str, float]:
    """Dollars by service."""
    found: dict[str, float] = {}
    for name, many in usage(people, costs, given).items():
        service = name.partition(":")[0]
        found[service] = found.get(service, 0.0) + PRICES[name].of(many)
    return found


def usage(people: int, costs: Costs, given: Assumptions) -> dict[str, float]:
    deliveries = people * given.messages_a_week / 7 * DAYS
    edits, opens = people * given.edits_a_day * DAYS, people * given.opens_a_day * DAYS
    # Who opens asks twice: for what is new, and for a newer app.
    requests = edits + 2 * opens
    calls = requests + deliveries / BATCH + RUNS
    log = ((requests + deliveries + RUNS) * given.bytes_a_line + calls * given.bytes_lambda_says) / GB
    return {
        "Lambda: call": calls,
        "Lambda: second at 1 GB": requests * sync_s(costs, given)
        + deliveries * delivery_s(costs, given)
        + RUNS * given.run_s,
        "EventBridge: run of a schedule": RUNS,
        "DSQL: DPU": _dpu(requests, edits, deliveries, given),
        "DSQL: GB kept": people * (given.bytes_kept + given.bytes_of_pictures) / GB,
        "CloudFront: request": requests,
        "CloudFront: run of its function": requests,
        "CloudFront: GB to people": people * given.bytes_fetched_a_month / GB,
        "CloudFront: GB to Lambda": edits * given.bytes_an_edit_sends / GB,
        "WAF: web ACL": 1,
        "WAF: rule": RULES,
        "WAF: request": requests,
        "KMS: key": 1,
        "KMS: call": people * given.keys_opened_a_month,
        "SES: mail out": people * given.mails_a_month,
        # A batch is sent, received and deleted.
        "SQS: call": 3 * deliveries / BATCH + ASKING,
        "CloudWatch: GB of log taken in": log,
        "CloudWatch: GB of log kept": log,
        "CloudWatch: alarm": ALARMS,
        "CloudWatch: metric": METRICS,
    }


def _dpu(requests: float, edits: float, deliveries: float, given: Assumptions) -> float:
    """As AWS counts: seconds of work, bytes read and bytes written."""
    written, each = given.dpu_a_byte_written, given.statement_s * given.dpu_a_second
    read = given.bytes_read_at_once * given.dpu_a_byte_read
    sync = given.calls_a_sync * each + read
    delivery = given.calls_a_delivery * each + read + given.bytes_a_delivery_writes * written
    run = sync + given.bytes_a_run_writes * written
    return requests * sync + edits * given.bytes_an_edit_writes * written + deliveries * delivery + RUNS * run
