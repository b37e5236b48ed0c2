"""What an authenticator answered: the challenge is used up first, then everything else is looked at."""

from datetime import datetime
from uuid import UUID

from backend.accounts.ceremony import end_ceremony, passkey_refused
from backend.accounts.passkeys import find_for_sign_in, keep_passkey, note_use
from backend.accounts.wire import NewPasskey, PasskeyAnswer
from backend.row_security import act_for


def take_new(owner: str, public_url: str, answer: NewPasskey, bound_to: str, now: datetime) -> str:
    """The id of the passkey, which is kept from now on. Raises Problem 400."""
    from backend.accounts.authenticator import check_new

    challenge = _bytes(answer.challenge)
    end_ceremony(challenge, bound_to, now)
    return keep_passkey(owner, check_new(public_url, challenge, answer.credential), answer.name.strip(), now)


def take_known(public_url: str, answer: PasskeyAnswer, bound_to: str, now: datetime) -> str:
    """Whose passkey answered, for whom this request acts from now on. Raises Problem 400."""
    from backend.accounts.authenticator import check_known

    challenge = _bytes(answer.challenge)
    end_ceremony(challenge, bound_to, now)
    passkey = find_for_sign_in(_bytes(answer.credential.get("rawId")))
    checked = check_known(public_url, challenge, answer.credential, passkey.public_key, passkey.sign_count)
    if checked.user_handle not in (None, UUID(passkey.owner).bytes):
        raise passkey_refused()
    act_for(passkey.owner)
    note_use(passkey.owner, passkey.id, passkey.sign_count, checked.sign_count, now)
    return passkey.owner


def _bytes(text: object) -> bytes:
    from webauthn import base64url_to_bytes

    try:
        return base64url_to_bytes(str(text))
    except ValueError:
        raise passkey_refused() from None
