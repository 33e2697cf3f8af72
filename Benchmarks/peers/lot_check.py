"""Holds `probity evaluate` to brute force over the assignments of lots.

    python lot_check.py PROBITY [COMPETITIONS]

Makes random competitions of up to five lots and five bidders with a cap, combinations with discounts and
ties; scores them with fractions, goes through every assignment there is, and compares totals, discounts,
the best sum, every award and every lot that is left to a person. Prints how many agreed, and ends with the
first difference. Needs nothing but the standard library.
"""

import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

BIDDERS = ["Alder", "Birch", "Cedar", "Damson", "Elder"]
LOTS = ["north", "south", "east", "west", "mid"]


def half_up(value, places):
    """A fraction above zero rounded half up."""
    scaled = value * 10**places
    return Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator), 10**places)


def shares(discount, prices):
    """The discount in pence, in proportion, by largest remainder; of equal ones the earlier."""
    pence = discount * 100
    exact = [pence * price / sum(prices) for price in prices]
    whole = [part.numerator // part.denominator for part in exact]
    left = int(pence) - sum(whole)
    order = sorted(range(len(prices)), key=lambda i: (-(exact[i] - whole[i]), i))
    for index in order[:left]:
        whole[index] += 1
    return [Fraction(part, 100) for part in whole]


class Competition:
    def __init__(self, seed):
        rng = random.Random(seed)
        self.lots = LOTS[: rng.randint(2, 5)]
        self.by_price = rng.random() < 0.3
        self.cap = rng.choice([None, 1, 1, 2, 2, 3])
        self.order = rng.sample(self.lots, len(self.lots)) if rng.random() < 0.5 else None
        self.rule = "lowest-price" if self.by_price else "best-total"
        steps = rng.choice([3, 40, 900])
        self.bids = []
        for lot in self.lots:
            for bidder in BIDDERS:
                if rng.random() < 0.75:
                    price = Fraction(100000 + 100 * rng.randrange(steps) + rng.choice([0, 0, 0.25]))
                    self.bids.append(
                        {"id": f"{lot[0]}{bidder[0].lower()}", "lot": lot, "bidder": bidder,
                         "price": price, "mark": rng.randint(2, 5)})
        rng.shuffle(self.bids)
        self.combinations = []
        seen = set()
        for _ in range(rng.randint(0, 4)):
            bidder = rng.choice(BIDDERS)
            own = [bid for bid in self.bids if bid["bidder"] == bidder]
            if len(own) < 2:
                continue
            some = rng.sample(own, rng.randint(2, min(3, len(own))))
            key = frozenset(bid["id"] for bid in some)
            if key in seen:
                continue
            seen.add(key)
            percent = rng.random() < 0.5
            size = Fraction(rng.randint(1, 200), 10) if percent else Fraction(rng.randint(1, 3000000), 100)
            self.combinations.append(
                {"id": f"c{len(self.combinations)}", "bidder": bidder, "bids": some,
                 "percent": percent, "size": size})
        if not self.combinations and self.cap is None:
            self.cap = 2
        self.score()

    def total(self, bid, price):
        lowest = min(one["price"] for one in self.bids if one["lot"] == bid["lot"])
        share = min(Fraction(1), lowest / price)
        if self.by_price:
            return half_up(100 * share, 2)
        return half_up(Fraction(60 * bid["mark"], 5), 2) + half_up(40 * share, 2)

    def score(self):
        for bid in self.bids:
            bid["total"] = self.total(bid, bid["price"])
        for lot in self.lots:
            own = [bid for bid in self.bids if bid["lot"] == lot]
            for bid in own:
                # Ties are left standing: bids of one total share a rank.
                bid["rank"] = 1 + sum(one["total"] > bid["total"] for one in own)
        place = {lot: index for index, lot in enumerate(self.lots)}
        for one in self.combinations:
            one["bids"].sort(key=lambda bid: place[bid["lot"]])
            prices = [bid["price"] for bid in one["bids"]]
            discount = half_up(sum(prices) * one["size"] / 100, 2) if one["percent"] else one["size"]
            one["shares"] = shares(discount, prices)
            one["prices"] = [price - share for price, share in zip(prices, one["shares"])]
            one["competes"] = self.cap is None or len(prices) <= self.cap

    def worth(self, bid, price):
        return -price if self.rule == "lowest-price" else self.total(bid, price)

    def options(self):
        for bid in self.bids:
            yield bid["bidder"], [(bid, self.worth(bid, bid["price"]))], None
        for one in self.combinations:
            if one["competes"]:
                yield one["bidder"], [
                    (bid, self.worth(bid, price)) for bid, price in zip(one["bids"], one["prices"])
                ], one["id"]

    def assignments(self):
        """Every assignment: for each lot the bid or None, and what it is worth."""
        options = list(self.options())

        def go(index, filled, counts, worth):
            if index == len(self.lots):
                yield filled, worth
                return
            lot = self.lots[index]
            if lot in filled:
                yield from go(index + 1, filled, counts, worth)
                return
            for bidder, parts, _ in options:
                lots = [bid["lot"] for bid, _ in parts]
                first = min(lots, key=self.lots.index)
                if first != lot or any(one in filled for one in lots):
                    continue
                count = counts.get(bidder, 0) + len(lots)
                if self.cap is not None and count > self.cap:
                    continue
                yield from go(
                    index + 1, {**filled, **{bid["lot"]: bid for bid, _ in parts}},
                    {**counts, bidder: count}, worth + sum(value for _, value in parts))
            yield from go(index + 1, {**filled, lot: None}, counts, worth)

        yield from go(0, {}, {}, Fraction(0))

    def best(self):
        """The best sum, and for each lot its bid's id, None for nobody, or "?" where it is left open."""
        best, key = [], None
        for filled, worth in self.assignments():
            own = (sum(bid is not None for bid in filled.values()), worth)
            if self.order:
                ranks = [filled[lot]["rank"] if filled[lot] else 10**9 for lot in self.order]
                own += ([-rank for rank in ranks],)
            if key is None or own > key:
                best, key = [filled], own
            elif own == key:
                best.append(filled)
        awards = {}
        for lot in self.lots:
            ids = {filled[lot]["id"] if filled[lot] else None for filled in best}
            awards[lot] = ids.pop() if len(ids) == 1 else "?"
        return key[1], awards

    def write(self, folder):
        def number(value):
            return f"{float(value):.2f}"

        keys = [f"rule: {self.rule}"]
        if self.cap is not None:
            keys.append(f"most-per-bidder: {self.cap}")
        if self.order:
            keys.append(f"order: [{', '.join(self.order)}]")
        if self.combinations:
            keys.append("combinations: yes")
        weights = (
            "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}\n"
            if self.by_price else
            "  - {id: quality, title: Quality, weight: 60}\n"
            "  - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}\n")
        (folder / "rubric.yaml").write_text(
            "rubric: random\ntitle: Random\nversion: 1.0.0\nmethod: weighted-sum\n"
            "rounding: {scores: 2, mode: half-up}\nline-rounding: none\n"
            "scale: {0: A, 1: B, 2: C, 3: D, 4: E, 5: F}\n"
            f"lots: {{{', '.join(keys)}}}\ncriteria:\n{weights}")
        lots = "".join(f"  - {{id: {lot}, title: {lot}}}\n" for lot in self.lots)
        (folder / "competition.yaml").write_text(
            f"competition: random\ntitle: Random\ncurrency: GBP\nrubric: rubric.yaml\nlots:\n{lots}")
        rows = [f"{bid['id']},{bid['bidder']},{bid['lot']},{number(bid['price'])}" for bid in self.bids]
        (folder / "bids.csv").write_text("\n".join(["bid,bidder,lot,price", *rows]) + "\n")
        if not self.by_price:
            rows = [f"{bid['id']},quality,agreed,{bid['mark']}" for bid in self.bids]
            (folder / "marks.csv").write_text("\n".join(["bid,criterion,evaluator,mark", *rows]) + "\n")
        if self.combinations:
            rows = [
                f"{one['id']},{one['bidder']},{'; '.join(bid['id'] for bid in one['bids'])},"
                + (f"{float(one['size'])}%" if one["percent"] else number(one["size"]))
                for one in self.combinations]
            (folder / "combinations.csv").write_text(
                "\n".join(["combination,bidder,bids,discount", *rows]) + "\n")


def check(program, seed):
    competition = Competition(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        competition.write(folder)
        run = subprocess.run(
            [program, "evaluate", str(folder), "--format", "json"], capture_output=True, text=True)
        report = json.loads(run.stdout)
    errors = [one for one in report["diagnostics"] if one["severity"] == "error"]
    assert not errors, (seed, errors)
    worth, awards = competition.best()
    assignment = report["assignment"]
    ids = {bid["id"]: bid for bid in competition.bids}
    for lot in report["lots"]:
        for ranked in lot["ranking"]:
            own = ids[ranked["bid"]]
            assert Fraction(ranked["total"]) == own["total"], (seed, ranked)
            assert ranked["rank"] == own["rank"], (seed, ranked)
    priced = {one["id"]: one for one in competition.combinations if one["competes"]}
    assert {one["combination"] for one in assignment["combinations"]} == set(priced), seed
    for one in assignment["combinations"]:
        own = priced[one["combination"]]
        for member, share, price in zip(one["bids"], own["shares"], own["prices"]):
            assert Fraction(member["share"]) == share, (seed, member, share)
            assert Fraction(member["total"]) == competition.total(ids[member["bid"]], price), (seed, member)
    value = Fraction(assignment["objective"]["value"])
    assert (-value if competition.rule == "lowest-price" else value) == worth, (seed, value, worth)
    found = {
        one["lot"]: "?" if one["outcome"] == "undecided" else one["bid"] for one in assignment["lots"]}
    assert found == awards, (seed, found, awards)
    is_open = any(
        award == "?" or (award is None and any(bid["lot"] == lot for bid in competition.bids))
        for lot, award in awards.items())
    assert assignment["standsOpen"] == is_open, (seed, awards)
    return "?" in awards.values()


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    left_open = 0
    for seed in range(count):
        try:
            left_open += check(program, seed)
        except AssertionError as difference:
            sys.exit(f"lot_check: competition {difference}")
    print(f"lot: {count:,} competitions agree with brute force, {left_open:,} of them with a tie")


if __name__ == "__main__":
    main()
