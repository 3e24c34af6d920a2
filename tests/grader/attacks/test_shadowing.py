"""Claim: files and hooks that take the place of modules change the submission's process only."""

WRONG = """
def f(): return 1
def g(): return 1
def double(x): return -7.0
def total(x): return -7.0
"""
EVIL = "import os, sys\nopen('/tmp/dla-evil', 'w').close()\nraise SystemExit('evil')\n"

ATTACKS = {
    "a numpy.py of its own": {"source": WRONG, "files": {"numpy.py": "allclose = lambda *a: True\n"}, "score": 0},
    "a numpy package of its own": {
        "source": "import numpy as own\n" + WRONG,
        "files": {"numpy/__init__.py": "allclose = lambda *a: True\n", "numpy/testing.py": EVIL},
        "score": 0,
    },
    "conftest.py": {"source": WRONG, "files": {"conftest.py": EVIL, "pytest.ini": "[pytest]\naddopts = -p evil\n"}, "score": 0},
    "sitecustomize.py and usercustomize.py": {
        "source": WRONG,
        "files": {"sitecustomize.py": EVIL, "usercustomize.py": EVIL},
        "score": 0,
    },
    "wire.py, runner.py and msgpack.py": {
        "source": WRONG,
        "files": dict.fromkeys(("wire.py", "runner.py", "msgpack.py", "values.py"), EVIL),
        "score": 0,
    },
    "modules of the grader's names": {
        "source": WRONG,
        "files": {"dlgrade/__init__.py": EVIL, "hypothesis.py": EVIL, "pytest.py": EVIL},
        "score": 0,
    },
    "modules of the standard library": {
        "source": WRONG,
        "files": dict.fromkeys(("struct.py", "socket.py", "os.py", "json.py", "random.py"), EVIL),
        "score": 0,
    },
    "a .pth file and a shared object": {
        "source": WRONG,
        "files": {"evil.pth": "import os; os._exit(0)\n", "math.so": "\x7fELF"},
        "score": 0,
    },
    "an import hook in front of all": {
        "source": """
class Hook:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("numpy") or name == "msgpack": raise SystemExit
        return None
sys.meta_path.insert(0, Hook())
sys.path_hooks.insert(0, lambda p: 1 / 0); sys.path_importer_cache.clear()
"""
        + WRONG,
        "score": 0,
    },
    "__import__ replaced": {
        "source": """
import builtins
builtins.__import__ = lambda *a, **k: type("M", (), {"__getattr__": lambda s, n: (lambda *a, **k: True)})()
"""
        + WRONG,
        "score": 0,
    },
    "sys.modules replaced": {
        "source": """
fake = type(sys)("numpy"); fake.__getattr__ = lambda n: lambda *a, **k: True
for name in list(sys.modules):
    if name.startswith(("numpy", "msgpack", "_dlgrade", "json", "socket")): sys.modules[name] = fake
"""
        + WRONG,
        "score": 0,
    },
    "the module that replaces itself": {
        "source": """
class M:
    def __getattr__(self, name): return lambda *a, **k: 1
sys.modules[__name__] = M()
""",
        "outcome": {"Returned"},
        "score": 0,
    },
    "a module whose attributes are computed": {
        "source": """
def __getattr__(name):
    if name in ("f", "g"): return lambda *a: 1
    os._exit(0)
def double(x): return -1.0
""",
        "outcome": {"Returned"},
        "score": 0,
    },
    "code under __main__ and a fake name": {
        "source": "__name__ = '__main__'\n" + WRONG + "\nif __name__ == '__main__': pass\n",
        "score": 0,
    },
}


def test_held(attack, arena):
    """Whatever a submission is called and whatever it hooks, the trusted side imports none of it."""
    arena.check(attack)
