"""Recomputes award methods with fractions: figures as shown, ranks and ties of 1,000 random lots each.

    python3 method_check.py PROBITY [DOCS]

PROBITY is the program, DOCS the page `docs/award-methods.md` (next to this folder if not given): every
method of its table has to be covered here. Figures are computed from their published definitions at full
precision and rounded half up to the decimals that the program shows. Says how many bids of how many
methods agreed, or ends with the first that differs.
"""

import json
import random
import re
import subprocess
import sys
import tempfile
from fractions import Fraction as F
from pathlib import Path

LOTS, RUBRICS = 250, 4
SEED = 20210501


def half_up(number, places):
    """The number rounded to so many decimals; from the middle away from zero."""
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return (F(whole) if number >= 0 else -F(whole)) / 10**places


class Bid:
    """What a method looks at: price, marks as shares of the full mark, quality and scores."""

    def __init__(self, name, price, marks):
        self.name, self.price, self.marks = name, price, marks
        self.scores, self.quality = {}, F(0)


# Each method gives, for the bids of a lot, a list of (tier, key, figure): lower tiers and lower keys are
# better, and equal ones are level. A figure of None is one that is not shown.


def weighted_sum(bids, rubric):
    lowest = min(b.price for b in bids)
    totals = [b.quality + half_up(F(rubric["price_weight"]) * lowest / b.price, 2) for b in bids]
    return [(0, -t, t) for t in totals]


def price_per_quality_point(bids, rubric):
    return [(0, b.price / b.quality, b.price / b.quality) for b in bids]


def quality_per_price(bids, rubric):
    values = [b.quality / b.price * rubric["constant"] for b in bids]
    return [(0, -v, v) for v in values]


def extended_richtwert(bids, rubric):
    values = [b.quality / b.price for b in bids]
    if rubric["round_to"] is not None:
        values = [half_up(value, rubric["round_to"]) for value in values]
    bound = max(values) * (100 - rubric["range"]) / 100
    keys = [-b.quality if rubric["by"] == "quality" else b.price for b in bids]
    return [(0, k, v) if v >= bound else (1, -v, v) for k, v in zip(keys, values)]


def utility_index(bids, rubric):
    wp = F(rubric["price_weight"])
    wq = 100 - wp
    best, lowest = max(b.quality for b in bids) / wq, min(b.price for b in bids)
    values = [(1 - (best - b.quality / wq) * (wq / wp)) / b.price * lowest for b in bids]
    return [(0, -v, v) for v in values]


def quality_adjusted_price(bids, rubric):
    values = [
        b.price - rubric["full"] * b.marks["plan"] - rubric["steps"][int(b.marks["team"] * 5)]
        for b in bids
    ]
    return [(0, v, v) for v in values]


def monetised_quality(bids, rubric):
    values = [b.price - b.quality * rubric["per_point"] for b in bids]
    return [(0, v, v) for v in values]


def price_quality_method(bids, rubric):
    lowest = min(b.quality for b in bids)
    values = [
        b.price - rubric["estimate"] * (b.quality - lowest) / rubric["price_weight"] for b in bids
    ]
    return [(0, v, v) for v in values]


def reduced_price(bids, rubric):
    maxima = 1 - F(rubric["price_weight"]) / 100
    values = [b.price / (1 + (b.quality / 100) / (1 - maxima)) for b in bids]
    return [(0, v, v) for v in values]


def relative_value_cost(bids, rubric):
    lowest, most = min(b.quality for b in bids), rubric["maximum"]
    values = [b.price / ((b.quality + most) / (lowest + most)) for b in bids]
    return [(0, v, v) for v in values]


def lowest_price(bids, rubric):
    return [(0, b.price, b.price) for b in bids]


def best_quality_at_fixed_price(bids, rubric):
    return [(0, -b.quality, b.quality) for b in bids if b.price <= rubric["budget"]]


def two_envelope(bids, rubric):
    least = sorted((b.quality for b in bids), reverse=True)[: rubric["open"]][-1]
    return [
        (0, b.price, b.price) if b.quality >= least else (1, -b.quality, None) for b in bids
    ]


