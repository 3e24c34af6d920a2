"""A submission in its cell: what comes back, what does not get out, and what carries on after a death."""

import os
import socket
import time
from pathlib import Path

import numpy as np
import pytest

from dlgrade.course.model import Limits
from dlgrade.errors import SandboxFault
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.conversation import LoadFailed
from dlgrade.sandbox.outcome import Crashed, Missing, Raised, Refused, Returned, TimedOut, Unsupported
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=1.0, call_cpu_seconds=1.0, memory_mb=128, output_kb=64, processes=12, file_mb=4)


@pytest.fixture(scope="module")
def sandbox(needs_full):
    with Sandbox("full", ("numpy",)) as sandbox:
        yield sandbox


@pytest.fixture
def cell(sandbox):
    """`cell(source, ...)` puts a module of that source into the sandbox."""
    cells = []

    def put(source, limits=LIMITS, **files):
        content = {f"{name}.py": text.encode() for name, text in {"mod": source, **files}.items()}
        cells.append(sandbox.cell(Submission("s", "ex", "mod", content), limits, seed=5))
        return cells[-1]

    yield put
    for each in cells:
        each.close()


def test_values_come_back(cell):
    """Numbers, strings, lists, tuples, dicts and arrays come back as they are."""
    c = cell("import numpy as np\ndef f(x, y=1): return {'a': [x, (y, None)], 'b': np.arange(3), 'c': np.float32(2)}")
    value = c.call("f", (2,), {"y": "z"}).value
    assert value["a"] == [2, ("z", None)]
    assert value["b"].tolist() == [0, 1, 2]
    assert value["c"].dtype == np.float32


@pytest.mark.parametrize(("body", "code"), [
    ("return (i for i in range(3))", "generator"), ("return f", "function"), ("return np.array([1, None])", "object"),
    ("return np.zeros(2, 'i4,f8')", "structured"), ("return np.array(['a'])", "dtype"), ("return {1, 2}", "type"),
    ("a = []; a.append(a); return a", "deeply"), ("return np.zeros(1 << 23)", "too large"), ("return 10 ** 5000", "too large"),
    ("return np.ma.masked_array([1, 2], mask=[0, 1])", "masked"), ("return 'x' * (1 << 21)", "too large"),
    ("return '\\ud800'", "type"), ("class A: pass\n    return A()", "type"),
])
def test_values_that_cannot_cross(cell, body, code):
    """Whatever is not plain data comes back as a clear word for what it is, and the process lives on."""
    c = cell(f"import numpy as np\ndef f():\n    {body}\ndef g(): return 1")
    outcome = c.call("f", (), {})
    assert isinstance(outcome, Unsupported)
    assert code in outcome.what["en"]
    assert c.call("g", (), {}) == Returned(1)


def test_subclasses_count_by_the_value_of_their_base(cell):
    """A named tuple, a matrix and a lying number cross as the plain values beneath."""
    c = cell("""
import collections, numpy as np
P = collections.namedtuple("P", "w b")
class Liar(float):
    def __eq__(self, other): return True
    def __float__(self): return 1.0
class Array(np.ndarray):
    def __eq__(self, other): return True
    def __array__(self, *a, **k): return np.ones(2)
    def tobytes(self, *a): return b"lie" * 99
def f(): return [P([1], 2), np.matrix([[1, 2]]), Liar(5.0), np.zeros(2).view(Array)]
""")
    pair, matrix, liar, array = c.call("f", (), {}).value
    assert pair == ([1], 2)
    assert type(matrix) is np.ndarray
    assert matrix.tolist() == [[1, 2]]
    assert liar == 5.0
    assert type(liar) is float
    assert array.tolist() == [0, 0]


def test_a_changed_argument_is_reported(cell):
    """A watched call says which arguments it changed, what it printed, and which global generator it advanced."""
    c = cell("""
import numpy as np
def f(a, b, c=None):
    a += 1; c.append(2); print('hi'); np.random.rand()
    return b
""")
    seen = c.call("f", (np.zeros(2), [1]), {"c": [1]}, observe=True)
    assert seen == Returned([1], ("0", "c"), "hi\n", ("numpy.random",))
    c = cell("def f(a): return [*a, 3]")
    assert c.call("f", ([1],), {}, observe=True) == Returned([1, 3])


def test_an_exception_is_told_with_its_place(cell):
    """Type, built-in bases, message and the student's own frames come back; a hostile __str__ does no harm."""
    c = cell("class Mine(ValueError): pass\ndef f(): g()\ndef g(): raise Mine('no')\n"
             "class Evil(Exception):\n    def __str__(self): raise SystemExit\ndef h(): raise Evil\ndef e(): raise SystemExit")
    outcome = c.call("f", (), {})
    assert (outcome.type_name, outcome.message) == ("Mine", "no")
    assert "ValueError" in outcome.bases
    assert outcome.trace == "mod.py, line 2, in f\nmod.py, line 3, in g"
    assert isinstance(c.call("h", (), {}), Raised)
    assert c.call("e", (), {}).type_name == "SystemExit"


