"""`python -m backend.run`: Kith at home. One process serves the app, ticks every minute and delivers."""

import argparse
import logging
import signal
import sys
from dataclasses import replace
from types import FrameType

from flask import Flask
from waitress.server import create_server

from backend.app import create_app
from backend.demo.routes import register_demo
from backend.demo.seed import seed_demo
from backend.letters.minute import post_letters
from backend.log_lines import speak_in_lines
from backend.push.vapid import private_key
from backend.reminders.engine import Engine
from backend.schema import upgrade_schema
from backend.settings import BadSetting, Settings, load_settings
from backend.upkeep import upkeep


def main() -> int:
    arguments = argparse.ArgumentParser(description="Run Kith on this machine.")
    arguments.add_argument("--demo", action="store_true", help="with an account that is already full of life")
    try:
        settings = replace(load_settings(), demo=arguments.parse_args().demo)
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    speak_in_lines()
    # A line for each request would bury the sign-in code.
    logging.getLogger("kith.requests").setLevel(logging.WARNING)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    app = create_app(settings)
    private_key(settings)
    upgrade_schema(app)
    if settings.demo:
        register_demo(app)
        seed_demo(app)
    return serve(app, settings)


def serve(app: Flask, settings: Settings) -> int:
    """Serve until Ctrl-C or SIGTERM, then stop cleanly."""
    engine = Engine(app, daily=upkeep, minutely=post_letters)
    server = create_server(app, host=settings.host, port=settings.port, threads=8, ident=None)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    sys.stdout.write(_greeting(settings))
    sys.stdout.flush()
    try:
        engine.start()
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
        engine.stop()
        sys.stdout.write("\nKith has stopped. Everything is kept.\n")
    return 0


def _greeting(settings: Settings) -> str:
    mail = "by SMTP" if settings.smtp_url else f"not sent, shown at {settings.public_url}/outbox"
    return (
        f"\n  Kith is ready.\n  Open  {settings.public_url}\n"
        f"  Mail  {mail}\n  Data  {settings.data_dir}\n  Stop  Ctrl-C\n\n"
    )


if __name__ == "__main__":
    sys.exit(main())
