"""Recomputes every price formula for random bids, and compares with `probity evaluate` to the last digit.

    formula_check.py PROBITY [PAGE]

PAGE is the table of formulas that the program was built with, docs/price-formulas.md. Of each formula 1,000
lots of one to nine bids are scored, with random parameters and a random published rounding. Says how many
scores agree; ends with the first that differs, or with formulas of the page that have no definition here.
"""

import json
import pathlib
import random as randomness
import re
import subprocess
import sys
import tempfile
from decimal import Decimal
from fractions import Fraction

sys.dont_write_bytecode = True  # Nothing is left beside the scripts.

import formula_cases
import formula_definitions

LOTS, RUNS, SEED = 25, 40, 20261121
MODES = ["half-up", "half-even", "up", "down"]


def rounded(number, places, mode):
    """A number of zero or more with so many decimals, as text."""
    whole, rest = divmod(number * 10**places, 1)
    half = Fraction(1, 2)
    away = {
        "up": rest > 0,
        "down": False,
        "half-up": rest >= half,
        "half-even": rest > half or (rest == half and whole % 2 == 1),
    }[mode]
    return format(Decimal(int(whole) + away).scaleb(-places), "f")


def as_yaml(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {as_yaml(one)}" for key, one in value.items()) + "}"
    return f"[{', '.join(value)}]" if isinstance(value, list) else value


def exact(value):
    if isinstance(value, dict):
        return {Fraction(key): Fraction(one) for key, one in value.items()}
    if isinstance(value, list):
        return [Fraction(one) for one in value]
    return value if value in ("lowest", "yes", "no") else Fraction(value)


def weights(random, count):
    """So many weights with two decimals that add up to 100."""
    cuts = sorted(random.sample(range(1, 10000), count - 1))
    return [Decimal(b - a) / 100 for a, b in zip([0, *cuts], [*cuts, 10000])]


def evaluate(program, folder, random, formulas):
    """Writes one competition, evaluates it, and compares; the numbers of lots and scores compared."""
    scale = Decimal(10) ** random.randint(1, 8) * random.randint(1, 9)
    rounding = random.choice([None] + [(random.randint(0, 20), mode) for mode in MODES])
    shares = weights(random, len(formulas))
    criteria = [
        (name, formula_cases.parameters(random, name, scale), weight)
        for name, weight in zip(formulas, shares)
    ]
    borders = [
        value
        for _, given, _ in criteria
        for value in given.values()
        if isinstance(value, str) and re.fullmatch(r"[0-9.]+", value) and Decimal(value) > scale / 10
    ]
    lots = [formula_cases.prices(random, scale, borders) for _ in range(LOTS)]
    write(folder, rounding, criteria, lots)
    run = subprocess.run(
        [program, "evaluate", folder, "--format", "json"], capture_output=True, text=True
    )
    # One says that ties are left standing, which is so.
    if run.returncode not in (0, 1):
        sys.exit(f"{run.stderr}\n{(folder / 'rubric.yaml').read_text()}")
    places, mode = rounding or (20, "half-even")
    count = 0
    for lot, prices in zip(json.loads(run.stdout)["lots"], lots):
        amounts = [Fraction(price) for price in prices]
        if len(lot["ranking"]) != len(prices):
            sys.exit(f"{lot['lot']}: {len(lot['ranking'])} bids ranked of {len(prices)}")
        for bid in lot["ranking"]:
            price = amounts[int(bid["bid"].split("-")[1])]
            for found, (name, given, weight) in zip(bid["criteria"], criteria):
                arguments = {key.replace("-", "_"): exact(one) for key, one in given.items()}
                share = formula_definitions.DEFINITIONS[name](price, amounts, **arguments)
                expected = rounded(Fraction(weight) * share, places, mode)
                if found["score"] != expected:
                    sys.exit(
                        f"{name} {as_yaml(given)}: {found['score']}, by definition {expected}\n"
                        f"weight {weight}, {places} decimals {mode}, price {float(price)} of "
                        f"{', '.join(prices)}\nbasis: {found['basis']}"
                    )
                count += 1
    return count


def write(folder, rounding, criteria, lots):
    settings = f"rounding: {{scores: {rounding[0]}, mode: {rounding[1]}}}\n" if rounding else ""
    lines = [
        f"  - {{id: c{index}, title: {name}, weight: {weight}, measure: price, "
        f"formula: {as_yaml({'name': name, **given})}}}\n"
        for index, (name, given, weight) in enumerate(criteria)
    ]
    (folder / "rubric.yaml").write_text(
        "rubric: check\ntitle: Check\nversion: 1.0.0\nmethod: weighted-sum\nline-rounding: none\n"
        f"{settings}criteria:\n{''.join(lines)}ties: []\n"
    )
    (folder / "competition.yaml").write_text(
        "competition: check\ntitle: Check\ncurrency: EUR\nrubric: rubric.yaml\nlots:\n"
        + "".join(f"  - {{id: l{lot}, title: Lot {lot}}}\n" for lot in range(len(lots)))
    )
    (folder / "bids.csv").write_text(
        "bid,bidder,lot,price\n"
        + "".join(
            f"l{lot}b-{bid},Bidder {bid},l{lot},{price}\n"
            for lot, prices in enumerate(lots)
            for bid, price in enumerate(prices)
        )
    )


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    beside = pathlib.Path(__file__).resolve().parents[2] / "docs" / "price-formulas.md"
    page = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else beside
    names = re.findall(r"^\| `([a-z-]+)` \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    known = [name for name in names if name in formula_definitions.DEFINITIONS]
    without = sorted(set(names) - set(known))
    unused = sorted(set(formula_definitions.DEFINITIONS) - set(names))
    random = randomness.Random(SEED)
    scores = 0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS):
            scores += evaluate(program, pathlib.Path(folder), random, known)
    if without or not known:
        sys.exit(f"formulas of the page without a definition here: {', '.join(without) or 'all'}")
    if unused:
        sys.exit(f"definitions here of formulas that are not on the page: {', '.join(unused)}")
    print(
        f"formula: {scores:,} scores under {len(known)} formulas agree to the last digit, "
        f"{LOTS * RUNS:,} lots each"
    )


main()
