"""Settings and secrets in the cloud: SSM parameters below one prefix, named as the settings are, read at cold start.

So no secret is in the package, in the function's configuration or in a template.
"""

from collections.abc import Mapping
from typing import Any

from backend.aws_call import call_aws


def with_parameters(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment and what stands below KITH_SSM_PREFIX; what the environment says itself counts more."""
    prefix = environ.get("KITH_SSM_PREFIX")
    return {**(_read(prefix) if prefix else {}), **environ}


def _read(prefix: str) -> dict[str, str]:
    found: dict[str, str] = {}
    # Without the stroke at the end, as the role's policy names it.
    asked: dict[str, Any] = {"Path": prefix.rstrip("/"), "WithDecryption": True}
    while True:
        answer = call_aws("ssm", "AmazonSSM.GetParametersByPath", asked)
        found |= {one["Name"].rpartition("/")[2]: one["Value"] for one in answer["Parameters"]}
        if not answer.get("NextToken"):
            return found
        asked["NextToken"] = answer["NextToken"]
