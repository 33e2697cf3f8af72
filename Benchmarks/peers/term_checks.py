"""The same fifty checks of 10,000 contract schedules in plain Python.

The schedules are read and typed before the clock starts, as ours are. A finding holds what ours does:
the outcome, why in words, and the terms relied on with their places, or where one was looked for.
"""

import collections
import csv
import operator
import sys

from measurement import measure

PASS, FAIL, NOT_APPLICABLE, COULD_NOT_TELL = range(4)


def typed(text):
    if text in ("yes", "no"):
        return text == "yes"
    return int(text.removesuffix(" days").removesuffix("%"))


schedules = collections.defaultdict(dict)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for line, row in enumerate(csv.DictReader(file), start=2):
        schedules[row["bid"]][row["term"]] = (typed(row["value"]), row["value"], f"terms.csv:{line}:3")


def test(term, compare, bound, words, opposite):
    def finding(schedule):
        found = schedule.get(term)
        if found is None:
            if not schedule:
                return COULD_NOT_TELL, f"the bid gives nothing that would say {term}", [], [term]
            return FAIL, f"{term} is not in the contract schedule", [], [f"{term} in terms.csv"]
        value, text, place = found
        relied = [(f"{term}: {text}", place)]
        if compare(value, bound):
            return PASS, f"{term} is {text}, which is {words}", relied, []
        return FAIL, f"{term} is {text}, which is {opposite}", relied, []
    return finding


def all_of(*parts):
    def finding(schedule):
        found = [part(schedule) for part in parts]
        for outcome in (FAIL, COULD_NOT_TELL, PASS):
            chosen = [one for one in found if one[0] == outcome]
            if chosen:
                return (outcome, "; ".join(one[1] for one in chosen),
                        [fact for one in chosen for fact in one[2]],
                        [place for one in chosen for place in one[3]])
        return NOT_APPLICABLE, "", [], []
    return finding


def when(premise, then):
    def finding(schedule):
        outcome, why, relied, looked = premise(schedule)
        if outcome == COULD_NOT_TELL:
            return outcome, f"whether it applies cannot be told: {why}", relied, looked
        if outcome != PASS:
            return NOT_APPLICABLE, f"does not apply: {why}", relied, looked
        other, because, facts, places = then(schedule)
        return other, f"{because}; applies as {why}", facts + relied, places
    return finding


def check(number):
    days, flag = f"days-{number % 10}", f"flag-{number % 5}"
    is_set = test(flag, operator.eq, True, "yes", "not yes")
    if number < 20:
        bound = 10 + number
        return test(days, operator.le, bound, f"at most {bound} days", f"over {bound} days")
    if number < 30:
        return test(f"percent-{number % 5}", operator.ge, number, f"at least {number}%", f"under {number}%")
    if number < 35:
        return is_set
    if number < 45:
        return all_of(test(days, operator.le, 40, "at most 40 days", "over 40 days"), is_set)
    return when(is_set, test(days, operator.ge, 20, "at least 20 days", "under 20 days"))


CHECKS = [check(number) for number in range(50)]


def matrix():
    matrix.rows = None
    matrix.rows = [[one(schedule) for schedule in schedules.values()] for one in CHECKS]
    return {}


def counts():
    return {
        f"check-{number}": " ".join(
            str(sum(finding[0] == outcome for finding in row))
            for outcome in (PASS, FAIL, NOT_APPLICABLE, COULD_NOT_TELL))
        for number, row in enumerate(matrix.rows)
    }


def work():
    work.last = matrix()
    return work.last


if len(sys.argv) > 3:
    matrix()
    for name, value in counts().items():
        print(name, value)
else:
    measure(work, int(sys.argv[2]))
