"""The shapes in which signing in travels."""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from backend.record import Id

Short = Annotated[str, Meta(max_length=320)]
Name = Annotated[str, Meta(min_length=1, max_length=120)]


class CodeRequest(Struct):
    email: Short
    language: Literal["en", "de"] = "en"


class DeviceName(Struct):
    id: Id
    name: Annotated[str, Meta(max_length=120)] = "Browser"


class SignInRequest(Struct):
    challenge: Short
    code: Short
    device: DeviceName


class CodeProof(Struct):
    challenge: Short
    code: Short


class PasskeyAnswer(Struct):
    """What `PublicKeyCredential.toJSON` gives, and the challenge it answers. The library checks what is inside."""

    challenge: Short
    credential: dict[str, Any]


class NewPasskey(PasskeyAnswer):
    name: Name


class PasskeySignIn(PasskeyAnswer):
    device: DeviceName


class RecoverySignIn(Struct):
    code: Short
    device: DeviceName


Scope = Literal["read", "write"]


class TokenRequest(Struct):
    name: Annotated[str, Meta(min_length=1, max_length=120)]
    scopes: Annotated[list[Scope], Meta(min_length=1, max_length=2)]
    days: Annotated[int, Meta(ge=1, le=365)]
