"""The master key in the cloud: it stays in AWS KMS, which wraps and unwraps for whoever may ask it.

Asked once an owner and process: no request waits for it that opens nothing.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass

from backend.aws_call import call_aws


@dataclass(frozen=True)
class KmsMaster:
    key_id: str

    def wrap(self, owner: str, key: bytes) -> str:
        asked = {"KeyId": self.key_id, "Plaintext": b64encode(key).decode(), "EncryptionContext": {"owner": owner}}
        return f"kms.{call_aws('kms', 'TrentService.Encrypt', asked)['CiphertextBlob']}"

    def unwrap(self, owner: str, wrapped: str) -> bytes:
        """KMS refuses when it is another owner's, or when the key that wrapped it was destroyed."""
        sealed = wrapped.removeprefix("kms.")
        asked = {"KeyId": self.key_id, "CiphertextBlob": sealed, "EncryptionContext": {"owner": owner}}
        return b64decode(call_aws("kms", "TrentService.Decrypt", asked)["Plaintext"])

    def renew(self) -> None:
        """AWS makes new key material under the same name; what is wrapped again is wrapped with that."""

    def forget_all_but(self, wrapped: set[str]) -> int:
        """AWS keeps the old material until the whole key is scheduled for deletion."""
        return 0
