"""Which figures there are, and how many slices of each make the size of the tests and the full size."""

from tests.soak.fault_figures import browsers_killed, commits_cut, commits_raced
from tests.soak.simulator_figures import simulated
from tests.soak.slices import Figure, Slice

MODEL, REAL = 20_000, 1_000


def _model(number: int) -> Slice:
    return simulated("S1", "--model", str(MODEL), "--seed", str(number * MODEL))


def _bugs(_number: int) -> Slice:
    return simulated("S2", "--bugs")


def _real(number: int) -> Slice:
    return simulated("S3", "--real", str(REAL), "--seed", str(number * REAL))


FIGURES = [
    Figure("S1", "random histories of the sync's model", "histories", 1, 50, _model),
    Figure("S2", "mistakes made on purpose that S1 must find", "mistakes", 1, 1, _bugs),
    Figure("S3", "random histories of the real server and the real client", "histories", 1, 30, _real),
    Figure("S4", "eight devices write at once, one follows; PostgreSQL", "commits", 2, 20, commits_raced),
    Figure("S5", "commits cut between Kith and PostgreSQL, sent again", "pushes", 3, 30, commits_cut),
    Figure("L1", "Chromium killed with kill -9 while it writes", "kills", 2, 20, browsers_killed),
]
