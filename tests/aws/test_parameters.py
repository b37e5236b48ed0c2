"""Settings come from below one prefix, page by page; what the environment says itself counts more."""

from typing import Any

import pytest

from backend.parameters import with_parameters

PREFIX = {"KITH_SSM_PREFIX": "/kith/production/"}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    asked: list[dict[str, Any]] = []

    def call_aws(service: str, target: str, words: dict[str, Any]) -> dict[str, Any]:
        assert (service, target) == ("ssm", "AmazonSSM.GetParametersByPath")
        asked.append(dict(words))
        name, value, more = ("KITH_PORT", "1", {}) if "NextToken" in words else ("KITH_HOST", "h", {"NextToken": "n"})
        return {"Parameters": [{"Name": f"/kith/production/{name}", "Value": value}], **more}

    monkeypatch.setattr("backend.parameters.call_aws", call_aws)
    return asked


def test_all_pages_are_read_and_opened(asked: list[dict[str, Any]]) -> None:
    assert with_parameters(PREFIX) == {"KITH_HOST": "h", "KITH_PORT": "1", **PREFIX}
    assert asked == [
        {"Path": "/kith/production", "WithDecryption": True},
        {"Path": "/kith/production", "WithDecryption": True, "NextToken": "n"},
    ]


def test_the_environment_counts_more(asked: list[dict[str, Any]]) -> None:
    assert with_parameters({**PREFIX, "KITH_HOST": "mine"})["KITH_HOST"] == "mine"


def test_without_a_prefix_nobody_is_asked(asked: list[dict[str, Any]]) -> None:
    assert with_parameters({"KITH_HOST": "mine"}) == {"KITH_HOST": "mine"}
    assert asked == []
