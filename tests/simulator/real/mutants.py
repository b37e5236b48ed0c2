"""Mistakes put into the real code, to see that the real run finds them."""

from collections.abc import Callable

SERVER_MUTANTS: dict[str, Callable[[], None]] = {}
CLIENT_MUTANTS: dict[str, dict[str, str]] = {}
