"""What every synced noun is made of: an owner, fields, a stamp per field, and a place in the owner's order.

A noun declares its fields with the kinds below; from that one declaration follow its columns, what the
sync accepts, the OpenAPI text, the export and the erasure.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta
from sqlalchemy import JSON, BigInteger, Boolean, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, Session, declared_attr, mapped_column

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
Id = Annotated[str, Meta(pattern=f"^{UUID.pattern}$")]
WALL_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"
Check = Callable[[Any], bool]
# With this sealed words begin in the database. Nobody types its first character, and every database keeps it.
SEALED = "\x01k1."


@dataclass(frozen=True)
class Field:
    schema: Any
    required: bool = False
    check: Check | None = None
    merges: bool = False
    sealed: bool = False

    def problem(self, value: object) -> tuple[str, str] | None:
        """(code, why) when `value` may not stand in this field; `None` when it may."""
        if value is None or (self.required and value in ("", [])):
            return ("invalid", "This cannot be empty.") if self.required else None
        try:
            msgspec.convert(value, self.schema)
        except msgspec.ValidationError as error:
            # msgspec's sentence names the rule, never the value.
            long = "length <=" in str(error)
            return ("too_long", "This is longer than can be kept.") if long else ("invalid", str(error))
        if _has_nul(value) or (self.sealed and str(value).startswith(SEALED)) or (self.check and not self.check(value)):
            return "invalid", "This does not exist or cannot be stored."
        return None


def text(limit: int, *, required: bool = False, merges: bool = False, sealed: bool = False) -> Any:
    """`merges`: words long enough that two devices' edits of them are put together, instead of one replacing one.

    `sealed`: private words that the server itself never reads, so they stand in the database closed.
    """
    return _column(Text(), Annotated[str, Meta(max_length=limit)], required, merges=merges, sealed=sealed)


def link() -> Any:
    return _column(Text(), Annotated[str, Meta(max_length=500, pattern=r"^https?://")])


def texts(*, most: int, limit: int) -> Any:
    item = Annotated[str, Meta(max_length=limit)]
    return _column(JSON(none_as_null=True), Annotated[list[item], Meta(max_length=most)])


def items(shape: type[msgspec.Struct], *, most: int, check: Check | None = None) -> Any:
    """A short list of things with a few details each. `shape` must forbid unknown fields: they have no bounds."""
    return _column(JSON(none_as_null=True), Annotated[list[shape], Meta(max_length=most)], check=check)  # type: ignore[valid-type]


def jpeg(limit: int) -> Any:
    """In base64, with the bytes that every JPEG begins with: nothing else is ever handed out as a picture."""
    return _column(Text(), Annotated[str, Meta(max_length=limit, pattern=r"^/9j/[A-Za-z0-9+/]*={0,2}$")])


def choice(*names: str, required: bool = False) -> Any:
    return _column(String(40), Literal[names], required)


def choices(*names: str) -> Any:
    """Some of these, or none."""
    name: Any = Literal[names]
    return _column(JSON(none_as_null=True), Annotated[list[name], Meta(max_length=len(names))])


def whole(least: int, most: int) -> Any:
    return _column(Integer(), Annotated[int, Meta(ge=least, le=most)])


def flag() -> Any:
    return _column(Boolean(), bool)


def day(*, required: bool = False) -> Any:
    return _column(String(10), Annotated[str, Meta(pattern=r"^[12]\d{3}-\d\d-\d\d$")], required, is_day)


def day_list(*, most: int) -> Any:
    item = Annotated[str, Meta(pattern=r"^[12]\d{3}-\d\d-\d\d$")]
    kind = JSON(none_as_null=True)
    return _column(kind, Annotated[list[item], Meta(max_length=most)], check=lambda value: all(map(is_day, value)))


def wall_time() -> Any:
    return _column(String(5), Annotated[str, Meta(pattern=WALL_TIME)])


def instant() -> Any:
    shape = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$"
    return _column(String(32), Annotated[str, Meta(pattern=shape)], check=lambda value: is_day(value[:10]))


def ref(*, required: bool = False) -> Any:
    """The id of another record of the same owner. It may arrive before what it names."""
    return _column(String(36), Id, required)


def refs(*, most: int, required: bool = False) -> Any:
    return _column(JSON(none_as_null=True), Annotated[list[Id], Meta(max_length=most)], required)


def _column(kind: Any, schema: Any, required: bool = False, check: Check | None = None, **marks: bool) -> Any:
    # Nullable even when required: a row whose name was refused still keeps its other words.
    return mapped_column(kind, nullable=True, info={"field": Field(schema, required, check, **marks)})


def is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _has_nul(value: object) -> bool:
    # PostgreSQL cannot store U+0000 in text.
    if isinstance(value, dict):
        value = list(value.values())
    return any(map(_has_nul, value)) if isinstance(value, list) else isinstance(value, str) and "\x00" in value


class Record:
    """Columns that every synced noun has. The key is (owner, id): another owner's id is simply not there."""

    owner: Mapped[str] = mapped_column(String(36), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    rev: Mapped[int] = mapped_column(BigInteger)
    stamps: Mapped[dict[str, str]] = mapped_column(JSON)
    deleted_at: Mapped[str | None] = instant()

    @declared_attr.directive
    def __table_args__(cls: Any) -> tuple[Index, ...]:
        return (Index(f"ix_{cls.__tablename__}_owner_rev", "owner", "rev"),)


@dataclass(frozen=True)
class Noun:
    """One line of the registry. `settle` keeps a table that the server derives from these rows, and `derived` says
    how many rows of it one of them has. `batch` is how many are read at a time: fewer where a row is large."""

    name: str
    model: type[Any]
    settle: Callable[[Session, str, list[Any]], None] | None = None
    derived: Callable[[Any], int] = lambda _row: 0
    batch: int = 501


@cache
def fields_of(model: Any) -> dict[str, Field]:
    """The synced fields of a noun by name. Server-owned columns are not among them."""
    return {column.key: column.info["field"] for column in model.__table__.columns if "field" in column.info}


@cache
def sealed_of(model: Any) -> tuple[str, ...]:
    """The fields that stand closed in the database."""
    return tuple(name for name, field in fields_of(model).items() if field.sealed)
