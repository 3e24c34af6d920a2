from math import exp, inf, log, log1p, log2


def _lists(a):
    return a.tolist() if hasattr(a, "tolist") else a


def _columns_last(z, axis):
    """z as nested lists with `axis` moved to the end, and a function that moves it back."""
    import numpy as np
    z = np.asarray(z, dtype=float)
    moved = np.moveaxis(z, axis, -1)
    rows = moved.reshape(-1, moved.shape[-1]).tolist()
    return rows, lambda out: np.moveaxis(np.array(out).reshape(moved.shape), -1, axis)


def softmax(z, axis=-1):
    rows, back = _columns_last(z, axis)
    out = []
    for row in rows:
        top = max(row)
        powers = [exp(v - top) if v - top > -745 else 0.0 for v in row]
        total = sum(powers)
        out.append([p / total for p in powers])
    return back(out)


def log_softmax(z, axis=-1):
    rows, back = _columns_last(z, axis)
    out = []
    for row in rows:
        top = max(row)
        total = sum(exp(v - top) if v - top > -745 else 0.0 for v in row)
        out.append([v - top - log(total) for v in row])
    return back(out)


def one_hot(labels, n_classes):
    rows = []
    for label in _lists(labels):
        if not 0 <= label < n_classes:
            raise ValueError(f"label {label} is not one of {n_classes} classes")
        rows.append([1 if k == label else 0 for k in range(n_classes)])
    return rows


def _losses(logits, labels):
    return [-row[label] for row, label in zip(_lists(log_softmax(logits)), _lists(labels))]


def cross_entropy(logits, labels):
    losses = _losses(logits, labels)
    return sum(losses) / len(losses)


def cross_entropy_grad(logits, labels):
    probabilities = _lists(softmax(logits))
    n = len(probabilities)
    return [[(p - (k == label)) / n for k, p in enumerate(row)] for row, label in zip(probabilities, _lists(labels))]


def weighted_cross_entropy(logits, labels, class_weights):
    by_class = {}
    for loss, label in zip(_losses(logits, labels), _lists(labels)):
        by_class.setdefault(label, []).append(loss)
    weights = _lists(class_weights)
    return sum(weights[c] * sum(v) / len(v) for c, v in by_class.items())


def binary_cross_entropy(p, y):
    total = 0.0
    p, y = _lists(p), _lists(y)
    for pi, yi in zip(p, y):
        if yi:
            total += -log(pi) if pi > 0 else inf
        else:
            total += -log1p(-pi) if pi < 1 else inf
    return total / len(p)


def entropy_bits(p):
    return sum(-q * log2(q) for q in _lists(p) if q > 0)


def decide(outputs, low=0.2, high=0.8):
    sure = [k for k, v in enumerate(_lists(outputs)) if v > high]
    unsure = [v for k, v in enumerate(_lists(outputs)) if k not in sure and not v < low]
    return sure[0] if len(sure) == 1 and not unsure else -1
