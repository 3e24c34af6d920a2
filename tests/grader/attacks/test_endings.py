"""Claim: exits, signals, stops and closed descriptors are endings of a call, never of the grader."""


def doing(body, *kinds, **more):
    return dict(
        source=f"""
import atexit, faulthandler, resource
def f():
    {body}
def g(): return 1
def double(x): return f()
def total(x): return f()
""",
        outcome=set(kinds),
        **more,
    )


ATTACKS = {
    "os._exit with a good status": doing("os._exit(0)", "Crashed", score=0),
    "sys.exit": doing("sys.exit(0)", "Raised", score=0),
    "KeyboardInterrupt and GeneratorExit": doing("raise KeyboardInterrupt from GeneratorExit()", "Raised"),
    "an exception that is no Exception": doing("raise type('E', (BaseException,), {})", "Raised", score=0),
    "SIGKILL on itself": doing("os.kill(os.getpid(), 9); time.sleep(1)", "Crashed", "TimedOut"),
    "SIGSEGV": doing("ctypes.string_at(0)", "Crashed"),
    "SIGSTOP on itself": doing("os.kill(os.getpid(), signal.SIGSTOP); time.sleep(1)", "TimedOut", "Crashed"),
    "all threads asleep": doing("signal.pause()", "TimedOut"),
    "a signal to the group": doing(
        "os.killpg(0, signal.SIGTERM); time.sleep(0.1)", "Crashed", "Returned", "Raised", again=False
    ),
    "a signal to everybody": doing("os.kill(-1, 9); time.sleep(0.1)", "Crashed", "Returned", "Raised", again=False),
    "an alarm in the runner": doing(
        "signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001); time.sleep(0.05)", "Crashed", "Raised", "Returned", again=False
    ),
    "a handler that raises in the runner": doing(
        "signal.signal(signal.SIGALRM, lambda *a: 1 / 0)\n"
        "    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)\n    time.sleep(9)",
        "Crashed",
        "Raised",
        again=False,
    ),
    "an atexit handler that hangs": doing("atexit.register(time.sleep, 99); sys.exit()", "Raised"),
    "a finaliser that hangs": {
        "source": """
class D:
    def __del__(self):
        while True: pass
def f(): D(); return 1
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
    "every descriptor closed": doing("os.closerange(0, 256)", "Crashed", score=0),
    "stdout closed, then used": doing("os.close(1); os.close(2); print(1)", "Raised", "Crashed"),
    "outputs closed, a large argument not taken": {
        "source": """
runner = sys.modules["_dlgrade_inside.runner"]
inner = runner.Channel._exactly
def slow(self, n):
    time.sleep(0.05)
    return inner(self, n)
runner.Channel._exactly = slow
os.close(1); os.close(2)
def f(x): return 1
def g(): return 1
""",
        "args": lambda a: (a.big,),
        "outcome": {"Returned", "TimedOut"},
    },
    "the recursion limit lifted": doing(
        "sys.setrecursionlimit(10 ** 9)\n    r = lambda: [r() for _ in range(1)]\n    r()", "Crashed", "Raised", "TimedOut"
    ),
    "every signal ignored, and a hang": doing(
        "for s in range(1, 65):\n        try: signal.signal(s, signal.SIG_IGN)\n"
        "        except (OSError, ValueError): pass\n    while True: pass",
        "TimedOut",
    ),
    "a crash while it is imported": {
        "source": "os.kill(os.getpid(), 11); os._exit(3)",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "an exit while it is imported": {"source": "raise SystemExit(0)", "outcome": {"Raised"}, "again": False, "score": 0},
    "the interpreter torn down": doing("ctypes.pythonapi.Py_FinalizeEx(); os._exit(0)", "Crashed"),
}


def test_held(attack, arena):
    """However a process ends itself, only its own call is lost and the next one is answered."""
    arena.check(attack)
