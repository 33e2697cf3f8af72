"""The weighted sum of 100,000 bids by 20 criteria."""

import csv

from places import MARKED_BIDS, PEERS, PYTHON, WORK
from processes import measured
from row import Row

ROUNDS = 5
TOLERANCE = 1e-9


def evaluation_rows(program):
    """Only the evaluation is timed, of data that stand in memory; rounds in turn, the best counts.

    Ours: gates, completeness, scaling, exact sum, ranking, ties. The peer's: scaling, sum, ranking.
    """
    ranking, peer_ranking = WORK / "ranking.csv", WORK / "peer-ranking.csv"
    peer = [PYTHON, PEERS / "scikit_criteria.py", MARKED_BIDS, 10]
    ours, whole, sums = [], [], []
    for _ in range(ROUNDS):
        ours.append(measured([program, "evaluate", 20, ranking]))
        whole.append(measured([*peer, "whole", peer_ranking]))
        sums.append(measured([*peer, "sum"]))
    _expect_agreement(_read(ranking), _read(peer_ranking))
    what = "weighted sum, 100,000 bids × 20 criteria"
    seconds, peak = min(run[0] for run in ours), max(run[1] for run in ours)
    return [
        Row(what, seconds, peak, "scikit-criteria, scaling and weighted sum",
            min(run[0] for run in whole), max(run[1] for run in whole), ratio_target=0.2),
        Row(what, seconds, peak, "scikit-criteria, weighted sum of what is scaled already",
            min(run[0] for run in sums), max(run[1] for run in sums)),
    ]


def _read(path):
    """Each bid's rank and total."""
    with open(path, encoding="utf-8", newline="") as file:
        return {row["bid"]: (int(row["rank"]), row["total"]) for row in csv.DictReader(file)}


def _expect_agreement(ours, theirs):
    """Every total within the tolerance, and every bid in the same order.

    Bids may only stand in another order where their totals lie closer together than floats resolve.
    """
    if ours.keys() != theirs.keys():
        raise SystemExit("the rankings do not hold the same bids")
    for bid, (_, total) in ours.items():
        if abs(float(total) - float(theirs[bid][1])) > TOLERANCE:
            raise SystemExit(f"the totals of {bid} differ: {total} and {theirs[bid][1]}")
    # The peer gives every bid a rank of its own, or the same one to equal floats.
    place = {bid: float(theirs[bid][1]) for bid in theirs}
    order = sorted(ours, key=lambda bid: ours[bid][0])
    for ahead, behind in zip(order, order[1:]):
        if theirs[ahead][0] > theirs[behind][0] and place[behind] - place[ahead] > TOLERANCE:
            raise SystemExit(f"{ahead} and {behind} stand in another order")
