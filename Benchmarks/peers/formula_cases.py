"""Random parameters and prices for the price formulas: ties, exact roots, borders and extreme spreads.

Every number is a decimal text, as a rubric or bids.csv holds it.
"""

from decimal import Decimal

PLACES = [0, 0, 1, 2, 2, 3, 4]

# Multiples whose roots and logarithms are exact, or nearly so.
EXACT = [Decimal(text) for text in "1 1 1.2 1.21 1.25 1.44 1.5 2 2.25 4 8 16 1024 1000 1.0001".split()]


def text(number, places):
    """A number above zero as a plain decimal."""
    least = Decimal(1).scaleb(-places)
    return format(max(least, Decimal(number).quantize(least)), "f")


def near(random, scale, low, high, places=2):
    return text(scale * Decimal(random.uniform(low, high)), places)


def number(random, low, high, places):
    return text(Decimal(random.randint(low * 10**places, high * 10**places)).scaleb(-places), places)


def falling(random, count):
    return sorted((Decimal(random.randint(0, 1000)) / 10 for _ in range(count)), reverse=True)


def scores(random, keys):
    keys = sorted({Decimal(key) for key in keys})
    return {format(key, "f"): format(score, "f") for key, score in zip(keys, falling(random, len(keys)))}


def curve(random, scale):
    keys = {near(random, scale, 0.2, 2) for _ in range(random.randint(2, 7))}
    return scores(random, keys | {text(scale * 3, 2)} if len(keys) < 2 else keys)


def optional(random, name, value):
    return {name: value} if random.random() < 0.5 else {}


def within(random, most):
    """An exponent from 0.1 to `most`."""
    return text(Decimal(random.randint(10, int(most * 100))) / 100, random.choice([2, 2, 2, 3]))


def power(random):
    return random.choice(["0.5", "0.25", "0.1", "1", "2", "3", "1.5", "10", within(random, 10)])


PARAMETERS = {
    "banded": lambda r, s: {
        "over": r.choice(["lowest", near(r, s, 0.5, 1.5)]),
        "bands": scores(r, [number(r, 0, 80, r.choice([0, 2])) for _ in range(r.randint(1, 6))]),
    },
    "ceiling": lambda r, s: {"ceiling": near(r, s, 0.8, 3)},
    "consip-concave": lambda r, s: {"base": near(r, s, 0.8, 2), "exponent": power(r)},
    "discount-bilinear": lambda r, s: {
        "base": near(r, s, 0.7, 2),
        "mean-share": r.choice(["0.80", "0.85", "0.90", "0.8"]),
    },
    "discount-corrected": lambda r, s: {
        "base": near(r, s, 0.8, 2),
        "significant": number(r, 1, r.choice([5, 90]), r.choice([0, 1, 2])),
    },
    "discount-linear": lambda r, s: {"base": near(r, s, 0.7, 2)},
    "discount-power": lambda r, s: {
        "base": near(r, s, 0.8, 2),
        "exponent": r.choice(["0.5", within(r, 1)]),
    },
    "discount-power-to-mean": lambda r, s: {"base": near(r, s, 0.8, 2), "exponent": within(r, 0.3)},
    "exponential": lambda r, s: {"factor": number(r, 0, r.choice([1, 3, 900]), 3)},
    "hyperbolic-ceiling": lambda r, s: {
        "reference": near(r, s, 0.2, 1.5),
        **optional(r, "factor", number(r, 0, 3, 3)),
    },
    "linear-to-multiple": lambda r, s: {
        "multiple": r.choice(["2", "1.5", "1.01", number(r, 2, 20, 2)])
    },
    "logarithmic": lambda r, s: {
        "zero-at": r.choice(["2", "1.5", "1.01", "4", "1.44", "1000", number(r, 2, 20, 2)])
    },
    "mean-deviation": lambda r, s: {"factor": number(r, 0, r.choice([1, 3]), r.choice([1, 3]))},
    "median-deviation": lambda r, s: {"factor": number(r, 0, r.choice([1, 3]), r.choice([1, 3]))},
    "percent-over-lowest": lambda r, s: {"factor": number(r, 0, r.choice([1, 9]), r.choice([1, 3]))},
    "power": lambda r, s: {"exponent": power(r)},
    "published-range": lambda r, s: {
        "lowest": near(r, s, 0.1, 0.9),
        "highest": near(r, s, 1, 2),
    },
    "rank-based": lambda r, s: optional(
        r, "table", [format(score, "f") for score in falling(r, r.randint(1, 9))]
    ),
    "spend-curve": lambda r, s: {"points": curve(r, s)},
    "target": lambda r, s: {
        "target": near(r, s, 0.3, 1.3),
        "factor": number(r, 0, 5, 2),
        **optional(r, "both-sides", r.choice(["yes", "no"])),
    },
}


def parameters(random, formula, scale):
    return PARAMETERS.get(formula, lambda r, s: {})(random, scale)


def prices(random, scale, borders):
    """The prices of a lot of one to nine bids."""
    count = random.randint(1, 9)
    places = random.choice(PLACES)
    kind = random.choice(["tight", "normal", "wide", "ties", "exact", "borders"])
    if kind == "tight":
        return [near(random, scale, 0.99, 1.01, places) for _ in range(count)]
    if kind == "wide":
        return [text(scale * Decimal(10 ** random.uniform(-5, 5)), places) for _ in range(count)]
    if kind == "ties":
        few = [near(random, scale, 0.5, 1.5, places) for _ in range(2)]
        return [random.choice(few) for _ in range(count)]
    if kind == "exact":
        lowest = Decimal(near(random, scale, 0.3, 1, places))
        return [text(lowest * random.choice(EXACT), 4) for _ in range(count)]
    found = [near(random, scale, 0.5, 1.6, places) for _ in range(count)]
    if kind == "borders" and borders:
        found[random.randrange(count)] = random.choice(borders)
    return found