METHODS = {
    f.__name__.replace("_", "-"): f
    for f in [
        best_quality_at_fixed_price, extended_richtwert, lowest_price, monetised_quality,
        price_per_quality_point, price_quality_method, quality_adjusted_price, quality_per_price,
        reduced_price, relative_value_cost, two_envelope, utility_index, weighted_sum,
    ]
}
WEIGHED = {"price-quality-method", "reduced-price", "utility-index", "weighted-sum"}
ROUNDABLE = set(METHODS) - {
    "best-quality-at-fixed-price", "lowest-price", "two-envelope", "weighted-sum"
}


def parameters(name, rng):
    """Random parameters: as the rubric writes them, and as the definitions here take them."""
    pence = lambda low, high: F(rng.randint(low * 100, high * 100), 100)
    text = lambda number: f"{float(number):.2f}"
    if name == "quality-per-price":
        constant = rng.choice([1, 1000, 50000])
        return f", constant: {constant}", {"constant": F(constant)}
    if name == "extended-richtwert":
        percent, by = F(rng.randint(10, 100), 10), rng.choice(["quality", "price"])
        return f", range: {float(percent)}%, decide-by: {by}", {"range": percent, "by": by}
    if name == "quality-adjusted-price":
        full, steps = pence(0, 30000), sorted(pence(-8000, 20000) for _ in range(6))
        listed = ", ".join(f"{mark}: {text(amount)}" for mark, amount in enumerate(steps))
        return (
            f", values: {{plan: {text(full)}, team: {{{listed}}}}}",
            {"full": full, "steps": steps},
        )
    if name == "monetised-quality":
        per_point = pence(1, 900)
        return f", per-point: {text(per_point)}", {"per_point": per_point}
    if name == "price-quality-method":
        estimate = pence(10000, 90000)
        return f", estimate: {text(estimate)}", {"estimate": estimate}
    if name == "relative-value-cost":
        maximum = rng.choice([None, F(70), F(250)])
        return (f", maximum: {maximum}" if maximum else ""), {"maximum": maximum or F(100)}
    if name == "two-envelope":
        count = rng.randint(1, 4)
        return f", open: {count}", {"open": count}
    return "", {}


def make(folder, name, rng):
    """Writes a competition of many lots, and gives its rubric and the bids by lot."""
    words, rubric = parameters(name, rng)
    places = rng.choice([None, None, 0, 2, 4]) if name in ROUNDABLE else None
    rubric["round_to"] = places
    rounding = "" if places is None else f", round-to: {places}"
    price_weight = rng.choice([35, 40, 50, 70]) if name in WEIGHED else 0
    # Where quality weighs more than the price, an index can be negative, which is an error.
    if name == "utility-index":
        price_weight = rng.choice([50, 60, 75])
    rubric["price_weight"] = price_weight
    plan = F(rng.randint(1000, (100 - price_weight) * 100 - 1000), 100)
    weights = {"plan": plan, "team": 100 - price_weight - plan}
    price = f", weight: {price_weight}" if price_weight else ""
    price += ", formula: lowest-proportional" if name == "weighted-sum" else ""
    rubric["budget"] = F(45000)
    price += ", maximum-price: 45000" if name == "best-quality-at-fixed-price" else ""
    lots = [f"l{n}" for n in range(LOTS)]
    folder.joinpath("competition.yaml").write_text(
        "competition: random\ntitle: Random\ncurrency: GBP\nrubric: rubric.yaml\nlots:\n"
        + "".join(f"  - {{id: {lot}, title: Lot {lot}}}\n" for lot in lots)
    )
    folder.joinpath("rubric.yaml").write_text(f"""rubric: random
title: Random
version: 1.0.0
method: {{name: {name}{words}{rounding}}}
rounding: {{scores: 2, mode: half-up}}
line-rounding: none
criteria:
  - {{id: plan, title: Plan, weight: {float(weights["plan"])}, scale: {{from: 0, to: 60, step: 1}}}}
  - {{id: team, title: Team, weight: {float(weights["team"])}, scale: {{from: 0, to: 5, step: 1}}}}
  - {{id: price, title: Price, measure: price{price}}}
ties: []
""")
    bids, rows, marks = {}, ["bid,bidder,lot,price"], ["bid,criterion,evaluator,mark"]
    for lot in lots:
        bids[lot] = []
        for number in range(rng.randint(2, 7)):
            # Few different numbers, so that bids are often level.
            amount = F(rng.choice([20000, 25000, 30000, 60000]) * 100 + rng.choice([0, 1, 333]), 100)
            given = {"plan": rng.choice([6, 20, 21, 40, 59, 60]), "team": rng.randint(0, 5)}
            bid = Bid(f"{lot}b{number}", amount, {"plan": F(given["plan"], 60), "team": F(given["team"], 5)})
            bid.scores = {c: half_up(weights[c] * bid.marks[c], 2) for c in weights}
            bid.quality = sum(bid.scores.values())
            bids[lot].append(bid)
            rows.append(f"{bid.name},Bidder {bid.name},{lot},{float(amount):.2f}")
            marks += [f"{bid.name},{c},agreed,{given[c]}" for c in given]
    folder.joinpath("bids.csv").write_text("\n".join(rows) + "\n")
    folder.joinpath("marks.csv").write_text("\n".join(marks) + "\n")
    return rubric, bids


