"""A file that is sent as another program's: without that one's columns nothing of it is read."""

import pytest

from backend.bringing.formats import understand
from backend.bringing.problem import ImportProblem

TABLES = (
    "google", "outlook", "presently", "linkedin", "linkedin_invitations", "linkedin_recommendations",
    "linkedin_recommendations_given",
)  # fmt: skip


@pytest.mark.parametrize("asked", TABLES)
def test_is_refused(asked: str) -> None:
    with pytest.raises(ImportProblem) as problem:
        list(understand(b"Dear all,\nsee you on Monday\n", asked=asked).pieces)
    assert problem.value.code == "no_header"
