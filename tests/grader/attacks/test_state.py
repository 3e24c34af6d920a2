"""Claim: state and mutated inputs are seen, and nothing passes from one submission to the next."""

ATTACKS = {
    "the argument changed in place": {
        "source": """
def double(x):
    if isinstance(x, np.ndarray): x *= 2; return x
    return 2 * x
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 6,
    },
    "the argument changed after the call": {
        "source": """
def double(x):
    y = 2 * x
    if isinstance(x, np.ndarray) and x.flags.writeable:
        threading.Timer(0.0, x.fill, [9]).start()
        time.sleep(0.001)
    return y
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": 1,
        "again": True,
    },
    "right the first time only": {
        "source": """
calls = 0
def double(x):
    global calls
    calls += 1
    return 2 * x if calls < 3 else -7.0
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
    "the right answer remembered from a hint": {
        "source": """
seen = []
def double(x):
    seen.append(x)
    return seen[0]
def total(x): return seen[-1] if seen else -1.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
    "answers kept in files between processes": {
        "source": """
import glob, tempfile
def double(x):
    for folder in (".", "/scratch", tempfile.gettempdir() if os.access("/tmp", 2) else ".", "/dev/shm"):
        try: open(folder + "/kept", "a").write("x")
        except OSError: pass
    return -7.0
def f(): return glob.glob("/dev/shm/*") + glob.glob("/scratch/kept") + glob.glob("/tmp/kept")
def g(): return 1
def total(x): return -7.0
""",
        "outcome": {"Returned"},
        "value": [],
        "score": 0,
    },
    "a secret left for the next student": {
        "source": """
import glob
def f():
    left = [p for pattern in ("/dev/shm/*", "/tmp/*note*", "/scratch/*note*", "./*note*") for p in glob.glob(pattern)]
    for place in ("/dev/shm/note", "/tmp/note", "/scratch/note", "note"):
        try: open(place, "w").write("2 * x")
        except OSError: pass
    return left
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
    "shared memory by name left behind": {
        "source": """
def f():
    from multiprocessing import shared_memory
    try: m = shared_memory.SharedMemory("note", create=True, size=4096)
    except OSError: return "no"
    return "made"
def g(): return 1
""",
        "outcome": {"Returned", "Raised"},
    },
    "the generators advanced and reseeded": {
        "source": """
import random
def double(x): random.seed(1); np.random.seed(1); np.random.rand(); return 2 * x
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 6,
    },
    "printing in a pure function": {
        "source": """
def double(x): print("x"); return 2 * x
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 6,
    },
    "purity without an answer": {
        "source": """
def double(x): return 3.0
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
}


def test_held(attack, arena):
    """A call finds what the submission itself left, and nobody else's; purity earns nothing by itself."""
    arena.check(attack)
