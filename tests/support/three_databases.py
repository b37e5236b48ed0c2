"""The fixture of those tests that depend on how transactions meet: they are run on all three databases."""

import pytest

# SQLite has no row security; the plain role on PostgreSQL lives under it; the third, a PostgreSQL that keeps one
# snapshot a transaction and minds no row security, stands in for Aurora DSQL.
THREE = ["sqlite", "postgresql", "snapshot"]


@pytest.fixture(params=THREE)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database without rows."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url
