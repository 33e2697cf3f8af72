"""A weighted sum by scikit-criteria, with the scaling that the rubric of the benchmark publishes.

The price is inverted and set against the lowest (L / P), each mark against the scale's top, which
occurs in every column; then WeightedSumModel adds and ranks. The table is built before the clock
starts. Writes every bid's total for the report to compare.
"""

import sys

import numpy
import polars
import skcriteria
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.pipelines import mkpipe
from skcriteria.preprocessing.invert_objectives import InvertMinimize
from skcriteria.preprocessing.scalers import MaxAbsScaler

from measurement import measure

table = polars.read_csv(sys.argv[1])
criteria = table.columns[1:]
decision = skcriteria.mkdm(
    table.select(criteria).to_numpy().astype(float),
    [max] * (len(criteria) - 1) + [min],
    weights=[5.0] * len(criteria),
    criteria=criteria,
    alternatives=table["bid"].to_list(),
)
SCALED = MaxAbsScaler(target="matrix").transform(InvertMinimize().transform(decision))
assert numpy.all(table.select(criteria[:-1]).max().to_numpy() == 100)


def whole():
    return mkpipe(
        InvertMinimize(), MaxAbsScaler(target="matrix"), WeightedSumModel()).evaluate(decision)


def sum_only():
    return WeightedSumModel().evaluate(SCALED)


def evaluation():
    evaluation.result = whole() if sys.argv[3] == "whole" else sum_only()
    return {}


measure(evaluation, int(sys.argv[2]))
if len(sys.argv) > 4:
    result = evaluation.result
    polars.DataFrame(
        {"bid": result.alternatives, "rank": result.rank_, "total": result.e_.score}
    ).write_csv(sys.argv[4])
