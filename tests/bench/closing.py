"""What was opened for several figures, and is closed after the last of them."""

from contextlib import ExitStack

closing = ExitStack()
