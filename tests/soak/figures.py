"""Which figures there are, and how many slices of each make the size of the tests and the full size."""

from tests.soak.fault_figures import browsers_killed, commits_cut, commits_raced
from tests.soak.import_figures import files_torn
from tests.soak.reader_figures import files_read
from tests.soak.reminder_figures import ZONE_SLICES, days_counted, done_meanwhile, mornings_raced
from tests.soak.simulator_figures import bugs, clocks, histories
from tests.soak.slices import Figure

MODEL, REAL, CONFLICTS, TORN = 20_000, 1_000, 3_000, 500

FIGURES = [
    Figure(
        "S1",
        "random histories of the sync's model",
        "histories",
        1,
        50,
        lambda number: histories("S1", "--model", MODEL, number),
    ),
    Figure("S2", "mistakes made on purpose that S1 must find", "mistakes", 1, 1, lambda _: bugs()),
    Figure(
        "S3",
        "random histories of the real server and the real client",
        "histories",
        1,
        30,
        lambda number: histories("S3", "--real", REAL, number),
    ),
    Figure("S4", "eight devices write at once, one follows; both levels", "commits", 2, 20, commits_raced),
    Figure("S5", "commits cut between Kith and PostgreSQL, sent again", "pushes", 3, 30, commits_cut),
    Figure("S6", "conflicts under clocks off by days and by a year", "conflicts", 1, 1, lambda _: clocks(CONFLICTS)),
    Figure("I1", "files torn, joined and bent, read and planned", "files", 1, 25, lambda n: files_torn(TORN, n)),
    Figure("I2", "torn files, any text and any bytes for every reader of the app", "files", 1, 60, files_read),
    Figure("L1", "Chromium killed with kill -9 while it writes", "kills", 2, 20, browsers_killed),
    Figure("R2", "three dispatchers reach for the same reminder at once", "mornings", 1, 30, mornings_raced),
    Figure("R6", "done, snoozed or deleted while it is being sent", "tries", 1, 30, done_meanwhile),
    Figure("R7", "each day of two years in every zone at seven wall times", "days", 1, ZONE_SLICES, days_counted),
]
