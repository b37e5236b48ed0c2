"""`make deploy STAGE=production`: from credentials to a page that answers, and again for every new version.

Each step may run twice. What is missing is said before anything is made.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from infra import function, parameters, rule_set
from infra.account import signed_in_stage
from infra.lacking import Lacking
from infra.smoke import look, over_https
from infra.stacks import outputs, put_stack
from infra.stage import ROOT, Stage, say

EDGE = "us-east-1"
CLUSTER = "arn:aws:dsql:{region}:{account}:cluster/{id}"


def main() -> None:
    arguments = argparse.ArgumentParser(description="Put Kith on AWS.")
    arguments.add_argument("stage", nargs="?", default="")
    stage = signed_in_stage(arguments.parse_args().stage)
    parameters.ask_for_yours(stage)
    address = deploy(stage, ROOT / "build" / "kith.zip", run_task=function.run_task)
    say("Looking at it from outside ...")
    for line in look(over_https(address)):
        say(f"  {line}")
    say(f"\nKith is at {address}")


def deploy(stage: Stage, package: Path, run_task: Callable[[Stage, str], Any], lacking: Lacking = ()) -> str:
    """The address that people open."""
    say(f"1  What stands before the function: {stage.stack('before')}")
    before = put_stack(stage, "before", kept_from_before(stage), lacking=lacking)
    say(f"2  Settings and secrets below {stage.prefix}")
    keep_settings(stage, before)
    say(f"3  The function {stage.function}, by Zappa")
    host = function.put_function(stage, before, package)
    say("4  The tables")
    run_task(stage, "migrate")
    say(f"5  The edge: {stage.stack('edge')} in {EDGE}, {stage.stack('after')}")
    edge = put_stack(stage, "edge", chosen(stage, "Domain", "Wall"), region=EDGE, lacking=lacking)
    asked = {"FunctionUrlHost": host, "QueueArn": before["QueueArn"]}
    asked |= chosen(stage, "Domain", "MailDomain", "MailInDomain", "Senders", "OperatorMail", "MonthlyBudget")
    asked |= {"CertificateArn": "", "WebAclArn": ""} | edge
    asked |= {name: before[name] for name in ("MailBucket", "GivenUpArn")}
    asked["RuleSet"] = rule_set.join() if stage.wishes["MailInDomain"] else ""
    after = put_stack(stage, "after", asked, lacking=lacking)
    keep_mail_in(stage, before)
    address = after.get("Address") or f"https://{host}"
    parameters.put(stage, "KITH_PUBLIC_URL", address)
    function.start_anew(stage)
    watch(stage, before, lacking)
    for name in sorted({"Dkim", "MailInDkim", "MailInMx"} & after.keys()):
        say(f"  DNS records for mail: {after[name]}")
    if stage.wishes["Domain"]:
        say(f"  DNS record: {stage.wishes['Domain']} CNAME {after['EdgeHost']}")
    return address


def watch(stage: Stage, before: dict[str, str], lacking: Lacking) -> None:
    if not stage.wishes["OperatorMail"]:
        say("6  Nobody is told of alarms: infra/stages.json names no OperatorMail")
        return
    say(f"6  Alarms and a dashboard: {stage.stack('watch')}")
    asked = {name: before[name] for name in ("UndeliverableName", "GivenUpName")} | chosen(stage, "OperatorMail")
    put_stack(stage, "watch", asked, lacking=lacking)


def chosen(stage: Stage, *names: str) -> dict[str, str]:
    return {name: stage.wishes[name] for name in names}


def kept_from_before(stage: Stage) -> dict[str, str]:
    """A new stack takes over the database and key that an earlier one has left, or the PostgreSQL that you named."""
    if outputs(stage, "before"):
        return {}
    known, asked = parameters.kept(stage), {}
    url = known.get("KITH_DATABASE_URL", "")
    if url.startswith("dsql://"):
        cluster, _, region = url.partition("@")[2].split(".")[:3]
        asked["DatabaseArn"] = CLUSTER.format(region=region, account=stage.account, id=cluster)
    elif url:
        asked["DatabaseArn"] = "none"
    if key := known.get("KITH_MASTER_KEY", "").removeprefix("kms:"):
        asked["KeyArn"] = key
    return asked


def keep_settings(stage: Stage, before: dict[str, str]) -> None:
    parameters.make_ours(stage)
    known = parameters.kept(stage)
    parameters.put(stage, "KITH_QUEUE_URL", before["QueueUrl"])
    if "KITH_DATABASE_URL" not in known:
        parameters.put(stage, "KITH_DATABASE_URL", f"dsql://admin@{before['DatabaseHost']}/postgres")
    if "KITH_MASTER_KEY" not in known:
        parameters.put(stage, "KITH_MASTER_KEY", f"kms:{before['KeyArn']}")
    # Until the edge stands nobody knows the address, and the tables need none.
    if "KITH_PUBLIC_URL" not in known:
        parameters.put(stage, "KITH_PUBLIC_URL", "https://kith.invalid")


def keep_mail_in(stage: Stage, before: dict[str, str]) -> None:
    """The function shows nobody an address before its rule stands, and after it has gone."""
    ours = {"KITH_MAIL_IN_DOMAIN": stage.wishes["MailInDomain"], "KITH_MAIL_IN_BUCKET": before["MailBucket"]}
    if stage.wishes["MailInDomain"]:
        for name, value in ours.items():
            parameters.put(stage, name, value)
    elif "KITH_MAIL_IN_DOMAIN" in parameters.kept(stage):
        parameters.forget(stage, ours)
        rule_set.leave()


if __name__ == "__main__":
    main()
