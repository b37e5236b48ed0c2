"""mail and calendar"""

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.add_column(sa.Column('mail_at', sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.create_index('ix_reminders_mail_at', ['mail_at'], unique=False)

    op.create_table('digests',
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('week', sa.String(length=10), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('next_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('owner', name=op.f('pk_digests'))
    )
    with op.batch_alter_table('digests', schema=None) as batch_op:
        batch_op.create_index('ix_digests_next_at', ['next_at'], unique=False)

    op.create_table('calendars',
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('seed', sa.String(length=64), nullable=False),
    sa.Column('secret_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('owner', name=op.f('pk_calendars')),
    sa.UniqueConstraint('secret_hash', name=op.f('uq_calendars_secret_hash'))
    )


def downgrade() -> None:
    op.drop_table('calendars')
    with op.batch_alter_table('digests', schema=None) as batch_op:
        batch_op.drop_index('ix_digests_next_at')

    op.drop_table('digests')
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.drop_index('ix_reminders_mail_at')

    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.drop_column('mail_at')
