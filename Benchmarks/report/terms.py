"""The contract schedules of 10,000 bids by 50 checks."""

import subprocess

from places import PEERS, PYTHON, SIGNED_TERMS
from processes import measured
from row import Row

ROUNDS = 3


def terms_rows(program):
    """Only the checking is timed, of schedules that stand in memory; rounds in turn, the best counts."""
    peer = [PYTHON, PEERS / "term_checks.py", SIGNED_TERMS, 3]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(measured([program, "terms", 3]))
        theirs.append(measured(peer))
    _expect_agreement(ours[-1][2], peer)
    return [
        Row("term checks, 10,000 bids × 50 checks", min(run[0] for run in ours),
            max(run[1] for run in ours), "plain Python, the same checks and reasons",
            min(run[0] for run in theirs), max(run[1] for run in theirs), ratio_target=1),
    ]


def _expect_agreement(ours, peer):
    """Every check comes to the same in as many bids."""
    listed = subprocess.run(
        [*map(str, peer), "counts"], stdout=subprocess.PIPE, text=True, check=True).stdout
    theirs = dict(line.split(" ", 1) for line in listed.splitlines())
    if ours != theirs:
        differing = sorted(name for name in ours if ours[name] != theirs.get(name))
        raise SystemExit(f"the outcomes differ: {differing[:5]}")
