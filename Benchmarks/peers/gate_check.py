"""Minima of sections and of quality over random rubrics, against Python's Fraction.

    gate_check.py PROBITY [CASES]

Makes random rubrics (nested sections, scales, lengths, types, pass/fail questions), marks and bids, lets
`probity evaluate --format json` judge them, and recomputes from the rubric alone which gates each bid fails.
Prints how many cases agreed; ends with the first difference and a status that is not zero.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

TYPES = ["joint-venture", "fixed-term", "framework", "prime-partner-framework"]


def weights(count, rng):
    """`count` weights above zero, in hundredths, that add up to 100."""
    cuts = sorted(rng.sample(range(1, 10000), count - 1))
    return [Fraction(b - a, 100) for a, b in zip([0] + cuts, cuts + [10000])]


def decimal(fraction):
    hundredths = int(fraction * 100)
    return f"{hundredths // 100}.{hundredths % 100:02d}"


class Case:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.number = 0
        self.leaves = []  # id, share, function of a bid to a fraction or None
        self.sections = []  # id, minimum, share, leaves
        self.questions = []
        rng = self.rng
        quality = Fraction(rng.randint(1, 99))
        parts = self.parts(rng.randint(1, 4), quality, 0)
        price = f"  - {{id: price, title: Price, weight: {100 - quality}, measure: price, "
        price += "formula: lowest-proportional}"
        top = [f"  - {{id: whole, title: Whole, weight: {quality}, criteria: [{', '.join(parts)}]}}"]
        top += [f"  - {question}" for question in self.asked(rng.randint(0, 2))]
        self.minimum = Fraction(rng.randint(0, 9000), 100) if rng.random() < 0.7 else None
        head = "" if self.minimum is None else f"minimum-quality: {decimal(self.minimum)}\n"
        self.rubric = (
            "rubric: random\ntitle: Random\nversion: 1.0.0\nmethod: weighted-sum\nline-rounding: none\n"
            "rounding: {scores: 2, mode: half-up}\n" + head + "criteria:\n" + "\n".join(top + [price])
            + "\nties: [price]\n"
        )
        self.bids = [self.bid(f"b{number}") for number in range(1, rng.randint(2, 7))]

    def name(self):
        self.number += 1
        return f"c{self.number}"

    def asked(self, count):
        questions = []
        for _ in range(count):
            name = self.name()
            self.questions.append(name)
            questions.append(f"{{id: {name}, title: Q, measure: pass-fail}}")
        return questions

    def parts(self, count, share, depth):
        items = []
        for weight in weights(count, self.rng):
            own = share * weight / 100
            name = self.name()
            head = f"id: {name}, title: T, weight: {decimal(weight)}"
            if self.rng.random() < 0.5:
                minimum = Fraction(self.rng.randint(0, 8000), 100)
                if self.rng.random() < 0.3:
                    minimum = Fraction(self.rng.choice([2000, 2500, 4000, 5000, 6000, 7500]), 100)
                head += f", minimum-score: {decimal(minimum)}"
            else:
                minimum = None
            first = len(self.leaves)
            if depth < 2 and self.rng.random() < 0.4:
                inner = self.parts(self.rng.randint(1, 4), own, depth + 1)
                inner += self.asked(1) if self.rng.random() < 0.2 else []
                items.append(f"{{{head}, criteria: [{', '.join(inner)}]}}")
            else:
                items.append(self.leaf(name, head, own))
            if minimum is not None:
                self.sections.append((name, minimum, own, self.leaves[first:]))
        return items

    def leaf(self, name, head, share):
        kind = self.rng.random()
        if kind < 0.7:
            top = self.rng.choice([3, 5, 6, 7, 9, 10, 13])
            self.leaves.append((name, share, lambda bid: bid["marks"][name] / Fraction(top)))
            self.marked = getattr(self, "marked", []) + [(name, top)]
            return f"{{{head}, scale: {{from: 0, to: {top}, step: 1}}}}"
        if kind < 0.85:
            x, y = 12, self.rng.randint(40, 120)
            score = lambda bid: Fraction(bid["months"] - x, y - x)
            self.leaves.append((name, share, score))
            curve = f"[{{months: {x}, score: 0}}, {{months: {y}, score: 100}}]"
            self.longest = min(getattr(self, "longest", 120), y)
            return f"{{{head}, measure: contract-length, curve: {curve}}}"
        scores = {name: self.rng.randint(0, 100) for name in TYPES}
        scores[self.rng.choice(TYPES)] = 100
        self.leaves.append((name, share, lambda bid: Fraction(scores[bid["type"]], 100)))
        listed = ", ".join(f"{key}: {value}" for key, value in scores.items())
        return f"{{{head}, measure: contract-type, preferences: {{{listed}}}}}"

    def bid(self, name):
        rng = self.rng
        return {
            "id": name,
            "price": rng.randint(1, 10**6),
            "months": rng.randint(12, getattr(self, "longest", 120)),
            "type": rng.choice(TYPES),
            "marks": {leaf: rng.randint(0, top) for leaf, top in getattr(self, "marked", [])},
            "answers": {question: rng.random() < 0.85 for question in self.questions},
        }

    def failures(self, bid):
        """The gates that a bid fails, computed from the rubric alone."""
        failed = {question for question, passed in bid["answers"].items() if not passed}
        earned = lambda leaves: sum((share * score(bid) for _, share, score in leaves), Fraction(0))
        for name, minimum, share, leaves in self.sections:
            if earned(leaves) * 100 < minimum * share:
                failed.add(name)
        whole = sum((share for _, share, _ in self.leaves), Fraction(0))
        if self.minimum is not None and earned(self.leaves) * 100 < self.minimum * whole:
            failed.add("minimum-quality")
        return failed

    def write(self, folder):
        files = {
            "competition.yaml": "competition: c\ntitle: C\ncurrency: GBP\nrubric: rubric.yaml\n",
            "rubric.yaml": self.rubric,
            "bids.csv": "bid,bidder,price,length months,contract type\n"
            + "".join(
                f"{b['id']},Bidder {b['id']},{b['price']},{b['months']},{b['type']}\n" for b in self.bids
            ),
            "marks.csv": "bid,criterion,evaluator,mark\n"
            + "".join(
                f"{b['id']},{criterion},agreed,{mark}\n"
                for b in self.bids
                for criterion, mark in list(b["marks"].items())
                + [(q, "pass" if passed else "fail") for q, passed in b["answers"].items()]
            ),
        }
        for name, text in files.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)


def main():
    probity, cases = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300
    agreed = skipped = gates = 0
    for seed in range(cases):
        case = Case(seed)
        with tempfile.TemporaryDirectory() as folder:
            case.write(folder)
            run = subprocess.run(
                [probity, "evaluate", folder, "--format", "json"], capture_output=True, text=True
            )
            if run.returncode not in (0, 1):
                # A minimum that no bid can reach is an error of the rubric, and not a case.
                if "PRB3234" in run.stdout:
                    skipped += 1
                    continue
                sys.exit(f"case {seed}: {run.stderr}\n{case.rubric}")
            lot = json.loads(run.stdout)["lots"][0]
        found = {b["bid"]: {g["criterion"] for g in b["gates"]} for b in lot["disqualified"]}
        for bid in case.bids:
            expected = case.failures(bid)
            if expected != found.get(bid["id"], set()):
                sys.exit(
                    f"case {seed}, {bid['id']}: expected {sorted(expected)}, "
                    f"found {sorted(found.get(bid['id'], set()))}\n{case.rubric}"
                )
            gates += len(case.sections) + len(case.questions) + (case.minimum is not None)
        agreed += 1
    print(
        f"gate: {gates:,} gates of {agreed:,} random rubrics agree ({skipped:,} more were refused as "
        "unreachable)"
    )


main()
