"""The master key in the cloud: it stays in AWS KMS, which wraps and unwraps for whoever may ask it.

Imported by `aws.py` alone, and boto3 only when a key is needed: no request waits for it that opens nothing.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class KmsMaster:
    key_id: str

    def wrap(self, owner: str, key: bytes) -> str:
        answer = _kms().encrypt(KeyId=self.key_id, Plaintext=key, EncryptionContext={"owner": owner})
        return f"kms.{b64encode(answer['CiphertextBlob']).decode()}"

    def unwrap(self, owner: str, wrapped: str) -> bytes:
        """KMS refuses when it is another owner's, or when the key that wrapped it was destroyed."""
        blob = b64decode(wrapped.removeprefix("kms."))
        answer = _kms().decrypt(KeyId=self.key_id, CiphertextBlob=blob, EncryptionContext={"owner": owner})
        return bytes(answer["Plaintext"])

    def renew(self) -> None:
        """AWS makes new key material under the same name; what is wrapped again is wrapped with that."""

    def forget_all_but(self, wrapped: set[str]) -> int:
        """AWS keeps the old material until the whole key is scheduled for deletion."""
        return 0


def _kms() -> Any:
    import boto3

    return boto3.client("kms")
