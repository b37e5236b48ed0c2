"""SES has one active rule set in a region, for everybody in the account, and no template can make one active."""

import boto3

OURS = "kith"


def join() -> str:
    """The active one, whoever made it; else ours, made and active from now on."""
    ses = boto3.client("ses")
    if active := ses.describe_active_receipt_rule_set().get("Metadata"):
        return str(active["Name"])
    if OURS not in [one["Name"] for one in ses.list_receipt_rule_sets()["RuleSets"]]:
        ses.create_receipt_rule_set(RuleSetName=OURS)
    ses.set_active_receipt_rule_set(RuleSetName=OURS)
    return OURS


def leave() -> None:
    """Take ours away when no stage has a rule in it; what others made stays as it is."""
    ses = boto3.client("ses")
    active = ses.describe_active_receipt_rule_set()
    if active.get("Metadata", {}).get("Name") == OURS and not active.get("Rules"):
        ses.set_active_receipt_rule_set()
        ses.delete_receipt_rule_set(RuleSetName=OURS)
