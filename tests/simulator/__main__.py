"""`python -m tests.simulator [--model N] [--real N] [--clocks N] [--bugs] [--seed S] [--database URL]`

Prints a line a figure, and for what went wrong the shortest story and how to play it again.
"""

import argparse
import sys

from tests.simulator.clock_share import share
from tests.simulator.figures import first_caught, model_figure, story_of
from tests.simulator.real.run import real_figure, real_story
from tests.simulator.seeded_bugs import WITHIN, bugs


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    asked.add_argument("--model", type=int, default=0, help="histories of the model")
    asked.add_argument("--real", type=int, default=0, help="histories of the real server and client")
    asked.add_argument("--clocks", type=int, default=0, help="conflicts under clocks that are off")
    asked.add_argument("--bugs", action="store_true", help="how soon each seeded bug is found")
    asked.add_argument("--seed", type=int, default=0, help="the first seed")
    asked.add_argument("--database", action="append", default=[], help="a migrated database for the real server")
    given = asked.parse_args()
    fine = True
    if given.model:
        figure = model_figure(given.model, given.seed)
        fine &= say(str(figure), [story_of(seed) for seed in figure.bad_seeds[:3]])
    if given.bugs:
        caught = [first_caught(server, device, range(WITHIN)) for _, server, device in bugs()]
        worst = max(number or WITHIN + 1 for number in caught)
        fine &= say(
            f"S2 seeded bugs: {len(caught) - caught.count(None)} of {len(caught)} found, the last in {worst}", []
        )
        fine &= None not in caught
    if given.clocks:
        fine &= say(share(given.clocks), [])
    if given.real:
        real = real_figure(given.real, given.seed, given.database)
        fine &= say(str(real), [real_story(seed, told) for seed, told in list(real.told.items())[:3]])
    return 0 if fine else 1


def say(line: str, stories: list[str]) -> bool:
    sys.stdout.write("\n".join([line, *stories]) + "\n")
    sys.stdout.flush()
    return not stories


if __name__ == "__main__":
    sys.exit(main())
