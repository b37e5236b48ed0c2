"""mail in"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('mail_in',
    sa.Column('taken_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('refused_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('refused_why', sa.String(length=20), nullable=True),
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('seed', sa.String(length=64), nullable=False),
    sa.Column('secret_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('owner', name=op.f('pk_mail_in')),
    sa.UniqueConstraint('secret_hash', name=op.f('uq_mail_in_secret_hash'))
    )


def downgrade() -> None:
    op.drop_table('mail_in')
