"""The server's name towards push services is made once and kept."""

import base64
from concurrent.futures import ThreadPoolExecutor

from backend.push.vapid import _made_once


def test_made_once_and_kept_private(tmp_path):
    path = tmp_path / "new" / "key"
    assert _made_once(path) == _made_once(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["key"]


def test_many_starting_together_agree(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: _made_once(tmp_path / "key"), range(16)))
    assert len(keys) == 1


def test_the_public_key_is_what_browsers_expect(vapid_public):
    point = base64.urlsafe_b64decode(vapid_public + "=")
    assert len(point) == 65
    assert point[0] == 4
