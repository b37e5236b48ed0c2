"""A real Firefox with a fresh profile, whose push messages come from the local push service."""

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support.local_push import LocalPush
from tests.support.marionette import Marionette, MarionetteError
from tests.support.server import free_port
from tests.support.wait import until

# Remote control's own advice would turn the push connection off, and a server has no desktop to notify.
PREFERENCES = {
    "dom.push.testing.allowInsecureServerURL": "true",
    "dom.push.connection.enabled": "true",
    "dom.push.retryBaseInterval": "300",
    "permissions.default.desktop-notification": "1",
    "alerts.useSystemBackend": "false",
    "remote.prefs.recommended": "false",
    "intl.accept_languages": '"en"',
    "datareporting.policy.dataSubmissionEnabled": "false",
    "app.update.enabled": "false",
    "browser.shell.checkDefaultBrowser": "false",
}
ALERTS = "[...Services.wm.getEnumerator('alert:alert')]"


class Firefox:
    def __init__(self, remote: Marionette) -> None:
        self._remote = remote

    def open(self, url: str) -> None:
        self._remote.ask("WebDriver:Navigate", url=url)

    def run(self, script: str, *arguments: Any) -> Any:
        return self._remote.run(script, *arguments)

    def press(self, name: str) -> None:
        """Click the button with this name, as soon as it is there."""
        find = (
            "const button = [...document.querySelectorAll('button')].find("
            "(each) => each.textContent.trim() === given[0] && !each.disabled);"
            "button?.click(); return Boolean(button);"
        )
        until(lambda: self._looked(find, name))

    def sees(self, text: str) -> bool:
        return bool(self._looked("return document.body.textContent.includes(given[0]);", text))

    def notifications(self) -> list[dict[str, str]]:
        notices: list[dict[str, str]] = self.run(
            "const at = await navigator.serviceWorker.ready;"
            "return (await at.getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));"
        )
        return notices

    def click_notification(self) -> None:
        until(lambda: self._remote.run_in_browser(f"return {ALERTS}.length > 0;"))
        self._remote.run_in_browser(f"{ALERTS}.at(-1).onAlertClick();")

    def address(self) -> str:
        return str(self._remote.ask("WebDriver:GetCurrentURL")["value"])

    def _looked(self, script: str, *arguments: Any) -> Any:
        # Between two pages there is nothing to look at.
        with contextlib.suppress(MarionetteError):
            return self.run(script, *arguments)
        return None


@contextmanager
def firefox(folder: Path, service: LocalPush) -> Iterator[Firefox]:
    path = shutil.which("firefox-esr") or shutil.which("firefox")
    assert path, "Debian's firefox-esr is missing: make browsers"
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    wishes = PREFERENCES | {"marionette.port": str(port), "dom.push.serverURL": f'"{service.websocket_url}"'}
    lines = [f'user_pref("{name}", {value});\n' for name, value in wishes.items()]
    (folder / "user.js").write_text("".join(lines))
    flags = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", str(folder)]
    environ = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "TZ": "UTC"}
    with (folder / "firefox.log").open("wb") as log:
        process = subprocess.Popen([path, *flags], stdout=log, stderr=log, env=environ)
    try:
        with Marionette(port) as remote:
            yield Firefox(remote)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
