"""The reliability figures at full size: `make soak`, or `python -m tests.soak --quick` at the size of the tests."""
