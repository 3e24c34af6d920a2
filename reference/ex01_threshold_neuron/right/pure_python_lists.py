"""Plain Python: loops and recursion over whatever has elements, lists of integers as results, no NumPy at all."""


def step(z):
    try:
        return [step(each) for each in z]
    except TypeError:
        return 1 if z >= 0 else 0


def neuron(x, w, b):
    examples = list(x)
    try:
        len(examples[0])
    except TypeError:
        total = b
        for xi, wi in zip(examples, w, strict=True):
            total += xi * wi
        return step(total)
    return [neuron(example, w, b) for example in examples]


def gate(name):
    if name == "AND":
        return [1, 1], -2
    elif name == "OR":
        return [1, 1], -1
    elif name == "NAND":
        return [-1, -1], 1
    elif name == "NOR":
        return [-1, -1], 0
    elif name == "NOT":
        return [-1], 0
    else:
        raise ValueError("not a gate of one neuron: " + str(name))


def k_of_n(k, n):
    return [1] * n, -k


def bias_interval(w, targets):
    low, high = float("-inf"), float("inf")
    position = 0
    for x1 in (0, 1):
        for x2 in (0, 1):
            edge = -(x1 * w[0] + x2 * w[1])
            if targets[position]:
                if edge > low:
                    low = edge
            else:
                if edge < high:
                    high = edge
            position += 1
    if low >= high:
        return None
    return [low, high]


def is_threshold_gate(targets):
    table = [int(t) for t in targets]
    return table != [0, 1, 1, 0] and table != [1, 0, 0, 1]


def xor(x1, x2):
    try:
        return [xor(a, b) for a, b in zip(x1, x2, strict=True)]
    except TypeError:
        hidden = [neuron([x1, x2], *gate(name)) for name in ("OR", "NAND")]
        return neuron(hidden, *gate("AND"))


if __name__ == "__main__":
    print([[xor(a, b) for b in (0, 1)] for a in (0, 1)])
