"""templates and kind words"""

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('kind_words',
    sa.Column('person_id', sa.String(length=36), nullable=True),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('received_on', sa.String(length=10), nullable=True),
    sa.Column('place', sa.String(length=40), nullable=True),
    sa.Column('event_id', sa.String(length=36), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_kind_words'))
    )
    with op.batch_alter_table('kind_words', schema=None) as batch_op:
        batch_op.create_index('ix_kind_words_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('templates',
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('occasion', sa.String(length=40), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_templates'))
    )
    with op.batch_alter_table('templates', schema=None) as batch_op:
        batch_op.create_index('ix_templates_owner_rev', ['owner', 'rev'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('templates', schema=None) as batch_op:
        batch_op.drop_index('ix_templates_owner_rev')

    op.drop_table('templates')
    with op.batch_alter_table('kind_words', schema=None) as batch_op:
        batch_op.drop_index('ix_kind_words_owner_rev')

    op.drop_table('kind_words')
