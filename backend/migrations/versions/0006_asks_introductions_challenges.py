"""asks, introductions and challenges"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('asks',
    sa.Column('person_id', sa.String(length=36), nullable=True),
    sa.Column('what', sa.Text(), nullable=True),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('asked_on', sa.String(length=10), nullable=True),
    sa.Column('by_when', sa.String(length=10), nullable=True),
    sa.Column('outcome', sa.String(length=40), nullable=True),
    sa.Column('outcome_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_asks'))
    )
    with op.batch_alter_table('asks', schema=None) as batch_op:
        batch_op.create_index('ix_asks_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('challenges',
    sa.Column('kind', sa.String(length=40), nullable=True),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('started_on', sa.String(length=10), nullable=True),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('done_days', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('ended_on', sa.String(length=10), nullable=True),
    sa.Column('look_back', sa.Text(), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_challenges'))
    )
    with op.batch_alter_table('challenges', schema=None) as batch_op:
        batch_op.create_index('ix_challenges_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('introductions',
    sa.Column('a_id', sa.String(length=36), nullable=True),
    sa.Column('b_id', sa.String(length=36), nullable=True),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('asked_a_on', sa.String(length=10), nullable=True),
    sa.Column('a_agreed_on', sa.String(length=10), nullable=True),
    sa.Column('asked_b_on', sa.String(length=10), nullable=True),
    sa.Column('b_agreed_on', sa.String(length=10), nullable=True),
    sa.Column('introduced_on', sa.String(length=10), nullable=True),
    sa.Column('outcome_on', sa.String(length=10), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=True),
    sa.Column('declined_by', sa.String(length=40), nullable=True),
    sa.Column('declined_on', sa.String(length=10), nullable=True),
    sa.Column('closed_on', sa.String(length=10), nullable=True),
    sa.Column('later_until', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_introductions'))
    )
    with op.batch_alter_table('introductions', schema=None) as batch_op:
        batch_op.create_index('ix_introductions_owner_rev', ['owner', 'rev'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('introductions', schema=None) as batch_op:
        batch_op.drop_index('ix_introductions_owner_rev')

    op.drop_table('introductions')
    with op.batch_alter_table('challenges', schema=None) as batch_op:
        batch_op.drop_index('ix_challenges_owner_rev')

    op.drop_table('challenges')
    with op.batch_alter_table('asks', schema=None) as batch_op:
        batch_op.drop_index('ix_asks_owner_rev')

    op.drop_table('asks')
