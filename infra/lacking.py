"""A template for a place that lacks some kinds of resources: the rehearsal's stand-in for AWS."""

import json
import re
from collections.abc import Collection
from typing import Any

import yaml

Lacking = Collection[str]
GONE: Any = object()


class Tags(yaml.SafeLoader):  # type: ignore[misc]
    """CloudFormation's short tags in their long form."""


def _long(loader: Any, tag: str, node: yaml.Node) -> dict[str, Any]:
    build = {yaml.ScalarNode: "scalar", yaml.SequenceNode: "sequence", yaml.MappingNode: "mapping"}[type(node)]
    deep = {} if build == "scalar" else {"deep": True}
    value = getattr(loader, f"construct_{build}")(node, **deep)
    if tag == "GetAtt":
        value = value.split(".", 1)
    return {tag if tag in {"Ref", "Condition"} else f"Fn::{tag}": value}


Tags.add_multi_constructor("!", _long)


def without(lacking: Lacking, text: str) -> tuple[str, list[str], set[str]]:
    """The template without resources of those kinds and what points at them; whom that was; its parameters' names."""
    template = yaml.load(text, Tags)  # noqa: S506
    parameters = set(template.get("Parameters", {}))
    resources = template["Resources"]
    gone = {name for name, one in resources.items() if one["Type"] in lacking}
    if not gone:
        return text, [], parameters
    while pointing := {name for name, one in resources.items() if name not in gone and _left(one, gone) is GONE}:
        gone |= pointing
    for part in ("Resources", "Outputs"):
        left = {name: _left(one, gone) for name, one in template.get(part, {}).items() if name not in gone}
        template[part] = {name: one for name, one in left.items() if one is not GONE}
    return json.dumps(template), sorted(gone), parameters


def _left(value: Any, gone: set[str]) -> Any:
    """The same without the items of lists that point at one of these; GONE where more than an item does."""
    if isinstance(value, list):
        items = [one for one in (_left(item, gone) for item in value) if one is not GONE]
        return GONE if value and not items else items
    if not isinstance(value, dict):
        return value
    if _is_reference(value):
        return GONE if _named(value) & gone else value
    entries = {name: _left(entry, gone) for name, entry in value.items()}
    return GONE if GONE in entries.values() else entries


def _is_reference(value: dict[str, Any]) -> bool:
    return len(value) == 1 and next(iter(value)).startswith(("Ref", "Fn::"))


def _named(value: Any) -> set[str]:
    """Every name that this points at, however deep."""
    if isinstance(value, str):
        return {value, *(name.partition(".")[0] for name in re.findall(r"\$\{([\w.:]+)\}", value))}
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {name for one in inner for name in _named(one)}
