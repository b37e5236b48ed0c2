"""`make destroy STAGE=development`: take a stage down. Its database, key and secrets stay unless DROP_DATABASE=yes."""

import argparse
import os
from contextlib import suppress
from typing import Any

import boto3

from infra import function, parameters, rule_set
from infra.account import signed_in_stage
from infra.deploy import EDGE
from infra.stacks import drop_stack, outputs
from infra.stage import Stage, Stopped, say


def main() -> None:
    arguments = argparse.ArgumentParser(description="Take Kith down from AWS.")
    arguments.add_argument("stage", nargs="?", default="")
    stage = signed_in_stage(arguments.parse_args().stage)
    drops = os.environ.get("DROP_DATABASE") == "yes"
    fate = "and everything that people wrote" if drops else "but neither the database nor its key nor the secrets"
    say(f"This takes down {stage.function} in account {stage.account}, {fate}.")
    if input("Type the stage's name to go on: ") != stage.name:
        raise Stopped("Nothing was changed.")
    destroy(stage, drops)


def destroy(stage: Stage, drops: bool) -> None:
    before, known = outputs(stage, "before"), parameters.kept(stage)
    for part, region in (("watch", None), ("after", None), ("edge", EDGE)):
        say(f"  {stage.stack(part)}")
        drop_stack(stage, part, region)
    if "KITH_MAIL_IN_DOMAIN" in known:
        rule_set.leave()
    say(f"  {stage.function}")
    function.drop_function(stage)
    # A bucket goes only when it is empty.
    for bucket in (before[name] for name in ("PackageBucket", "MailBucket") if name in before):
        boto3.resource("s3").Bucket(bucket).objects.all().delete()
    say(f"  {stage.stack('before')}")
    drop_stack(stage, "before")
    if not drops:
        say("The database, its key and the secrets stay: the next make deploy takes them up again.")
        return
    drop_database(known)
    parameters.forget(stage, known)
    say("The database and the secrets are gone; the key goes in 30 days (aws kms cancel-key-deletion keeps it).")


def drop_database(known: dict[str, str], client: Any = None) -> None:
    """Only what Kith made; a PostgreSQL of your own is yours."""
    url = known.get("KITH_DATABASE_URL", "")
    if url.startswith("dsql://"):
        cluster, _, region = url.partition("@")[2].split(".")[:3]
        dsql = client or boto3.client("dsql", region_name=region)
        dsql.update_cluster(identifier=cluster, deletionProtectionEnabled=False)
        dsql.delete_cluster(identifier=cluster)
    if key := known.get("KITH_MASTER_KEY", "").removeprefix("kms:"):
        with suppress(boto3.client("kms").exceptions.KMSInvalidStateException):
            boto3.client("kms").schedule_key_deletion(KeyId=key, PendingWindowInDays=30)


if __name__ == "__main__":
    main()
