"""On Lambda the master key stays in AWS. KMS here is as far as we use it: it binds what it wraps to the owner."""

import json
from base64 import b64decode, b64encode

import pytest

from backend import aws
from tests.support.edits import edit, new_id, pull, sync
from tests.support.people import sign_in

ARN = "arn:aws:kms:eu-west-1:123456789012:key/one"


class Kms:
    def __init__(self) -> None:
        self.asked: list[str] = []

    def call(self, service: str, target: str, asked: dict) -> dict:
        assert service == "kms"
        self.asked.append(target)
        return {"TrentService.Encrypt": self.encrypt, "TrentService.Decrypt": self.decrypt}[target](**asked)

    def encrypt(self, KeyId: str, Plaintext: str, EncryptionContext: dict[str, str]) -> dict[str, str]:
        wrapped = json.dumps([KeyId, EncryptionContext, b64decode(Plaintext).hex()])
        return {"CiphertextBlob": b64encode(wrapped.encode()).decode()}

    def decrypt(self, KeyId: str, CiphertextBlob: str, EncryptionContext: dict[str, str]) -> dict[str, str]:
        key, context, plain = json.loads(b64decode(CiphertextBlob))
        if (key, context) != (KeyId, EncryptionContext):
            raise ValueError("InvalidCiphertextException")
        return {"Plaintext": b64encode(bytes.fromhex(plain)).decode()}


@pytest.fixture
def kms(monkeypatch) -> Kms:
    kms = Kms()
    monkeypatch.setattr("backend.kms.call_aws", kms.call)
    return kms


@pytest.fixture
def on_lambda(sqlite_url, tmp_path, pwa_dir, monkeypatch, clock, kms):
    for name, value in {
        "KITH_DATABASE_URL": sqlite_url, "KITH_DATA_DIR": str(tmp_path / "data"), "KITH_PWA_DIR": str(pwa_dir),
        "KITH_SECRET_KEY": "known to the tests only", "KITH_QUEUE_URL": "https://sqs/kith",
        "KITH_MASTER_KEY": f"kms:{ARN}",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    aws.app.cache_clear()
    app = aws.app()
    app.config["KITH_CLOCK"] = clock
    yield app
    aws.app.cache_clear()


def test_words_are_sealed_and_aws_is_asked_once_a_process(on_lambda, kms, clock, tmp_path):
    alice = sign_in(on_lambda, "alice@example.org")
    sync(alice, clock.instant)
    assert kms.asked == [], "who opens nothing waits for nobody"
    ana = new_id()
    sync(alice, clock.instant, edit("people", ana, clock.instant, notes="what Ana told me"))
    assert kms.asked == ["TrentService.Encrypt", "TrentService.Decrypt"], (
        "once to make the key, once to read back what was sent"
    )
    for _ in range(3):
        assert pull(alice, clock.instant)["people", ana] == {"notes": "what Ana told me"}
    assert kms.asked == ["TrentService.Encrypt", "TrentService.Decrypt"], "no more in this process"
    assert b"what Ana told me" not in (tmp_path / "kith.db").read_bytes() + _wal(tmp_path)
    assert not (tmp_path / "data" / "master_key").exists()


def test_a_key_is_bound_to_its_owner(kms):
    from backend.kms import KmsMaster

    wrapped = KmsMaster(ARN).wrap("alice", b"k" * 32)
    assert b64encode(b"k" * 32).decode() not in wrapped
    assert KmsMaster(ARN).unwrap("alice", wrapped) == b"k" * 32
    with pytest.raises(ValueError, match="Invalid"):
        KmsMaster(ARN).unwrap("charlie", wrapped)


def _wal(folder) -> bytes:
    wal = folder / "kith.db-wal"
    return wal.read_bytes() if wal.exists() else b""
