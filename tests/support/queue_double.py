"""SQS as far as we use it: it takes batches, and may refuse some."""

from typing import Any

from tests.support.lambda_events import QUEUE_URL


class QueueDouble:
    def __init__(self, refuses: int = 0) -> None:
        self.batches: list[list[dict[str, Any]]] = []
        self.refuses = refuses

    def client(self, name: str) -> "QueueDouble":
        assert name == "sqs"
        return self

    def send_message_batch(self, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:
        assert QueueUrl == QUEUE_URL
        self.batches.append(Entries)
        return {"Failed": Entries[: self.refuses]} if self.refuses else {}

    def bodies(self) -> list[str]:
        return [message["MessageBody"] for batch in self.batches for message in batch]
