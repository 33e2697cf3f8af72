"""Checks weighted sums, the order and dominance on 1,000 random decision matrices.

    matrix_check.py PROBITY

Every lot is a matrix: marks on fine scales, and in most rubrics a price by a formula; every competition
has weights of its own. The totals of `probity evaluate`, which the rubric does not round, are compared
with the weighted sums of scikit-criteria and of pymcdm after the same scaling, within a relative 1e-9; so
is the order wherever two sums differ by more. No bid may rank above one that dominates it: that is at
least as good on every criterion and better on one. Ends with the first difference.
"""

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings
from decimal import Decimal

import numpy
import skcriteria
from pymcdm.methods import WSM
from skcriteria.agg.simple import WeightedSumModel

# pymcdm advises to take dominated alternatives out, which are here to be looked at.
warnings.simplefilter("ignore")

COMPETITIONS, LOTS = 25, 40
TOLERANCE = 1e-9
SCALES = [(100, Decimal("0.01")), (10, Decimal("0.125")), (5, Decimal("0.5")), (1000, Decimal(1))]
FORMULAS = {
    "lowest-proportional": lambda prices: prices.min() / prices,
    "linear-min-max": lambda prices: (prices.max() - prices) / (prices.max() - prices.min())
    if prices.max() > prices.min() else numpy.ones(len(prices)),
    "{name: linear-to-multiple, multiple: 2}": lambda prices: numpy.maximum(
        0, (2 * prices.min() - prices) / prices.min()),
}


def unchanged(column, cost=False):
    """The scaling was made before, as the rubric publishes it."""
    return column


class Competition:
    def __init__(self, seed):
        source = random.Random(seed)
        self.scales = [source.choice(SCALES) for _ in range(source.randint(1, 7))]
        self.formula = source.choice([None] + list(FORMULAS) * 2)
        count = len(self.scales) + (self.formula is not None)
        cuts = sorted(source.sample(range(1, 1000), count - 1))
        parts = [high - low for low, high in zip([0] + cuts, cuts + [1000])]
        self.weights = [Decimal(part) / 10 for part in parts]
        self.lots = {}
        for number in range(LOTS):
            bids = [f"l{number}-b{bid}" for bid in range(source.randint(2, 12))]
            rows = []
            for _ in bids:
                marks = [step * source.randint(0, int(top / step)) for top, step in self.scales]
                price = Decimal(source.randint(100, 10**source.randint(3, 9))) / 100
                rows.append(marks + ([price] if self.formula else []))
            # Some bids are others with one value made worse, so that there is dominance to look at.
            for row in range(1, len(rows)):
                if source.random() < 0.3:
                    rows[row] = list(rows[source.randrange(row)])
                    column = source.randrange(count)
                    if column < len(self.scales):
                        rows[row][column] = max(
                            Decimal(0), rows[row][column] - self.scales[column][1])
                    else:
                        rows[row][column] += Decimal("0.01")
            self.lots[f"l{number}"] = (bids, rows)

    def write(self, folder):
        (folder / "competition.yaml").write_text(
            "competition: matrices\ntitle: Matrices\ncurrency: GBP\nrubric: rubric.yaml\nlots:\n"
            + "".join(f"  - {{id: {lot}, title: {lot}}}\n" for lot in self.lots))
        criteria = [
            f"  - {{id: c{index}, title: Criterion {index}, weight: {weight}, "
            f"scale: {{from: 0, to: {top}, step: {step}}}}}\n"
            for index, ((top, step), weight) in enumerate(zip(self.scales, self.weights))]
        if self.formula:
            criteria.append(
                f"  - {{id: price, title: Price, weight: {self.weights[-1]}, measure: price, "
                f"formula: {self.formula}}}\n")
        (folder / "rubric.yaml").write_text(
            "rubric: matrices\ntitle: Matrices\nversion: 1.0.0\nmethod: weighted-sum\n"
            "line-rounding: none\ncriteria:\n" + "".join(criteria) + "ties: []\n")
        with open(folder / "bids.csv", "w", newline="") as bids_file, \
                open(folder / "marks.csv", "w", newline="") as marks_file:
            bids_csv, marks_csv = csv.writer(bids_file), csv.writer(marks_file)
            bids_csv.writerow(["bid", "bidder", "lot", "price"])
            marks_csv.writerow(["bid", "criterion", "evaluator", "mark", "reason", "evidence"])
            for lot, (bids, rows) in self.lots.items():
                for bid, row in zip(bids, rows):
                    bids_csv.writerow(
                        [bid, f"Bidder {bid}", lot, f"{row[-1]:f}" if self.formula else ""])
                    for index in range(len(self.scales)):
                        marks_csv.writerow(
                            [bid, f"c{index}", "agreed", f"{row[index]:f}", f"Reason {bid}", "p. 1"])

    def scaled(self, rows):
        matrix = numpy.array([[float(value) for value in row] for row in rows])
        for index, (top, _) in enumerate(self.scales):
            matrix[:, index] /= top
        if self.formula:
            matrix[:, -1] = FORMULAS[self.formula](matrix[:, -1])
        return matrix

    def dominates(self, one, other):
        marks = len(self.scales)
        better = [a - b for a, b in zip(one[:marks], other[:marks])]
        better += [other[-1] - one[-1]] if self.formula else []
        return all(gap >= 0 for gap in better) and any(gap > 0 for gap in better)


