"""`python -m infra.mails_again production`: mails that could not be taken in are handed to the function once more.

AWS tried three times and then put word of each into a queue; the mail itself lies in its bucket for fourteen days.
"""

import argparse
import json
from collections.abc import Callable
from typing import Any

import boto3

from infra import function
from infra.account import signed_in_stage
from infra.stacks import outputs
from infra.stage import Stage, say


def main() -> None:
    arguments = argparse.ArgumentParser(description="Take in the mails that AWS gave up.")
    arguments.add_argument("stage", nargs="?", default="")
    stage = signed_in_stage(arguments.parse_args().stage)
    say(f"{hand_over(stage, function.invoke)} mails were taken in.")


def hand_over(stage: Stage, invoke: Callable[[Stage, dict[str, Any]], Any]) -> int:
    """How many. Stops at the first that breaks again, which stays in the queue with all that follow."""
    sqs, taken = boto3.client("sqs"), 0
    url = sqs.get_queue_url(QueueName=outputs(stage, "before")["GivenUpName"])["QueueUrl"]
    while found := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages"):
        for message in found:
            event = json.loads(message["Body"])["requestPayload"]
            # A task of a schedule has come again by itself, a minute later.
            if "Records" in event:
                invoke(stage, event)
                taken += 1
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return taken


if __name__ == "__main__":
    main()
