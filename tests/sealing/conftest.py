from tests.support.three_databases import database_url

__all__ = ["database_url"]
