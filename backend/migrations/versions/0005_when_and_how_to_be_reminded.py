"""when and how to be reminded"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('marks',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_marks'))
    )
    op.create_table('push_hosts',
    sa.Column('host', sa.String(length=255), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('shut_until', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('host', name=op.f('pk_push_hosts'))
    )
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.create_index('ix_reminders_owner_kind_due_at', ['owner', 'kind', 'due_at'], unique=False)

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

    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.drop_index('ix_reminders_owner_kind_due_at')

    op.drop_table('push_hosts')
    op.drop_table('marks')
