"""purposes, and what counts as a step of an own challenge"""

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('purposes',
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('person_ids', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('event_ids', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('ended_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_purposes'))
    )
    with op.batch_alter_table('purposes', schema=None) as batch_op:
        batch_op.create_index('ix_purposes_owner_rev', ['owner', 'rev'], unique=False)

    with op.batch_alter_table('challenges', schema=None) as batch_op:
        batch_op.add_column(sa.Column('step', sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('challenges', schema=None) as batch_op:
        batch_op.drop_column('step')

    with op.batch_alter_table('purposes', schema=None) as batch_op:
        batch_op.drop_index('ix_purposes_owner_rev')

    op.drop_table('purposes')
