"""The shapes in which subscriptions travel."""

from typing import Annotated

from msgspec import Meta, Struct

Endpoint = Annotated[str, Meta(max_length=1000)]


class Keys(Struct):
    p256dh: Annotated[str, Meta(max_length=100)]
    auth: Annotated[str, Meta(max_length=40)]


class SubscriptionRequest(Struct):
    endpoint: Endpoint
    keys: Keys
    label: Annotated[str, Meta(max_length=120)] = "Browser"


class EndpointRequest(Struct):
    endpoint: Endpoint
