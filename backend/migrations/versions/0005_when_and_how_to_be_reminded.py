"""when and how to be reminded"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('preferences', schema=None) as batch_op:
        batch_op.add_column(sa.Column('hours_by_day', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('working_days', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('outreach_budget', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('zone_follows', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('journal_day', sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column('mail_reminders', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('weekly_digest', sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('preferences', schema=None) as batch_op:
        batch_op.drop_column('weekly_digest')
        batch_op.drop_column('mail_reminders')
        batch_op.drop_column('journal_day')
        batch_op.drop_column('zone_follows')
        batch_op.drop_column('outreach_budget')
        batch_op.drop_column('working_days')
        batch_op.drop_column('hours_by_day')
