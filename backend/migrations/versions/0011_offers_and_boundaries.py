"""offers and boundaries"""

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('own_card', schema=None) as batch_op:
        batch_op.add_column(sa.Column('offers', sa.Text(), nullable=True))
        batch_op.add_column(sa.Column('needs', sa.Text(), nullable=True))

    with op.batch_alter_table('preferences', schema=None) as batch_op:
        batch_op.add_column(sa.Column('help_budget', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('balance_words', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('put_aside', sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('preferences', schema=None) as batch_op:
        batch_op.drop_column('put_aside')
        batch_op.drop_column('balance_words')
        batch_op.drop_column('help_budget')

    with op.batch_alter_table('own_card', schema=None) as batch_op:
        batch_op.drop_column('needs')
        batch_op.drop_column('offers')
