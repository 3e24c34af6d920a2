def step(z):
    if hasattr(z, "tolist"):
        z = z.tolist()
    if isinstance(z, (list, tuple)):
        return [step(v) for v in z]
    return 1 if z >= 0 else 0


def _weighted_sum(x, w):
    total = 0
    for xi, wi in zip(x, w):
        total = total + xi * wi
    return total


def neuron(x, w, b):
    rows = list(x)
    if len(rows) and hasattr(rows[0], "__len__"):
        return [step(_weighted_sum(row, w) + b) for row in rows]
    return step(_weighted_sum(rows, w) + b)


def gate(name):
    if name == "NOT":
        return [-2], 1
    if name == "AND":
        return [2, 2], -3
    if name == "OR":
        return [2, 2], -1
    if name == "NAND":
        return [-2, -2], 3
    if name == "NOR":
        return [-2, -2], 1
    raise ValueError(name)


def k_of_n(k, n):
    return [2] * n, 1 - 2 * k


def bias_interval(w, targets):
    sums = [0, w[1], w[0], w[0] + w[1]]
    lower = [-s for s, t in zip(sums, targets) if t]
    upper = [-s for s, t in zip(sums, targets) if not t]
    low = max(lower) if lower else float("-inf")
    high = min(upper) if upper else float("inf")
    if low < high:
        return low, high
    return None


def is_threshold_gate(targets):
    a, b, c, d = (int(t) for t in targets)
    return not (a == d and b == c and a != b)


def xor(x1, x2):
    if hasattr(x1, "tolist"):
        x1, x2 = x1.tolist(), x2.tolist()
    if isinstance(x1, (list, tuple)):
        return [xor(a, b) for a, b in zip(x1, x2)]
    hidden = [neuron([x1, x2], *gate("OR")), neuron([x1, x2], *gate("NAND"))]
    return neuron(hidden, *gate("AND"))