@pytest.mark.parametrize("body", [
    "while True: pass", "import time; time.sleep(60)", "10 ** 10 ** 9",
    "import signal, time; signal.pause()", "import threading; l = threading.Lock(); l.acquire(); l.acquire()",
])
def test_a_hang_costs_its_call_only(cell, body):
    """A call that never ends is ended, and the next one is answered by a fresh process."""
    c = cell(f"def f():\n    {body}\ndef g(): return 1")
    assert isinstance(c.call("f", (), {}), TimedOut)
    assert c.call("g", (), {}) == Returned(1)


@pytest.mark.parametrize("body", [
    "import os; os._exit(0)", "import os; os.abort()",
    "import ctypes; ctypes.string_at(0)", "import os; os.close(3)", "import os; os.write(3, b'x' * 99)",
    "import sys; sys.setrecursionlimit(10**9)\n    def r(): return [*map(lambda _: r(), [1])]\n    r()",
])
def test_a_death_costs_its_call_only(cell, body):
    """A process that ends itself, breaks its channel or is broken is a crash of that call; the next one is answered."""
    c = cell(f"def f():\n    {body}\ndef g(): return 1")
    assert isinstance(c.call("f", (), {}), (Crashed, Raised))
    assert c.call("g", (), {}) == Returned(1)


def test_a_flood_costs_its_call_only(cell):
    """Output past its limit ends the call; what was kept is bounded."""
    c = cell("def f():\n    while True: print('x' * 1000)\ndef g(): return 1")
    assert isinstance(c.call("f", (), {}), Crashed)
    assert c.call("g", (), {}) == Returned(1)
    assert len(c.output) <= LIMITS.output_kb << 10


@pytest.mark.parametrize("forged", ["[7, 'ok', 1]", "['ok', 1]", "1", "None", "[True, 'ok', 1]"])
def test_a_forged_answer_is_a_crash(cell, forged):
    """An answer that belongs to no question, written past the runner, is no value."""
    c = cell(f"""
import os, struct, sys
def f():
    wire = sys.modules["_dlgrade_inside.wire"]
    os.write(3, b"".join(wire.encode({forged})))
    os._exit(0)
""")
    assert isinstance(c.call("f", (), {}), Crashed)


def test_limits_hold(cell):
    """Memory, written bytes, files and processes end where the limits say."""
    c = cell("""
import os
def memory(): return len(bytearray(600 << 20))
def disk():
    for i in range(9999): open(f"f{i}", "wb").write(bytes(1 << 20))
def big():
    open("big", "wb").write(bytes(64 << 20))
def files():
    for i in range(9999): open(f"f{i}", "w").close()
def descriptors():
    keep = [open("/dev/null") for _ in range(999)]
def forks():
    for i in range(99):
        if os.fork() == 0:
            import time
            while True: time.sleep(9)
""")
    assert c.call("memory", (), {}).type_name == "MemoryError"
    for name in ("disk", "big", "files", "descriptors", "forks"):
        outcome = c.call(name, (), {})
        assert isinstance(outcome, Raised), name
        assert "OSError" in outcome.bases, name


def test_nothing_of_the_host_is_seen(cell, tmp_path, monkeypatch):
    """No file, environment variable, process, socket or other program of the host is within reach."""
    canary = tmp_path / "canary"
    canary.write_text("secret")
    monkeypatch.setenv("DLGRADE_CANARY", "secret")
    c = cell("""
import os, socket, glob
def exists(p): return os.path.exists(p)
def environment(): return dict(os.environ)
def processes(): return sorted(int(p) for p in os.listdir("/proc") if p.isdigit())
def connect(port): socket.create_connection(("127.0.0.1", port))
def unix(path): socket.socket(socket.AF_UNIX).connect(path)
def run(): os.execv("/bin/sh", ["sh", "-c", "true"])
def kill(pid): os.kill(pid, 9)
def mount():
    import ctypes
    return ctypes.CDLL(None).mount(b"none", b"/tmp", b"tmpfs", 0, None)
def uid(): return os.getuid()
def become_root(): os.setuid(0)
def tops(): return sorted(os.listdir("/"))
def write_root(): open("/x", "w")
""")
    course = Path(__file__).parents[3]
    for path in (canary, course / "reference", course / "tests", course / "assignments.yaml", "/etc/passwd", "/home", "/bin"):
        assert c.call("exists", (str(path),), {}) == Returned(False), path
    assert "secret" not in str(c.call("environment", (), {}))
    assert c.call("processes", (), {}) == Returned([1])
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert isinstance(c.call("connect", (server.getsockname()[1],), {}), Raised)
    for name, args in (("unix", ("/run/dbus/system_bus_socket",)), ("run", ()), ("kill", (os.getpid(),)), ("write_root", ())):
        assert isinstance(c.call(name, args, {}), Raised), name
    assert c.call("mount", (), {}) == Returned(-1)
    if os.geteuid() == 0:
        assert c.call("uid", (), {}).value != 0
        assert isinstance(c.call("become_root", (), {}), Raised)


