"""From the start of the program to the ranked table of the fixture."""

import statistics

from places import FIXTURE
from processes import whole_peak, whole_seconds
from row import Row

RUNS = 20
LIMIT = 0.050


def start_rows(program):
    """The median of the runs of the whole process, its output thrown away."""
    command = [program, "evaluate", FIXTURE]
    seconds = statistics.median(whole_seconds(command) for _ in range(RUNS))
    return [
        Row(f"start to ranked table of `fixtures/{FIXTURE.name}`", seconds, whole_peak(command),
            seconds_target=LIMIT)
    ]
