"""A stage and the names of everything that belongs to it."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ZAPPA_SETTINGS = ROOT / "zappa_settings.json"


class Stopped(SystemExit):
    """What is missing, or what did not come about, in words for whoever deploys."""


@dataclass(frozen=True)
class Stage:
    name: str
    region: str
    account: str
    # What is chosen for it: a domain, a wall, a budget.
    wishes: dict[str, str]

    @property
    def function(self) -> str:
        return f"kith-{self.name}"

    @property
    def prefix(self) -> str:
        return f"/kith/{self.name}/"

    def stack(self, part: str) -> str:
        return f"kith-{self.name}-{part}"


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def zappa_settings() -> dict[str, Any]:
    settings: dict[str, Any] = json.loads(ZAPPA_SETTINGS.read_text())
    return settings


def find_stage(name: str, account: str) -> Stage:
    stages, wishes = zappa_settings(), json.loads((ROOT / "infra" / "stages.json").read_text())
    if name not in stages or name not in wishes:
        what = f"There is no stage {name!r}." if name else "Which stage?"
        raise Stopped(f"{what} There are {', '.join(stages)}, as in: make deploy STAGE=production")
    return Stage(name, (stages["production"] | stages[name])["aws_region"], account, wishes[name])
