"""The second wall: on PostgreSQL a query that forgets the owner still finds nobody else's rows."""

import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import ProgrammingError

from backend.db import Base, db, run_tx
from backend.moments.models import MomentPerson
from backend.people.models import Person
from backend.row_security import EVERYONE, POLICY, act_for, acting_for, build_wall, let_migrations_see
from tests.support.databases import looking_into
from tests.support.edits import edit, new_id, sync

OWNED = {name for name, table in Base.metadata.tables.items() if "owner" in table.c}
SETTING = text("SELECT current_setting('kith.owner', true)")


@pytest.fixture
def database_url(postgresql_url):
    return postgresql_url


@pytest.fixture
def both(app, alice, charlie, clock):
    """Alice and Charlie have a friend each."""
    for person, name in ((alice, "Ana"), (charlie, "Carla")):
        sync(person, clock.instant, edit("people", new_id(), clock.instant, name=name))
    return app


def test_every_table_that_knows_owners_stands_behind_it(app):
    with looking_into(app):
        rows = db.session.execute(
            text(
                "SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class "
                "JOIN pg_policy ON polrelid = pg_class.oid WHERE polname = :policy"
            ),
            {"policy": POLICY},
        )
        assert dict(rows.all()) == dict.fromkeys(OWNED, True)


def test_the_app_signs_in_as_a_role_that_the_wall_binds(app):
    with app.app_context():
        mine = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
        assert db.session.scalar(text(mine)) is False
        owner = "SELECT tableowner = current_user FROM pg_tables WHERE tablename = 'people'"
        assert db.session.scalar(text(owner)) is True, "its own tables bind it too"


def test_a_forgotten_owner_in_a_query_shows_nobody_elses_rows(both, alice):
    with both.app_context():
        act_for(alice.owner)
        assert list(db.session.scalars(select(Person.name))) == ["Ana"]
        act_for(EVERYONE)
        assert set(db.session.scalars(select(Person.name))) == {"Ana", "Carla"}


def test_who_does_not_say_for_whom_sees_nothing(both):
    with both.app_context():
        assert list(db.session.scalars(select(Person.name))) == []


def test_a_row_of_somebody_else_can_be_neither_made_nor_changed_nor_given_away(both, alice, charlie):
    foreign = insert(MomentPerson).values(owner=charlie.owner, person_id="p", moment_id="m", happened_on="2026-11-22")
    with both.app_context(), acting_for(alice.owner):
        assert run_tx(lambda session: session.execute(update(Person).values(name="Taken")).rowcount) == 1
    for words in (foreign, update(Person).values(owner=charlie.owner)):
        with both.app_context(), pytest.raises(ProgrammingError) as refused, acting_for(alice.owner):
            run_tx(lambda session, words=words: session.execute(words))
        assert isinstance(refused.value.orig, InsufficientPrivilege)
    with looking_into(both):
        assert set(db.session.scalars(select(Person.name))) == {"Taken", "Carla"}


def test_the_connection_forgets_when_the_transaction_ends(both, alice):
    with both.app_context():
        seen = run_tx(lambda session: act_for(alice.owner) or session.scalar(SETTING))
        assert seen == alice.owner
        with db.engine.connect() as raw:
            assert not raw.scalar(SETTING), "after a commit"
        act_for(alice.owner)
        db.session.execute(select(Person.id))
        db.session.rollback()
        with db.engine.connect() as raw:
            assert not raw.scalar(SETTING), "after a rollback"


def test_one_pooled_connection_serves_both_without_a_leak(both, alice, charlie):
    def as_seen_by(person):
        with both.app_context(), acting_for(person.owner):
            backend = db.session.scalar(text("SELECT pg_backend_pid()"))
            return backend, set(db.session.scalars(select(Person.name)))

    with both.app_context():
        db.engine.dispose()
    looks = [as_seen_by(person) for person in (alice, charlie, alice, charlie)]
    assert [names for _, names in looks] == [{"Ana"}, {"Carla"}] * 2
    assert len({backend for backend, _ in looks}) == 1


def test_what_was_said_inside_ends_with_it_even_after_a_failure(both, alice):
    with both.app_context():
        act_for(alice.owner)
        with pytest.raises(ProgrammingError), acting_for(EVERYONE):
            db.session.execute(text("SELECT no_such_column FROM people"))
        assert list(db.session.scalars(select(Person.name))) == ["Ana"]


def test_building_it_again_changes_nothing_and_mends_a_hole(app):
    with app.app_context():
        with db.engine.begin() as connection:
            assert build_wall(connection) == []
            connection.execute(text("ALTER TABLE favors NO FORCE ROW LEVEL SECURITY"))
            connection.execute(text(f"DROP POLICY {POLICY} ON people"))
        with db.engine.begin() as connection:
            assert set(build_wall(connection)) == {"favors", "people"}
        with db.engine.begin() as connection:
            assert build_wall(connection) == []


def test_a_migration_reaches_every_row(both):
    with both.app_context(), db.engine.connect() as connection:
        let_migrations_see(connection)
        for _ in range(2):
            assert connection.scalar(text("SELECT count(*) FROM people")) == 2
            connection.commit()
    with both.app_context(), db.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM people")) == 0
