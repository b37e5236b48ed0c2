"""The API in OpenAPI 3.1, made from the routes and from the same shapes that check the requests."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, current_app

from backend.accounts.content import FILES
from backend.accounts.gate import open_to_all
from backend.errors import as_json
from backend.record import fields_of
from backend.sync.registry import NOUNS
from backend.sync.wire import Refusal, Row

bp = Blueprint("openapi", __name__, url_prefix="/api")
ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {name: {"type": "string"} for name in ("code", "message", "field")},
        }
    },
}


@bp.get("/openapi.json")
@open_to_all
def openapi() -> Response:
    """This document."""
    return as_json(_document(current_app._get_current_object()))  # type: ignore[attr-defined]


@cache
def _document(app: Flask) -> dict[str, Any]:
    # Imported here: no other request needs it, and a cold start pays for every import.
    from apispec import APISpec

    spec = APISpec(title="Kith", version="1", openapi_version="3.1.0", plugins=[])
    spec.components.schema("Error", ERROR)
    spec.components.security_scheme(
        "session", {"type": "apiKey", "in": "cookie", "name": app.config["SESSION_COOKIE_NAME"]}
    )
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer"})
    for name, schema in _components(app).items():
        spec.components.schema(name, schema)
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith("/api/"):
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
            methods = (rule.methods or set()) - {"HEAD", "OPTIONS"}
            view = app.view_functions[rule.endpoint]
            spec.path(
                path,
                operations={method.lower(): _operation(view) for method in methods},
                parameters=[
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                    for name in sorted(rule.arguments)
                ],
            )
    return spec.to_dict()


def _operation(view: Any) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "summary": (view.__doc__ or view.__name__.replace("_", " ").capitalize()).strip().split("\n")[0],
        "responses": _responses(getattr(view, "answer", None)),
    }
    if not getattr(view, "open_to_all", False):
        ways = ["session", "token"] if hasattr(view, "token_scope") else ["session"]
        answer["security"] = [{way: list[str]()} for way in ways]
    if query := getattr(view, "query", None):
        answer["parameters"] = _query(query)
    if body := getattr(view, "body", None):
        answer["requestBody"] = {"required": True, "content": _json(body.__name__)}
    elif hasattr(view, "most_bytes"):
        answer["requestBody"] = {"required": True, "content": {kind: {} for kind in FILES}}
    return answer


def _responses(shape: Any) -> dict[str, Any]:
    done: dict[str, Any] = {"description": "Done."}
    refused: dict[str, Any] = {"description": "Refused; says why, and what was kept.", "content": _json("Error")}
    if isinstance(shape, str):
        done["content"] = {shape: {}}
        refused["content"][shape] = {}
    elif shape:
        done["content"] = _json(shape.__name__)
    return {"2XX": done, "4XX": refused}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _query(shape: Any) -> list[dict[str, Any]]:
    schema = _schemas([shape])[1][shape.__name__]
    return [
        {"name": name, "in": "query", "required": name in schema.get("required", []), "schema": kind}
        for name, kind in schema["properties"].items()
    ]


def _components(app: Flask) -> dict[str, Any]:
    said = {getattr(view, of, None) for view in app.view_functions.values() for of in ("body", "answer")}
    _, found = _schemas({shape for shape in said if isinstance(shape, type)} | {Row, Refusal})
    for name, noun in NOUNS.items():
        found |= _noun(f"fields_of_{name}", noun.model)
    return found


def _noun(name: str, model: Any) -> dict[str, Any]:
    """The schema of a noun's fields, and beside it those of the lists within."""
    fields = fields_of(model)
    schemas, found = _schemas([field.schema for field in fields.values()])
    nullable = [{"anyOf": [schema, {"type": "null"}]} for schema in schemas]
    return found | {name: {"type": "object", "properties": dict(zip(fields, nullable, strict=True))}}


def _schemas(shapes: Iterable[Any]) -> tuple[tuple[dict[str, Any], ...], dict[str, Any]]:
    return msgspec.json.schema_components(shapes, ref_template="#/components/schemas/{name}")
