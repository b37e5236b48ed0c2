"""reviews and dormant ties"""

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('dormant_answers',
    sa.Column('person_id', sa.String(length=36), nullable=True),
    sa.Column('month', sa.Text(), nullable=True),
    sa.Column('slot', sa.String(length=40), nullable=True),
    sa.Column('answer', sa.String(length=40), nullable=True),
    sa.Column('answered_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_dormant_answers'))
    )
    with op.batch_alter_table('dormant_answers', schema=None) as batch_op:
        batch_op.create_index('ix_dormant_answers_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('review_answers',
    sa.Column('review_id', sa.String(length=36), nullable=True),
    sa.Column('person_id', sa.String(length=36), nullable=True),
    sa.Column('word', sa.String(length=40), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('answered_on', sa.String(length=10), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_review_answers'))
    )
    with op.batch_alter_table('review_answers', schema=None) as batch_op:
        batch_op.create_index('ix_review_answers_owner_rev', ['owner', 'rev'], unique=False)

    op.create_table('reviews',
    sa.Column('quarter', sa.Text(), nullable=True),
    sa.Column('started_on', sa.String(length=10), nullable=True),
    sa.Column('finished_on', sa.String(length=10), nullable=True),
    sa.Column('person_ids', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('rev', sa.BigInteger(), nullable=False),
    sa.Column('stamps', sa.JSON(), nullable=False),
    sa.Column('deleted_at', sa.String(length=32), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_reviews'))
    )
    with op.batch_alter_table('reviews', schema=None) as batch_op:
        batch_op.create_index('ix_reviews_owner_rev', ['owner', 'rev'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('reviews', schema=None) as batch_op:
        batch_op.drop_index('ix_reviews_owner_rev')

    op.drop_table('reviews')
    with op.batch_alter_table('review_answers', schema=None) as batch_op:
        batch_op.drop_index('ix_review_answers_owner_rev')

    op.drop_table('review_answers')
    with op.batch_alter_table('dormant_answers', schema=None) as batch_op:
        batch_op.drop_index('ix_dormant_answers_owner_rev')

    op.drop_table('dormant_answers')
