"""What AWS asks for one of each, in dollars. `python -m infra.scale` prints it as infra/README.md shows it."""

from dataclasses import dataclass

MILLION = 1_000_000


@dataclass(frozen=True)
class Price:
    dollars: float
    # For so many, and so many of them are free each month in every account, for ever.
    each: int
    free: int
    # A link of infra/README.md, where the day and the region stand too.
    source: str

    def of(self, many: float) -> float:
        return max(0.0, many - self.free) * self.dollars / self.each


PRICES = {
    "Lambda: call": Price(0.20, MILLION, MILLION, "Lambda"),
    "Lambda: second at 1 GB": Price(0.0000166667, 1, 400_000, "Lambda"),
    "EventBridge: run of a schedule": Price(1.15, MILLION, 14 * MILLION, "EventBridge"),
    "DSQL: DPU": Price(9.50, MILLION, 100_000, "DSQL"),
    "DSQL: GB kept": Price(0.36, 1, 1, "DSQL"),
    "CloudFront: request": Price(0.012, 10_000, 10 * MILLION, "CloudFront"),
    "CloudFront: run of its function": Price(0.10, MILLION, 2 * MILLION, "CloudFront"),
    "CloudFront: GB to people": Price(0.085, 1, 1000, "CloudFront"),
    "CloudFront: GB to Lambda": Price(0.02, 1, 0, "CloudFront"),
    "WAF: web ACL": Price(5.00, 1, 0, "WAF"),
    "WAF: rule": Price(1.00, 1, 0, "WAF"),
    "WAF: request": Price(0.60, MILLION, 0, "WAF"),
    "KMS: key": Price(1.00, 1, 0, "KMS"),
    "KMS: call": Price(0.03, 10_000, 20_000, "KMS"),
    "SES: mail out": Price(0.16, 1000, 0, "SES"),
    "SQS: call": Price(0.40, MILLION, MILLION, "SQS"),
    "CloudWatch: GB of log taken in": Price(0.57, 1, 5, "CloudWatch"),
    "CloudWatch: GB of log kept": Price(0.03, 1, 0, "CloudWatch"),
    "CloudWatch: alarm": Price(0.10, 1, 10, "CloudWatch"),
    "CloudWatch: metric": Price(0.30, 1, 10, "CloudWatch"),
}
