"""Every format's cases come in, add nothing the second time, and go as one."""

import pytest

from tests.bringing.files import CONTRACT, bring, counts
from tests.support.edits import pull

FILES = sorted(
    path
    for path in CONTRACT.glob("*/*")
    if path.stem.partition(".")[0] in {"hostile", "new", "plain", "plural", "singular", "all", "entries", "meetings"}
    and not path.name.endswith((".expected.json", ".mapping.json"))
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_twice_is_once_and_undone_is_nothing(alice, clock, path):
    data = path.read_bytes()
    first = bring(alice, data, name=path.name)
    clock.forward(minutes=1)
    added, updated, skipped, rejected = counts(bring(alice, data, name=path.name))
    assert (added, updated, rejected) == (0, 0, first["rejects"])
    assert skipped == sum(counts(first)) - first["rejects"]
    if first["batch_id"]:
        clock.forward(minutes=1)
        assert alice.delete(f"/api/imports/{first['batch_id']}").get_json()["stayed"] == 0
    rows = pull(alice, clock.instant)
    live = {key for key, row in rows.items() if not row.get("deleted_at") and key[0] not in ("imports", "preferences")}
    assert live == set()
