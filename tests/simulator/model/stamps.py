"""Stamps order edits: 15 digits of milliseconds, a dash, the device. They compare as text."""

MERGER = "00000000-0000-7000-8000-00000000000a"


def stamp_of(ms: int, device: str) -> str:
    return f"{ms:015d}-{device}"


def ms_of(stamp: str) -> int:
    return int(stamp[:15]) if stamp else 0