def shown(text):
    """A decimal with the decimals that it is written with."""
    return F(text), len(text.partition(".")[2])


def compare(name, rubric, bids, lot):
    """Holds a lot's ranking against the definition; gives the number of bids."""
    standing = list(bids)
    if name == "best-quality-at-fixed-price":
        standing = [b for b in bids if b.price <= rubric["budget"]]
    values = METHODS[name](bids, rubric)
    # The quotients of extended-richtwert are rounded before they decide the range.
    if rubric["round_to"] is not None and name != "extended-richtwert":
        places = rubric["round_to"]
        sign = 1 if all(key == figure for _, key, figure in values) else -1
        rounded = [half_up(figure, places) for _, _, figure in values]
        values = [(0, sign * figure, figure) for figure in rounded]
    expected = sorted(zip(values, standing), key=lambda pair: (pair[0][:2], pair[1].name))
    ranking = lot["ranking"]
    if [r["bid"] for r in ranking] != [b.name for _, b in expected]:
        sys.exit(f"{name}, lot {lot['lot']}: {[r['bid'] for r in ranking]}, by fractions "
                 f"{[b.name for _, b in expected]}")
    for place, (ours, (value, bid)) in enumerate(zip(ranking, expected)):
        rank = 1 + sum(other[:2] < value[:2] for other, _ in expected)
        if ours["rank"] != rank:
            sys.exit(f"{name}, bid {bid.name}: rank {ours['rank']}, by fractions {rank}")
        text = ours["figure"]["value"] if "figure" in ours else ours["total"]
        if (text is None) != (value[2] is None):
            sys.exit(f"{name}, bid {bid.name}: figure {text}, by fractions {value[2]}")
        if text is not None:
            number, places = shown(text)
            if number != half_up(value[2], places):
                sys.exit(f"{name}, bid {bid.name}: {text}, by fractions {float(value[2])!r}")
        if place and (value[:2] != expected[place - 1][0][:2]) != (rank != ranking[place - 1]["rank"]):
            sys.exit(f"{name}, bid {bid.name}: a tie that is none, or none that is one")
    return len(ranking)


def main():
    program = Path(sys.argv[1]).resolve()
    page = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parents[2] / "docs/award-methods.md")
    listed = re.findall(r"^\| `([a-z-]+)` \|", page.read_text(encoding="utf-8"), flags=re.M)
    if not listed or set(listed) != set(METHODS):
        sys.exit(f"not covered alike: {sorted(set(listed) ^ set(METHODS))}")
    rng, counted = random.Random(SEED), 0
    for name in sorted(METHODS):
        agreed = 0
        for _ in range(RUBRICS):
            with tempfile.TemporaryDirectory() as path:
                folder = Path(path)
                rubric, bids = make(folder, name, rng)
                run = subprocess.run(
                    [program, "evaluate", folder, "--format", "json"], capture_output=True, text=True
                )
                if run.returncode not in (0, 1):
                    sys.exit(f"{name}: status {run.returncode}\n{run.stderr[:800]}")
                for lot in json.loads(run.stdout)["lots"]:
                    own = bids[lot["lot"]]
                    if not lot["ranking"] and any(
                        b.price <= rubric["budget"] for b in own
                    ):
                        sys.exit(f"{name}, lot {lot['lot']}: not ranked\n{run.stderr[:800]}")
                    if name == "price-per-quality-point" and any(b.quality == 0 for b in own):
                        continue
                    agreed += compare(name, rubric, own, lot)
        counted += agreed
    print(f"method: {counted:,} bids under {len(METHODS)} methods agree, {RUBRICS * LOTS:,} lots each")


main()
