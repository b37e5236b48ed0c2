"""An edit meets what stands in its field: who wins, what is put together, what goes to history."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from backend.record import Field
from backend.sync.history import MISSING
from backend.sync.merge_texts import merge_texts
from backend.sync.stamps import SERVER


@dataclass(frozen=True)
class Version:
    """A value and the stamp of the edit that set it; an empty stamp means that nobody ever did."""

    value: Any
    stamp: str


@dataclass(frozen=True)
class Outcome:
    stands: Version
    beaten: tuple[Version, ...]
    merged: bool = False


def meet(field: Field, standing: Version, incoming: Version, base: str | None, kept: Callable[[str], Any]) -> Outcome:
    """`base` is the stamp of the value that the edit was made on, if the device says so; `kept` looks into history.

    A long text whose base no longer stands was edited on two devices: both edits are put together.
    """
    merges = field.merges and base is not None and base != standing.stamp and standing.value != incoming.value
    if merges and standing.stamp:
        if incoming.stamp < standing.stamp and kept(incoming.stamp) is not MISSING:
            # Sent again: it is in what stands already, unless that is a new row in the place of a forgotten one.
            return Outcome(standing, ())
        ancestor = kept(base) if base else None
        merged = None if ancestor is MISSING else _merged(field, ancestor, standing, incoming)
        if merged is not None:
            return Outcome(merged, (standing, incoming), merged=True)
    if incoming.stamp < standing.stamp:
        return Outcome(standing, _worth_keeping(field, incoming, standing))
    return Outcome(incoming, _worth_keeping(field, standing, incoming))


def _merged(field: Field, ancestor: Any, standing: Version, incoming: Version) -> Version | None:
    first, second = sorted((standing, incoming), key=lambda version: version.stamp)
    words = merge_texts(ancestor or "", first.value or "", second.value or "")
    return None if field.problem(words) else Version(words, _just_after(second.stamp))


def _just_after(stamp: str) -> str:
    return f"{int(stamp[:15]) + 1:015d}-{SERVER}"


def _worth_keeping(field: Field, beaten: Version, stands: Version) -> tuple[Version, ...]:
    if not beaten.stamp:
        return ()
    # Of a text that merges even an empty version is kept: another device may be editing on top of it.
    worth = field.merges or (beaten.value not in (None, "") and beaten.value != stands.value)
    return (beaten,) if worth else ()
