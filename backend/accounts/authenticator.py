"""What a browser and its authenticator are asked, and whether their answer is genuine.

The only file that knows the WebAuthn library, and imported inside the routes that need it: no cold start pays for it.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

import webauthn
from webauthn.helpers import options_to_json_dict, parse_authentication_credential_json
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from backend.accounts.ceremony import GOOD_FOR, passkey_refused
from backend.accounts.passkeys import Made

TIMEOUT = int(GOOD_FOR.total_seconds() * 1000)


class Used(NamedTuple):
    """What a genuine answer says: whose it claims to be is bytes of the authenticator's own memory."""

    sign_count: int
    user_handle: bytes | None


def ask_for_new(public_url: str, owner: str, email: str, known: Iterable[str], challenge: bytes) -> dict[str, Any]:
    """Options for `navigator.credentials.create`: one that needs no name typed, behind a finger, a face or a PIN."""
    return options_to_json_dict(
        webauthn.generate_registration_options(
            rp_id=rp_id(public_url),
            rp_name="Kith",
            user_id=UUID(owner).bytes,
            user_name=email,
            challenge=challenge,
            timeout=TIMEOUT,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
            exclude_credentials=[
                PublicKeyCredentialDescriptor(id=webauthn.base64url_to_bytes(credential)) for credential in known
            ],
        )
    )


def ask_for_known(public_url: str, challenge: bytes) -> dict[str, Any]:
    """Options for `navigator.credentials.get`: they name no account, so they are the same for everybody."""
    return options_to_json_dict(
        webauthn.generate_authentication_options(
            rp_id=rp_id(public_url),
            challenge=challenge,
            timeout=TIMEOUT,
            user_verification=UserVerificationRequirement.REQUIRED,
        )
    )


def check_new(public_url: str, challenge: bytes, credential: dict[str, Any]) -> Made:
    """Raises Problem 400."""
    try:
        made = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=rp_id(public_url),
            expected_origin=public_url,
            require_user_verification=True,
        )
    except Exception as error:
        # Not the library's own errors alone: its parsers meet whatever a stranger sends.
        raise passkey_refused() from error
    return Made(made.credential_id, made.credential_public_key, made.sign_count)


def check_known(
    public_url: str, challenge: bytes, credential: dict[str, Any], public_key: str, sign_count: int
) -> Used:
    """Raises Problem 400, also when the count of signatures goes backwards: then there are two of a single key."""
    try:
        answer = parse_authentication_credential_json(credential)
        used = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=rp_id(public_url),
            expected_origin=public_url,
            credential_public_key=webauthn.base64url_to_bytes(public_key),
            credential_current_sign_count=sign_count,
            require_user_verification=True,
        )
    except Exception as error:
        raise passkey_refused() from error
    return Used(used.new_sign_count, answer.response.user_handle)


def rp_id(public_url: str) -> str:
    return urlsplit(public_url).hostname or ""
