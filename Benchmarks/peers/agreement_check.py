"""Checks the agreement of evaluators on random panels against other people's programs.

    agreement_check.py PROBITY      runs `probity marks DIR --format json` on the panels and checks it
    agreement_check.py --make DIR   writes the panels as a competition folder
    agreement_check.py FILE.json    checks a result that was made from that folder

Krippendorff's alpha is compared with the PyPI package krippendorff (level ordinal), Kendall's W with an
own computation on scipy's mean ranks, mean, spread and bias with numpy, all within 1e-9. Every lot is a
panel of its own; marks are missing as blanks, abstentions, `n/a` and absent rows, and some are barred by a
declared interest. The rankings on the mean of individual marks, with everyone and without each evaluator,
are recomputed with fractions for the bids that pass a pass/fail question. Says how many figures agreed, or
ends with the first that does not.
"""

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import krippendorff
import numpy
from scipy.stats import rankdata

PANELS = 330
WEIGHTS = {"delivery": 50, "method": 30, "risk": 20}
CRITERIA = list(WEIGHTS)
TOLERANCE = 1e-9


def panels():
    """Each panel: bids, evaluators, and marks by criterion, evaluator and bid; None where there is none.

    Then the marks that a declared interest bars, and the bids that fail the question.
    """
    source = random.Random(20240413)
    for number in range(PANELS):
        bids = [f"l{number}-b{bid}" for bid in range(source.randint(1, 9))]
        evaluators = [f"e{one}" for one in range(source.randint(1, 7))]
        values = source.choice([[3], [2, 3], [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [0, 5]])
        missing = source.choice([0, 0, 0.1, 0.3, 0.6])
        follows = source.choice([0, 0.5, 0.9])
        marks = {}
        for criterion in CRITERIA:
            truth = {bid: source.choice(values) for bid in bids}
            for evaluator in evaluators:
                for bid in bids:
                    mark = truth[bid] if source.random() < follows else source.choice(values)
                    marks[criterion, evaluator, bid] = None if source.random() < missing else mark
        barred = {}
        for evaluator in evaluators:
            if len(evaluators) > 1 and source.random() < 0.1:
                bid = source.choice(bids)
                for criterion in CRITERIA:
                    barred[criterion, evaluator, bid] = marks[criterion, evaluator, bid]
                    marks[criterion, evaluator, bid] = None
        failed = {bid for bid in bids if source.random() < 0.1}
        yield f"l{number}", bids, evaluators, marks, barred, failed


def write(folder):
    source = random.Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    lots = [name for name, *_ in panels()]
    (folder / "competition.yaml").write_text(
        "competition: panels\ntitle: Panels\ncurrency: GBP\nrubric: rubric.yaml\nlots:\n"
        + "".join(f"  - {{id: {lot}, title: Lot {lot}}}\n" for lot in lots))
    (folder / "rubric.yaml").write_text(
        "rubric: panels\ntitle: Panels\nversion: 1.0.0\nmethod: weighted-sum\n"
        "rounding: {scores: 2, mode: half-up}\nline-rounding: none\n"
        "scale: {0: None, 1: Poor, 2: Partly, 3: Satisfactory, 4: Good, 5: Excellent}\ncriteria:\n"
        + "".join(
            f"  - {{id: {criterion}, title: {criterion}, weight: {weight}}}\n"
            for criterion, weight in WEIGHTS.items())
        + "  - {id: safe, title: Safe, measure: pass-fail}\n"
        + "ties: []\n")
    with open(folder / "bids.csv", "w", newline="") as bids_file, \
            open(folder / "conflicts.csv", "w", newline="") as conflicts_file, \
            open(folder / "marks.csv", "w", newline="") as marks_file:
        bids_csv, marks_csv = csv.writer(bids_file), csv.writer(marks_file)
        conflicts_csv = csv.writer(conflicts_file)
        conflicts_csv.writerow(["evaluator", "interest", "bid"])
        bids_csv.writerow(["bid", "bidder", "lot"])
        marks_csv.writerow(["bid", "criterion", "evaluator", "mark", "reason", "evidence"])
        for lot, bids, evaluators, marks, barred, failed in panels():
            for evaluator, bid in sorted({(evaluator, bid) for _, evaluator, bid in barred}):
                conflicts_csv.writerow([evaluator, "Holds shares", bid])
            for bid in bids:
                bids_csv.writerow([bid, f"Bidder {bid}", lot])
                verdict = "fail" if bid in failed else "pass"
                marks_csv.writerow([bid, "safe", "agreed", verdict, f"Reason {bid}", "p. 2"])
                for criterion in CRITERIA:
                    marks_csv.writerow([bid, criterion, "agreed", 3, f"Reason {bid}", "p. 1"])
                    for evaluator in evaluators:
                        mark = marks[criterion, evaluator, bid]
                        if mark is None:
                            mark = barred.get((criterion, evaluator, bid))
                        written = source.choice([None, "", "n/a", "abstained"]) if mark is None else mark
                        if written is not None:
                            marks_csv.writerow([bid, criterion, evaluator, written, "", ""])


def alpha(units):
    """Units of marks by evaluator, by krippendorff; None where it is not defined."""
    units = [unit for unit in units if len(unit) > 1]
    if len({mark for unit in units for mark in unit.values()}) < 2:
        return None
    evaluators = sorted({one for unit in units for one in unit})
    data = [[unit.get(one, numpy.nan) for unit in units] for one in evaluators]
    return krippendorff.alpha(reliability_data=data, level_of_measurement="ordinal")


def concordance(rows):
    """A row of marks for each evaluator, None where one is missing."""
    complete = [column for column in zip(*rows) if None not in column]
    m, n = len(rows), len(complete)
    if m < 2 or n < 2:
        return None
    ranks = numpy.array([rankdata(row) for row in zip(*complete)])
    sums = ranks.sum(axis=0)
    ties = sum(
        count**3 - count
        for row in ranks for count in numpy.unique(row, return_counts=True)[1].astype(float))
    most = m**2 * (n**3 - n) - m * ties
    return None if most == 0 else 12 * ((sums - sums.mean()) ** 2).sum() / most


def half_up(number):
    """The fraction, zero or more, with two decimals."""
    return Fraction((number * 200 + 1) // 2, 100)


def ranking(bids, evaluators, marks):
    """Rank and total of each bid on the mean of these evaluators' marks; none where a mark is missing."""
    totals = {}
    for bid in bids:
        totals[bid] = Fraction(0)
        for criterion, weight in WEIGHTS.items():
            given = [marks[criterion, one, bid] for one in evaluators]
            given = [mark for mark in given if mark is not None]
            if not given:
                return {}
            totals[bid] += half_up(weight * Fraction(sum(given), 5 * len(given)))
    return {
        bid: (1 + sum(other > total for other in totals.values()), total)
        for bid, total in totals.items()}


def check(result):
    agreed = 0

    def expect(name, ours, theirs):
        nonlocal agreed
        same = theirs is None if ours is None else (
            theirs is not None and abs(float(ours) - theirs) <= TOLERANCE)
        if not same:
            sys.exit(f"{name}: {ours} and {theirs}")
        agreed += 1

    # A lot that nobody marked has no agreement to report.
    lots = {lot["lot"]: lot.get("agreement") for lot in result["lots"]}
    for lot, bids, evaluators, marks, barred, failed in panels():
        is_marked = any(mark is not None for mark in marks.values())
        if is_marked != (lots[lot] is not None):
            sys.exit(f"lot {lot}: {'no agreement' if is_marked else 'an agreement of no marks'}")
        if not is_marked:
            continue

        def units(criteria):
            return [
                {one: marks[criterion, one, bid] for one in evaluators
                 if marks[criterion, one, bid] is not None}
                for criterion in criteria for bid in bids]

        def given(criteria):
            return [one for one in evaluators
                    if any(marks[c, one, b] is not None for c in criteria for b in bids)]

        if not given(CRITERIA):
            if lots[lot] is not None:
                sys.exit(f"{lot}: agreement of nobody")
            continue
        for criterion in CRITERIA + [None]:
            criteria = [criterion] if criterion else CRITERIA
            found = next(row for row in lots[lot]["criteria"] if row["criterion"] == criterion)
            name = f"{lot} {criterion or 'all criteria'}"
            expect(f"{name} alpha", found["alpha"], alpha(units(criteria)))
            rows = []
            for one in given(criteria):
                row = [[marks[c, one, bid] for c in criteria] for bid in bids]
                rows.append([None if None in values else sum(values) for values in row])
            expect(f"{name} W", found["w"], concordance(rows))
            for one in given(CRITERIA):
                found = next(
                    row for row in lots[lot]["evaluators"]
                    if row["evaluator"] == one and row["criterion"] == criterion)
                own = [unit[one] for unit in units(criteria) if one in unit]
                gaps = [
                    unit[one] - numpy.mean([mark for other, mark in unit.items() if other != one])
                    for unit in units(criteria) if one in unit and len(unit) > 1]
                expect(f"{name} {one} mean", found["mean"], numpy.mean(own) if own else None)
                expect(f"{name} {one} spread", found["spread"], numpy.std(own) if own else None)
                expect(f"{name} {one} bias", found["bias"], numpy.mean(gaps) if gaps else None)
                expect(
                    f"{name} {one} bias share", found["biasShare"],
                    numpy.mean(gaps) / 5 if gaps else None)
        found = lots[lot]["leaveOneOut"]
        standing = [bid for bid in bids if bid not in failed]
        rankings = {one["evaluator"]: one["ranking"] for one in found["without"]}
        if sorted(rankings) != (given(CRITERIA) if standing else []):
            sys.exit(f"{lot}: rankings without {sorted(rankings)}")
        for left_out, ours in [(None, found["all"]), *rankings.items()]:
            own = {row["bid"]: (row["rank"], Fraction(row["total"])) for row in ours["bids"]}
            theirs = ranking(standing, [one for one in evaluators if one != left_out], marks)
            if own != theirs:
                sys.exit(f"{lot}, ranking without {left_out or 'nobody'}: {own} and {theirs}")
            agreed += 2 * len(own)
    print(f"agreement: {agreed:,} figures of {len(lots):,} panels agree within {TOLERANCE}")


if sys.argv[1] == "--make":
    write(pathlib.Path(sys.argv[2]))
elif sys.argv[1].endswith(".json"):
    check(json.loads(pathlib.Path(sys.argv[1]).read_text()))
else:
    with tempfile.TemporaryDirectory() as folder:
        write(pathlib.Path(folder))
        run = subprocess.run(
            [sys.argv[1], "marks", folder, "--format", "json"], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"probity ended with {run.returncode}: {run.stderr[:2000]}")
        check(json.loads(run.stdout))