def evaluate(competition):
    with tempfile.TemporaryDirectory() as folder:
        competition.write(pathlib.Path(folder))
        run = subprocess.run(
            [sys.argv[1], "evaluate", folder, "--format", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"probity ended with {run.returncode}: {run.stderr[:2000]}")
    return {
        lot["lot"]: {bid["bid"]: bid for bid in lot["ranking"]}
        for lot in json.loads(run.stdout)["lots"]}


matrices = sums = orders = dominated = 0
for number in range(COMPETITIONS):
    competition = Competition(5000 + number)
    weights = numpy.array([float(weight) for weight in competition.weights])
    results = evaluate(competition)
    for lot, (bids, rows) in competition.lots.items():
        name = f"competition {number}, lot {lot}"
        ranking = results[lot]
        if sorted(ranking) != sorted(bids):
            sys.exit(f"{name}: {sorted(ranking)} are ranked of {sorted(bids)}")
        matrix = competition.scaled(rows)
        objectives = [max] * matrix.shape[1]
        peers = {
            "scikit-criteria": WeightedSumModel().evaluate(
                skcriteria.mkdm(matrix, objectives, weights=weights)).e_.score,
            "pymcdm": 100 * WSM(normalization_function=unchanged)(
                matrix, weights / 100, numpy.ones(matrix.shape[1])),
        }
        for peer, scores in peers.items():
            for bid, score in zip(bids, scores):
                total = float(ranking[bid]["total"])
                if abs(total - score) > TOLERANCE * max(1.0, abs(score)):
                    sys.exit(f"{name}, {bid}: {ranking[bid]['total']} and {score!r} by {peer}")
                sums += 1
            for one, score in zip(bids, scores):
                for other, least in zip(bids, scores):
                    if score - least > TOLERANCE:
                        if ranking[one]["rank"] >= ranking[other]["rank"]:
                            sys.exit(f"{name}: {one} is not above {other}, as by {peer}")
                        orders += 1
        for one, row in zip(bids, rows):
            for other, less in zip(bids, rows):
                if competition.dominates(row, less):
                    if ranking[other]["rank"] < ranking[one]["rank"]:
                        sys.exit(f"{name}: {other} ranks above {one}, which dominates it")
                    dominated += 1
        matrices += 1
print(
    f"matrix: {sums:,} weighted sums of {matrices:,} matrices agree within {TOLERANCE}, {orders:,} pairs "
    f"stand in the same order, {dominated:,} dominated bids never above")
