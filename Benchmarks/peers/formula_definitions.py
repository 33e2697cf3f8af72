"""The price formulas from their definitions: exact by Fraction, roots and logarithms by mpmath at 80 digits.

Written from the published definitions and the page's words, not from the program. P is a price, L, H, A and
M the lowest, highest, mean and median of all; each function gives the share of the weight.
"""

from fractions import Fraction

from mpmath import mp

mp.dps = 80
ONE = Fraction(1)
ZERO = Fraction(0)


def cut(share):
    return min(ONE, max(ZERO, share))


def mean(prices):
    return sum(prices) / Fraction(len(prices))


def median(prices):
    rising = sorted(prices)
    half = len(rising) // 2
    return rising[half] if len(rising) % 2 else (rising[half - 1] + rising[half]) / 2


def real(fraction):
    return mp.mpf(fraction.numerator) / fraction.denominator


def thirty(number):
    """What the page says of irrational shares: the nearest decimal of thirty places."""
    return Fraction(int(mp.nint(number * mp.mpf(10) ** 30)), 10**30)


def whole_root(number, degree):
    """The root of a whole number where it is whole itself, else None."""
    near = int(mp.nint(mp.root(mp.mpf(number), degree)))
    return near if near**degree == number else None


def power(base, exponent):
    """base^exponent: exact where it is a quotient of numbers that fit, else to thirty decimals."""
    above = whole_root(base.numerator, exponent.denominator)
    below = whole_root(base.denominator, exponent.denominator)
    if above is not None and below is not None:
        exact = Fraction(above, below) ** exponent.numerator
        # No share is over 1, so the denominator is the larger.
        if exact.denominator < 2**127:
            return exact
    return thirty(mp.power(real(base), real(exponent)))


def logarithm(number, base):
    """log number ÷ log base: exact where small whole powers agree, else to thirty decimals."""
    if number == 1:
        return ZERO
    ratio = mp.log(real(number)) / mp.log(real(base))
    for below in range(1, 65):
        above = int(mp.nint(ratio * below))
        if abs(ratio * below - above) < mp.mpf(10) ** -60 and number**below == base**above:
            return Fraction(above, below)
    return thirty(ratio)


def discount(price, base):
    return max(ZERO, 1 - price / base)


def rank_based(p, all_, table=None):
    rank = 1 + sum(1 for other in all_ if other < p)
    if table is not None:
        return table[min(rank, len(table)) - 1] / 100
    return ONE if len(all_) == 1 else Fraction(len(all_) - rank, len(all_) - 1)


def banded(p, all_, over, bands):
    base = min(all_) if over == "lowest" else over
    for percent, score in sorted(bands.items()):
        if p <= base * (1 + percent / 100):
            return score / 100
    return ZERO


def target(p, all_, target, factor, both_sides="no"):
    distance = abs(p - target) if both_sides == "yes" else max(ZERO, p - target)
    return cut(1 - factor * distance / target)


def published_range(p, all_, lowest, highest):
    return cut((highest - p) / (highest - lowest))


def discount_linear(p, all_, base):
    best = discount(min(all_), base)
    return discount(p, base) / best if best else ZERO


def discount_bilinear(p, all_, base, mean_share):
    discounts = [discount(other, base) for other in all_]
    own, middle, best = discount(p, base), mean(discounts), max(discounts)
    if best == 0:
        return ZERO
    if own <= middle:
        return mean_share * own / middle
    return mean_share + (1 - mean_share) * (own - middle) / (best - middle)


def discount_power(p, all_, base, exponent):
    best = discount(min(all_), base)
    return power(discount(p, base) / best, exponent) if p < base else ZERO


def discount_power_to_mean(p, all_, base, exponent):
    if p >= base:
        return ZERO
    return power(min(ONE, discount(p, base) / mean([discount(o, base) for o in all_])), exponent)


def discount_corrected(p, all_, base, significant):
    return discount(p, base) / max(significant / 100, discount(min(all_), base))


def linear_min_max(p, all_):
    spread = max(all_) - min(all_)
    return (max(all_) - p) / spread if spread else ONE


def spread_to_median(p, all_):
    spread = median(all_) - min(all_)
    if spread == 0:
        return ONE if p == min(all_) else ZERO
    return cut(1 - (p - min(all_)) / (2 * spread))


def spend_curve(p, all_, points):
    places = sorted(points.items())
    if p <= places[0][0]:
        return places[0][1] / 100
    for (left, high), (right, low) in zip(places, places[1:]):
        if p <= right:
            return (high - (high - low) * (p - left) / (right - left)) / 100
    return places[-1][1] / 100


def logarithmic(p, all_, zero_at):
    ratio = p / min(all_)
    return ZERO if ratio >= zero_at else 1 - logarithm(ratio, zero_at)


def exponential(p, all_, factor):
    over = factor * (p - min(all_)) / min(all_)
    return ONE if over == 0 else thirty(mp.exp(-real(over)))


def consip_concave(p, all_, base, exponent):
    return 1 - power(p / base, exponent) if p < base else ZERO


DEFINITIONS = {
    "banded": banded,
    "ceiling": lambda p, all_, ceiling: cut((ceiling - p) / ceiling),
    "consip-concave": consip_concave,
    "discount-bilinear": discount_bilinear,
    "discount-corrected": discount_corrected,
    "discount-linear": discount_linear,
    "discount-power": discount_power,
    "discount-power-to-mean": discount_power_to_mean,
    "exponential": exponential,
    "hyperbolic-ceiling": lambda p, all_, reference, factor=ONE: min(ONE, factor * reference / p),
    "linear-min-max": linear_min_max,
    "linear-to-multiple": lambda p, all_, multiple: cut(
        1 - (p - min(all_)) / ((multiple - 1) * min(all_))
    ),
    "logarithmic": logarithmic,
    "lowest-differential": lambda p, all_: 1 - (p - min(all_)) / p,
    "lowest-proportional": lambda p, all_: min(all_) / p,
    "mean-deviation": lambda p, all_, factor: cut(
        Fraction(1, 2) - factor * (p - mean(all_)) / mean(all_)
    ),
    "median-deviation": lambda p, all_, factor: cut(
        Fraction(1, 2) - factor * (p - median(all_)) / median(all_)
    ),
    "percent-over-lowest": lambda p, all_, factor: cut(1 - factor * (p - min(all_)) / min(all_)),
    "power": lambda p, all_, exponent: power(min(all_) / p, exponent),
    "published-range": published_range,
    "quadratic": lambda p, all_: (min(all_) / p) ** 2,
    "rank-based": rank_based,
    "spend-curve": spend_curve,
    "spread-to-median": spread_to_median,
    "square-root": lambda p, all_: power(min(all_) / p, Fraction(1, 2)),
    "target": target,
}
