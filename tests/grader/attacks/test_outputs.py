"""Claim: huge, deep, lazy and endless answers cost their call, and bounded time and memory of the grader."""


def returning(expression, *kinds, **more):
    return dict(
        source=f"""
import itertools
def double(x): return {expression}
total = double
def f(): return {expression}
def g(): return 1
""",
        outcome=set(kinds),
        score=0,
        **more,
    )


ATTACKS = {
    "an array of half a gigabyte": returning("np.zeros(1 << 26)", "Unsupported", "Raised"),
    "a broadcast array of a petabyte": returning("np.broadcast_to(np.float64(1), (1 << 25, 1 << 22))", "Unsupported"),
    "a million numbers in a list": returning("[0.5] * 1000000", "Unsupported"),
    "the same list a thousand times over": returning("[[[[0] * 100] * 100] * 100] * 100", "Unsupported"),
    "a list of large arrays": returning("[np.zeros(1 << 20)] * 1000", "Unsupported", "Raised", "Crashed"),
    "a string without end": returning("'x' * (1 << 25)", "Unsupported", "Crashed"),
    "bytes without end": returning("bytes(1 << 25)", "Unsupported", "Crashed"),
    "a number of ten thousand digits": returning("10 ** 10000", "Unsupported"),
    "a list within itself": returning("(lambda a: a.append(a) or a)([])", "Unsupported"),
    "a list ten thousand deep": returning("__import__('functools').reduce(lambda a, _: [a], range(10000), 0)", "Unsupported"),
    "tuples as deep as may be": returning(
        "__import__('functools').reduce(lambda a, _: (a,), range(27), 0)", "Returned", "Unsupported"
    ),
    "a dict of fifty thousand keys": returning("dict.fromkeys(range(50000))", "Unsupported"),
    "a dict with keys that collide": returning("dict.fromkeys(i << 61 for i in range(1, 300))", "Unsupported"),
    "a generator": returning("(i for i in itertools.count())", "Unsupported"),
    "an endless iterator": returning("itertools.repeat(1)", "Unsupported"),
    "a lazy map, a range and a zip": returning("[map(abs, [1]), range(10 ** 18)]", "Unsupported"),
    "a coroutine": returning("(lambda: (yield))()", "Unsupported"),
    "a memory map": returning("memoryview(bytearray(1 << 20))", "Unsupported"),
    "thirty-two axes": returning("np.zeros((1,) * 32)", "Returned"),
    "more axes than a frame takes": returning("np.zeros((1,) * 60)", "Crashed", "Unsupported", "Returned", again=False),
    "an exception's message of a hundred megabytes": {
        "source": """
def f(): raise ValueError("x" * (20 << 20))
def g(): return 1
double = total = lambda x: f()
""",
        "outcome": {"Raised"},
        "score": 0,
    },
    "a traceback a hundred thousand frames deep": {
        "source": """
sys.setrecursionlimit(100000)
def r(n): return r(n - 1) if n else 1 / 0
def f(): return r(5000)
def g(): return 1
double = total = lambda x: f()
""",
        "outcome": {"Raised", "Crashed"},
        "score": 0,
    },
}


def test_held(attack, arena):
    """What is too large, too deep or not there yet is named to the student and goes no further."""
    arena.check(attack)
