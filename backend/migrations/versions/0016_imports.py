"""imports"""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('imports',
    sa.Column('batch_id', sa.String(length=36), nullable=True),
    sa.Column('part', sa.Integer(), nullable=True),
    sa.Column('format', sa.Text(), nullable=True),
    sa.Column('file_name', sa.Text(), nullable=True),
    sa.Column('taken_on', sa.String(length=10), nullable=True),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('undone_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_imports'))
    )
    with op.batch_alter_table('imports', schema=None) as batch_op:
        batch_op.create_index('ix_imports_owner_rev', ['owner', 'rev'], unique=False)


def downgrade() -> None:
    op.drop_table('imports')
