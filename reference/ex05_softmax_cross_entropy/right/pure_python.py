"""Plain Python: loops over lists, math for the functions, lists for results."""

import math


def _lists(values):
    return values.tolist() if hasattr(values, "tolist") else values


def _depth(values):
    return 1 + _depth(values[0]) if isinstance(values, (list, tuple)) else 0


def _along(function, values, axis):
    """Apply a function of a list to every slice of nested lists along an axis >= 0."""
    if axis > 0:
        return [_along(function, part, axis - 1) for part in values]
    if _depth(values) == 1:
        return function(values)
    # The slices run across the outermost lists: take one entry of each, work on those, and put them back.
    columns = [_along(function, [part[i] for part in values], 0) for i in range(len(values[0]))]
    return [[column[k] for column in columns] for k in range(len(values))]


def _softmax(vector):
    top = max(vector)
    terms = [math.exp(float(v) - float(top)) for v in vector]
    total = sum(terms)
    return [t / total for t in terms]


def _log_softmax(vector):
    top = float(max(vector))
    total = 0.0
    for v in vector:
        total += math.exp(float(v) - top)
    return [float(v) - top - math.log(total) for v in vector]


def softmax(z, axis=-1):
    z = _lists(z)
    return _along(_softmax, z, axis if axis >= 0 else axis + _depth(z))


def log_softmax(z, axis=-1):
    z = _lists(z)
    return _along(_log_softmax, z, axis if axis >= 0 else axis + _depth(z))


def one_hot(labels, n_classes):
    rows = []
    for label in _lists(labels):
        if not 0 <= label < n_classes:
            raise ValueError(f"{label} is not one of {n_classes} classes")
        row = [0] * n_classes
        row[label] = 1
        rows.append(row)
    return rows


def cross_entropy(logits, labels):
    total = 0.0
    logits, labels = _lists(logits), _lists(labels)
    for row, label in zip(logits, labels, strict=True):
        total -= _log_softmax(row)[label]
    return total / len(labels)


def cross_entropy_grad(logits, labels):
    logits, labels = _lists(logits), _lists(labels)
    gradient = []
    for row, label in zip(logits, labels, strict=True):
        p = _softmax(row)
        p[label] -= 1.0
        gradient.append([value / len(labels) for value in p])
    return gradient


def weighted_cross_entropy(logits, labels, class_weights):
    sums, counts = {}, {}
    for row, label in zip(_lists(logits), _lists(labels), strict=True):
        sums[label] = sums.get(label, 0.0) - _log_softmax(row)[label]
        counts[label] = counts.get(label, 0) + 1
    return sum(class_weights[c] * sums[c] / counts[c] for c in sums)


def binary_cross_entropy(p, y):
    total = 0.0
    for guess, truth in zip(_lists(p), _lists(y), strict=True):
        chance = guess if truth else 1 - guess
        total += math.inf if chance == 0 else -math.log(chance)
    return total / len(p)


def entropy_bits(p):
    bits = 0.0
    for chance in p:
        if chance:
            bits -= chance * math.log2(chance)
    return bits


def decide(outputs, low=0.2, high=0.8):
    answer = -1
    for i, value in enumerate(outputs):
        if value > high:
            if answer >= 0:
                return -1
            answer = i
        elif not value < low:
            return -1
    return answer
