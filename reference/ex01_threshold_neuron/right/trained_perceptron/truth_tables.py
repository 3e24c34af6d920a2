"""The gates as truth tables, and Rosenblatt's rule, which finds weights for the separable ones."""

TABLES = {
    "AND": {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1},
    "OR": {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 1},
    "NAND": {(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 0},
    "NOR": {(0, 0): 1, (0, 1): 0, (1, 0): 0, (1, 1): 0},
    "NOT": {(0,): 1, (1,): 0},
}


def train(table, rounds=50):
    """`(w, b)` that gives the table, or None where the rule does not settle. Integer steps: no rounding, no chance."""
    w, b = [0] * len(next(iter(table))), 0
    for _ in range(rounds):
        mistakes = 0
        for inputs, due in table.items():
            total = sum(x * weight for x, weight in zip(inputs, w, strict=True)) + b
            error = due - (total >= 0)
            mistakes += abs(error)
            w = [weight + error * x for x, weight in zip(inputs, w, strict=True)]
            b += error
        if not mistakes:
            return w, b
    return None
