"""passkeys and recovery"""

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('devices', sa.Column('proved_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('sign_in_codes', sa.Column('bound_to', sa.String(length=64), nullable=True))

    op.create_table('passkeys',
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('credential_id', sa.Text(), nullable=False),
    sa.Column('public_key', sa.Text(), nullable=False),
    sa.Column('sign_count', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('last_used_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('owner', 'id', name=op.f('pk_passkeys')),
    sa.UniqueConstraint('id', name=op.f('uq_passkeys_id'))
    )

    op.create_table('recovery_codes',
    sa.Column('owner', sa.String(length=36), nullable=False),
    sa.Column('secret_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('owner', 'secret_hash', name=op.f('pk_recovery_codes')),
    sa.UniqueConstraint('secret_hash', name=op.f('uq_recovery_codes_secret_hash'))
    )

    op.create_table('ceremonies',
    sa.Column('challenge_hash', sa.String(length=64), nullable=False),
    sa.Column('bound_to', sa.String(length=64), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('challenge_hash', name=op.f('pk_ceremonies'))
    )
    op.create_index('ix_ceremonies_expires_at', 'ceremonies', ['expires_at'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_ceremonies_expires_at', 'ceremonies')
    op.drop_table('ceremonies')
    op.drop_table('recovery_codes')
    op.drop_table('passkeys')
    with op.batch_alter_table('sign_in_codes', schema=None) as batch_op:
        batch_op.drop_column('bound_to')
    with op.batch_alter_table('devices', schema=None) as batch_op:
        batch_op.drop_column('proved_at')
