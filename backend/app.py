"""Put the house together: blueprints, errors, headers, the built app. Nothing else."""

from datetime import timedelta

from flask import Flask

from backend import clock, health, openapi, outbox
from backend.accounts import address_routes, gate, passkey_routes, proof_routes, recovery_routes
from backend.accounts import routes as accounts
from backend.accounts import token_routes as tokens
from backend.accounts.session_cookie import SessionCookie
from backend.address_book import routes as address_book
from backend.bringing import routes as bringing
from backend.calendar import routes as calendar
from backend.db import open_database
from backend.errors import register_errors
from backend.headers import add_headers
from backend.inbound import routes as mail_in
from backend.letters import routes as letters
from backend.letters.weekly import plan_digest
from backend.push import routes as push
from backend.pwa import read_files, serve_pwa
from backend.reminders import routes as reminders
from backend.reminders.plan import plan
from backend.request_id import name_requests
from backend.sealing.master import master_of
from backend.settings import Settings
from backend.sync import routes as sync
from backend.takeout import file_routes
from backend.takeout import routes as takeout

MOST_BYTES = 1_000_000


def create_app(settings: Settings, now: clock.Clock = clock.utc_now) -> Flask:
    app = Flask(__name__, static_folder=None)
    app.session_interface = SessionCookie()
    app.config.update(
        KITH=settings,
        KITH_CLOCK=now,
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=MOST_BYTES,
        PERMANENT_SESSION_LIFETIME=timedelta(days=365),
        SESSION_REFRESH_EACH_REQUEST=False,
        SESSION_COOKIE_NAME="__Host-kith" if settings.secure else "kith",
        SESSION_COOKIE_SECURE=settings.secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    open_database(app, settings.database_url)
    app.extensions["kith_planners"] += [plan, plan_digest]
    app.extensions["kith_master"] = master_of(settings)
    name_requests(app)
    register_errors(app)
    gate.install(app)
    for part in (health, openapi, outbox, accounts, tokens, sync, push, reminders, letters, calendar, takeout):
        app.register_blueprint(part.bp)
    for blueprint in (address_book.bp, address_book.dav, file_routes.bp):
        app.register_blueprint(blueprint)
    for door in (passkey_routes, proof_routes, recovery_routes, address_routes, bringing, mail_in):
        app.register_blueprint(door.bp)
    files = read_files(settings.pwa_dir)
    serve_pwa(app, files)
    add_headers(app, settings, files["/index.html"].body if "/index.html" in files else b"")
    return app
