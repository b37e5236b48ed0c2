"""the full record"""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('journal',
    sa.Column('written_on', sa.String(length=10), nullable=True),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('person_ids', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_journal'))
    )
    with op.batch_alter_table('journal', schema=None) as batch_op:
        batch_op.create_index('ix_journal_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('merges',
    sa.Column('kept_id', sa.String(length=36), nullable=True),
    sa.Column('merged_id', sa.String(length=36), nullable=True),
    sa.Column('merged_on', sa.String(length=10), nullable=True),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('undone_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_merges'))
    )
    with op.batch_alter_table('merges', schema=None) as batch_op:
        batch_op.create_index('ix_merges_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('own_card',
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('company', sa.Text(), nullable=True),
    sa.Column('role', sa.Text(), nullable=True),
    sa.Column('email', sa.Text(), nullable=True),
    sa.Column('phone', sa.Text(), nullable=True),
    sa.Column('link', sa.Text(), nullable=True),
    sa.Column('address', sa.Text(), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('shown', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_own_card'))
    )
    with op.batch_alter_table('own_card', schema=None) as batch_op:
        batch_op.create_index('ix_own_card_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('photos',
    sa.Column('image', sa.Text(), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_photos'))
    )
    with op.batch_alter_table('photos', schema=None) as batch_op:
        batch_op.create_index('ix_photos_owner_rev', ['owner', 'rev'], unique=False)

    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.add_column(sa.Column('other_names', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('past_work', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('pinned_note', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('address', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('ways', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('introduced_by', sa.String(length=36), nullable=True))
        batch_op.add_column(sa.Column('cares_about', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('needs', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('offers', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('recognition', sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column('merged_into', sa.String(length=36), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('people', schema=None) as batch_op:
        batch_op.drop_column('merged_into')
        batch_op.drop_column('recognition')
        batch_op.drop_column('offers')
        batch_op.drop_column('needs')
        batch_op.drop_column('cares_about')
        batch_op.drop_column('introduced_by')
        batch_op.drop_column('ways')
        batch_op.drop_column('address')
        batch_op.drop_column('pinned_note')
        batch_op.drop_column('past_work')
        batch_op.drop_column('other_names')

    with op.batch_alter_table('photos', schema=None) as batch_op:
        batch_op.drop_index('ix_photos_owner_rev')

    op.drop_table('photos')
    with op.batch_alter_table('own_card', schema=None) as batch_op:
        batch_op.drop_index('ix_own_card_owner_rev')

    op.drop_table('own_card')
    with op.batch_alter_table('merges', schema=None) as batch_op:
        batch_op.drop_index('ix_merges_owner_rev')

    op.drop_table('merges')
    with op.batch_alter_table('journal', schema=None) as batch_op:
        batch_op.drop_index('ix_journal_owner_rev')

    op.drop_table('journal')
