"""A request as it was before CloudFront signed it.

The signature takes the place of `Authorization`, and the address is CloudFront's own. So a function at the edge writes
both anew (`infra/after.yaml`), over whatever the client has put there, and nobody but CloudFront may call the URL.
"""

from typing import Any

ADDRESS, AUTHORIZATION = "x-kith-viewer", "x-kith-authorization"


def from_the_edge(event: dict[str, Any]) -> dict[str, Any]:
    """Only for a function whose URL takes nothing but what CloudFront has signed."""
    headers = {name.lower(): value for name, value in event["headers"].items()}
    headers.pop("authorization", None)
    if shown := headers.pop(AUTHORIZATION, None):
        headers["authorization"] = shown
    context = event["requestContext"]
    http = context["http"] | {"sourceIp": headers.pop(ADDRESS, context["http"]["sourceIp"])}
    return event | {"headers": headers, "requestContext": context | {"http": http}}
