"""Power indices by the same dynamic programs in numpy and in Python's own whole numbers: one question in, one answer out, as JSON."""

import json
import sys
from time import perf_counter


def banzhaf(weights, quota):
    """Normalised: coalitions counted by their weight below the quota; each player taken out again."""
    import numpy

    counts = numpy.zeros(quota)
    counts[0] = 1
    for weight in weights:
        counts[weight:] = counts[weight:] + counts[:-weight]
    swings = []
    for weight in weights:
        without = counts.copy()
        for start in range(weight, quota, weight):
            end = min(start + weight, quota)
            without[start:end] -= without[start - weight : end - weight]
        swings.append(without[quota - weight :].sum())
    total = sum(swings)
    return [swing / total for swing in swings]


def shapley_shubik(weights, quota):
    """Coalitions counted by size and weight below the quota, exactly; each distinct weight taken out again."""
    size = len(weights)
    counts = [[0] * quota for _ in range(size)]
    counts[0][0] = 1
    for players, weight in enumerate(weights):
        for heads in range(min(players + 1, size - 1), 0, -1):
            row, fewer = counts[heads], counts[heads - 1]
            for total in range(quota - 1, weight - 1, -1):
                row[total] += fewer[total - weight]
    factorials = [1]
    for number in range(1, size + 1):
        factorials.append(factorials[-1] * number)
    powers = {}
    for weight in set(weights):
        orders = 0
        fewer = None
        for heads in range(size):
            row = counts[heads][:]
            if fewer is not None:
                for total in range(weight, quota):
                    row[total] -= fewer[total - weight]
            orders += sum(row[max(0, quota - weight) :]) * factorials[heads] * factorials[size - heads - 1]
            fewer = row
        powers[weight] = orders / factorials[size]
    return [powers[weight] for weight in weights]


kernels = {"banzhaf": banzhaf, "shapleyShubik": shapley_shubik}

request = json.load(sys.stdin)
started_at = perf_counter()
values = kernels[request["index"]](request["weights"], request["quota"])
print(json.dumps({"ms": 1000 * (perf_counter() - started_at), "values": values}))
