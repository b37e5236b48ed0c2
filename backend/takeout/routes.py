"""Take everything out, or have everything erased, or all that is about somebody."""

from typing import Annotated

import msgspec
from flask import Blueprint, Response, session

from backend import clock
from backend.accounts.erasing import MARK
from backend.accounts.gate import needs_proof, takes_tokens, who
from backend.accounts.service import find_account
from backend.body import reads
from backend.db import db
from backend.errors import Problem, as_json
from backend.record import Id
from backend.sync.registry import NOUNS
from backend.takeout.erase import erase_account
from backend.takeout.erase_records import erase_records
from backend.takeout.export import export_account

bp = Blueprint("takeout", __name__, url_prefix="/api")


class EraseRequest(msgspec.Struct):
    email: str


class Named(msgspec.Struct):
    noun: str
    id: Id


class EraseSomeRequest(msgspec.Struct):
    records: Annotated[list[Named], msgspec.Meta(min_length=1, max_length=500)]


@bp.get("/takeout")
@needs_proof
@takes_tokens("read")
def takeout() -> Response:
    """What only the server holds about the owner."""
    return as_json(export_account(db.session(), who().owner))


@bp.delete("/accounts/me")
@needs_proof
@reads(EraseRequest)
def erase(body: EraseRequest) -> Response:
    """Erase the account and everything in it."""
    account = find_account(who().owner)
    if body.email.strip().lower() != account.email and not account.email.startswith(MARK):
        raise Problem(400, "other_email", "That is not the address of this account. Nothing was erased.", "email")
    erase_account(account.id, account.email, clock.now())
    session.clear()
    return Response(status=204)


@bp.post("/erasures")
@needs_proof
@reads(EraseSomeRequest)
def erase_some(body: EraseSomeRequest) -> Response:
    """Erase these records for good, with what was replaced in them; every device drops them too."""
    if not {each.noun for each in body.records} <= NOUNS.keys():
        raise Problem(400, "unknown_noun", "There is no such kind of record. Nothing was erased.", "records")
    return as_json({"erased": erase_records(who().owner, [(each.noun, each.id) for each in body.records])})
