"""The files for a server of one's own name what exists, pin what they fetch, and hold no secret."""

import os
import re
import shlex
import subprocess
from typing import Any

import pytest
import yaml

from backend.push.vapid import public_key
from backend.settings import load_settings
from tests.support.own_server import MAKE, REMIND, SERVE
from tests.support.repository import tracked
from tests.support.server import ROOT

CONTAINERFILE = (ROOT / "Containerfile").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
UNITS = {name: (ROOT / "infra" / "server" / name).read_text() for name in ("kith.service", "kith-ticker.service")}
PAGE = (ROOT / "docs" / "self_hosting.md").read_text()
PINNED = re.compile(r"^docker\.io/library/[a-z]+:\d+\.\d+(\.\d+)?[\w.-]*$")


def made_env(*arguments: str) -> dict[str, str]:
    made = subprocess.run([ROOT / "bin" / "new-server-env", *arguments], check=True, capture_output=True, text=True)
    lines = [line for line in made.stdout.splitlines() if not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def test_every_image_is_pinned() -> None:
    images = re.findall(r"^FROM (\S+)", CONTAINERFILE, re.M) + [
        SERVICES[name]["image"] for name in ("postgres", "caddy")
    ]
    assert [image for image in images if not PINNED.match(image)] == []


def test_what_is_copied_exists_and_gets_into_the_image() -> None:
    copied = {word for line in re.findall(r"^COPY (?!--)(.+) \S+$", CONTAINERFILE, re.M) for word in line.split()}
    assert {name for name in copied if not (ROOT / name).exists()} == set()
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert {name.split("/")[0] for name in copied} == let_in


def test_the_image_is_built_by_hashes_and_runs_as_nobody_in_particular() -> None:
    *builders, final = CONTAINERFILE.split("\nFROM ")
    assert "--require-hashes --requirement requirements-server.lock" in "".join(builders)
    assert not re.search(r"pip install|apt-get|npm|gcc|build-essential", final)
    assert re.search(r"^USER kith$", final, re.M)
    assert re.search(r"^HEALTHCHECK", final, re.M)
    assert "/healthz" in final


def test_every_file_that_compose_brings_in_exists() -> None:
    mounts = [mount for service in SERVICES.values() for mount in service.get("volumes", [])]
    ours = {mount.split(":")[0] for mount in mounts if mount.startswith("./")}
    assert {name for name in ours if not (ROOT / name).is_file()} == set()
    named = {mount.split(":")[0] for mount in mounts if not mount.startswith("./")}
    assert named == COMPOSE["volumes"].keys()


def test_everybody_says_the_same_three_commands() -> None:
    assert SERVICES["schema"]["command"] == list(MAKE)
    assert SERVICES["ticker"]["command"] == list(REMIND)
    assert re.search(r"^CMD (.+)$", CONTAINERFILE, re.M)[1] == str(list(SERVE)).replace("'", '"')
    started = {name: re.search(r"^ExecStart=(.+)$", text, re.M)[1] for name, text in UNITS.items()}
    assert shlex.split(started["kith.service"])[1:] == list(SERVE[1:])
    assert shlex.split(started["kith-ticker.service"])[1:] == list(REMIND[1:])
    for command in (SERVE, REMIND):
        assert f"`{' '.join(command)}`" in PAGE


def test_only_the_proxy_is_reached_from_outside() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["caddy"]
    assert "env_file" not in SERVICES["caddy"], "it needs no secret"


def test_what_compose_asks_for_is_made_by_the_script() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (ROOT / "compose.yaml").read_text()))
    assert asked <= made_env("kith.example.org", "me@example.org").keys()


def test_the_made_settings_are_good_and_new_each_time(tmp_path) -> None:
    one, other = (made_env("kith.example.org", "me@example.org") for _ in range(2))
    assert {name for name in one if one[name] == other[name]} == {
        "KITH_PUBLIC_URL", "KITH_VAPID_SUBJECT", "WEB_CONCURRENCY", "KITH_MAIL_FROM", "KITH_SMTP_URL"
    }  # fmt: skip
    settings = load_settings(one | {"KITH_DATA_DIR": str(tmp_path)})
    assert settings.secure
    assert settings.database_url == f"postgresql+psycopg://kith:{one['KITH_ROLE_PASSWORD']}@postgres/kith"
    assert len(public_key(settings)) == 87


def test_the_database_script_makes_a_role_that_row_security_binds() -> None:
    script = (ROOT / "infra" / "server" / "new_database.sh").read_text()
    assert "NOSUPERUSER NOBYPASSRLS" in script
    assert "OWNER kith" in script


@pytest.mark.parametrize("script", ["bin/new-server-env", "infra/server/new_database.sh"])
def test_scripts_can_be_run(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)


def test_nobody_commits_the_secrets() -> None:
    assert ".env" in (ROOT / ".gitignore").read_text().split()
    assert [path for path in tracked() if path.name == ".env"] == []


def test_gunicorn_is_in_the_servers_lock_and_never_on_lambda() -> None:
    assert re.search(r"^gunicorn==", (ROOT / "requirements-server.lock").read_text(), re.M)
    assert not re.search(r"^gunicorn==", (ROOT / "requirements.lock").read_text(), re.M)
