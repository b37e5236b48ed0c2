"""S3 as far as we use it: one bucket, whose objects are read whole and deleted."""

import io
from types import SimpleNamespace
from typing import Any

MEMORY = 10_000_000


class NoSuchKey(Exception):
    pass


class TooLargeForUs(io.BytesIO):
    """A function has so much memory and no more."""

    def read(self, *_: Any) -> bytes:
        raise MemoryError


class BucketDouble:
    exceptions = SimpleNamespace(NoSuchKey=NoSuchKey)

    def __init__(self, name: str) -> None:
        self.name = name
        self.objects: dict[str, bytes] = {}

    def client(self, name: str) -> "BucketDouble":
        assert name == "s3"
        return self

    def get_object(self, Bucket: str, Key: str) -> dict[str, Any]:
        assert Bucket == self.name
        if Key not in self.objects:
            raise NoSuchKey
        found = self.objects[Key]
        body = io.BytesIO if len(found) <= MEMORY else TooLargeForUs
        return {"ContentLength": len(found), "Body": body(found)}

    def delete_object(self, Bucket: str, Key: str) -> None:
        assert Bucket == self.name
        self.objects.pop(Key, None)
