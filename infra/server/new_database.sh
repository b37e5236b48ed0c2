#!/bin/sh
# At the first start of PostgreSQL: a role that owns its database and is no superuser, whom row security binds.
set -eu

psql --username postgres --set ON_ERROR_STOP=1 --set password="$KITH_ROLE_PASSWORD" <<'SQL'
CREATE ROLE kith LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE kith OWNER kith TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
SQL