@pytest.mark.parametrize("how", [
    "import scipy", "__import__('torch')", "import importlib; importlib.import_module('sklearn.svm')",
    "import tensorflow as tf", "from jax import numpy", "import dlgrade", "import msgpack"])
def test_forbidden_libraries_are_refused(cell, how):
    """A library that the exercise does not allow is refused by name, in a function as at the top."""
    c = cell(f"def f():\n    {how}\n    return 1\ndef g(): return 1")
    assert isinstance(c.call("f", (), {}), Refused)
    assert c.call("g", (), {}) == Returned(1)
    assert isinstance(cell(f"{how}\ndef f(): return 1").load(), Refused)


def test_helper_modules_are_found(cell):
    """A module beside the module is imported, whatever it is called."""
    c = cell("import helper, runner\ndef f(): return helper.x + runner.y", helper="x = 1", runner="y = 2")
    assert c.call("f", (), {}) == Returned(3)


def test_demo_code_does_not_run(cell):
    """Code under `if __name__ == "__main__"` stays asleep."""
    assert cell("def f(): return 1\nif __name__ == '__main__': 1 / 0").call("f", (), {}) == Returned(1)


def test_a_syntax_error_is_told_apart(cell):
    """A module that is not Python is a LoadFailed with file and line, in a helper too."""
    with pytest.raises(LoadFailed) as caught:
        cell("def f(:\n    pass").load()
    assert (caught.value.file, caught.value.line) == ("mod.py", 1)
    with pytest.raises(LoadFailed) as caught:
        cell("import helper", helper="x = 1\ny = = 2").load()
    assert (caught.value.file, caught.value.line) == ("helper.py", 2)


def test_a_module_that_fails_to_import_fails_every_call_alike(cell):
    """The import is tried once; its ending is every call's outcome."""
    c = cell("raise RuntimeError('no')\ndef f(): return 1")
    assert c.call("f", (), {}).message == "no"
    c = cell("while True: pass")
    assert isinstance(c.call("f", (), {}), TimedOut)
    c.sandbox.close()  # another import would have to start it again
    assert isinstance(c.call("f", (), {}), TimedOut)
    assert c.sandbox._zygote is None


def test_missing_functions(cell):
    """A name that is not there, or is no function, is Missing; the runner's own names are not reachable."""
    c = cell("x = 3")
    for name in ("f", "x", "np", "serve"):
        assert c.call(name, (), {}) == Missing(), name


def test_global_generators_are_seeded(cell):
    """Two processes of one seed draw the same, so that a grade does not depend on chance."""
    source = "import random, numpy as np\ndef f(): return [random.random(), np.random.rand()]"
    assert cell(source).call("f", (), {}) == cell(source).call("f", (), {})


def test_scratch_is_private_and_fresh(cell):
    """What one submission writes is not there for the next."""
    source = """
import os, tempfile
def put():
    for folder in (".", tempfile.gettempdir()):
        open(folder + "/left", "w").close()
def see(): return os.listdir(".") + os.listdir(tempfile.gettempdir())
"""
    c = cell(source)
    c.call("put", (), {})
    assert c.call("see", (), {}).value.count("left") == 2
    assert "left" not in cell(source).call("see", (), {}).value


def test_the_whole_submission_is_bounded(cell):
    """Once a submission has used its time, its calls are answered without running."""
    c = cell("import time\ndef f(): time.sleep(0.3)", LIMITS.model_copy(update={"submission_wall_seconds": 0.5}))
    begin = time.monotonic()
    outcomes = [c.call("f", (), {}) for _ in range(20)]
    assert isinstance(outcomes[-1], TimedOut)
    assert time.monotonic() - begin < 5


def test_a_dead_zygote_is_replaced(needs_full):
    """The zygote's death between submissions goes unnoticed; in the middle of a call it is the grader's fault."""
    with Sandbox("full", ("numpy",)) as sandbox:
        submission = Submission("s", "ex", "mod", {"mod.py": b"import time\ndef f(): return 1\ndef g(): time.sleep(0.5)"})
        with sandbox.cell(submission, LIMITS) as c:
            assert c.call("f", (), {}) == Returned(1)
        sandbox.start()._process.kill()
        time.sleep(0.1)
        with sandbox.cell(submission, LIMITS) as c:
            assert c.call("f", (), {}) == Returned(1)
            sandbox.start()._process.kill()
            time.sleep(0.1)
            with pytest.raises(SandboxFault):
                c.call("f", (), {})


def descendants(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += [int(child), *descendants(child)]
    return found


def test_nothing_survives(needs_full):
    """Closing the sandbox ends every process that a submission started."""
    before = set(descendants(os.getpid()))
    sandbox = Sandbox("full", ("numpy",))
    source = b"""
import os, time
def f():
    for _ in range(5):
        if os.fork() == 0:
            os.setsid()
            while True: time.sleep(9)
"""
    with sandbox.cell(Submission("s", "ex", "mod", {"mod.py": source}), LIMITS) as c:
        assert c.call("f", (), {}) == Returned(None)
        assert len(set(descendants(os.getpid())) - before) >= 7
    sandbox.close()
    time.sleep(0.2)
    assert set(descendants(os.getpid())) <= before
