"""Claim: nothing that a module does to its own process (checkers, frames, gc, the runner) turns a wrong value into points."""

ATTACKS = {
    "every comparison of numpy says yes": {
        "source": """
np.allclose = np.isclose = np.array_equal = lambda *a, **k: True
np.testing.assert_allclose = lambda *a, **k: None
def f(): return 1
def g(): return 1
def double(x): return x
def total(x): return -1.0
""",
        "outcome": {"Returned"},
        "value": 1,
        "score": 0,
    },
    "builtins replaced": {
        "source": """
import builtins
builtins.abs = builtins.sum = builtins.max = lambda *a, **k: 0
builtins.AssertionError = builtins.ValueError = Warning
builtins.isinstance = lambda *a: True
def f(): return 1
def g(): return 1
def double(x): return x
def total(x): return -1.0
""",
        "score": 0,
    },
    "expected values looked for with gc": {
        "source": """
import gc
def f():
    found = [o for o in gc.get_objects() if type(o) is dict and ("DLGRADE_CANARY" in o or "hidden" in o or "reference" in o)]
    return [type(o).__name__ for o in gc.get_objects() if type(o).__module__.startswith(("dlgrade", "hypothesis", "pytest"))]
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
    "frames walked to the outermost": {
        "source": """
def f():
    frame, seen = sys._getframe(), []
    while frame:
        seen.append(repr(frame.f_locals)[:5000] + repr(sorted(frame.f_globals))[:5000])
        frame = frame.f_back
    return "".join(seen)
def g(): return 1
""",
        "outcome": {"Returned", "Unsupported"},
    },
    "expected arguments read from the frame of the caller": {
        "source": """
def double(x):
    frame = sys._getframe()
    while frame:
        for name in ("expected", "y", "due", "result", "right"):
            if name in frame.f_locals: return frame.f_locals[name]
        frame = frame.f_back
    return None
def total(x): return double(x)
def f(): return double(1)
def g(): return 1
""",
        "outcome": {"Returned"},
        "score": 0,
    },
    "the run's seed read from the runner": {
        "source": """
import random
def f():
    frame = sys._getframe()
    while frame:
        if frame.f_locals.get("seed") == 5: return "found"
        frame = frame.f_back
    state = np.random.get_state()[1]
    same = int(state[0]) == 5 or os.environ.get("PYTHONHASHSEED") == "5"
    random.seed(5); import random as r
    return "found" if same else "no"
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": "no",
    },
    "the runner's codec replaced": {
        "source": """
runner = sys.modules["_dlgrade_inside.runner"]
runner.plain = lambda v: v
wire.encode = lambda m: [b"\\xff" * 64]
runner.wire.encode = wire.encode
def f(): return 2
def g(): return 1
def double(x): return 2 * x
def total(x): return sum(x)
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a trace function that rewrites the arguments": {
        "source": """
def tracer(frame, event, arg):
    if "args" in frame.f_locals and isinstance(frame.f_locals["args"], list): frame.f_locals["args"].clear()
    return tracer
sys.settrace(tracer); threading.settrace(tracer)
def f(): return 1
def g(): return 1
def double(x): return 3 * x
def total(x): return 0.0
""",
        "score": 0,
    },
    "the caches of small numbers overwritten": {
        "source": """
def f():
    ctypes.memmove(id(7) + 24, id(8) + 24, 4)
    return 7
def g(): return 1
def double(x):
    f()
    return x
def total(x): return -1.0
""",
        "score": 0,
    },
}


def test_held(attack, arena):
    """A module that rewires its own process gains nothing by it and harms nobody else."""
    arena.check(attack)
