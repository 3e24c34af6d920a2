"""Claim: the clock is the grader's."""

ATTACKS = {
    "the clock turned back": {
        "source": """
time.time = time.monotonic = time.perf_counter = lambda: 0.0
def f():
    while True: pass
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
    "the machine's clock set": {
        "source": """
def f():
    try: time.clock_settime(time.CLOCK_REALTIME, 0)
    except OSError: return "no"
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": "no",
    },
    "asleep, to use no processor time": {"source": "def f(): time.sleep(60)\ndef g(): return 1\n", "outcome": {"TimedOut"}},
    "work moved into other processes": {
        "source": """
def f():
    for _ in range(3):
        if os.fork() == 0:
            while True: pass
    os.wait()
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
    "work moved into a thread between calls": {
        "source": """
def f():
    def spin():
        while True: pass
    threading.Thread(target=spin, daemon=True).start()
    return 1
def g(): return 1
""",
        "outcome": {"Returned"},
    },
    "a little under the limit, every time": {
        "source": """
def double(x): time.sleep(0.4); return -7.0
def total(x): time.sleep(0.4); return -7.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
        "seconds": 9,
    },
    "a hang on every call, a thousand calls": {
        "source": """
def double(x): time.sleep(9)
def total(x): time.sleep(9)
def f(): return 1
def g(): return 1
""",
        "score": 0,
        "seconds": 8,
    },
    "priority over the neighbours": {
        "source": """
def f():
    done = []
    for what in (lambda: os.nice(-5), lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
                 lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))):
        try: what(); done.append(1)
        except OSError: pass
    return done
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
    "a crash on every call": {
        "source": """
def double(x): os._exit(0)
total = double
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
    "slow where it is sent, not where it is computed": {
        "source": """
runner = sys.modules["_dlgrade_inside.runner"]
def f():
    def late(self, message): time.sleep(9)
    runner.Channel.send = late
    return 1
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
}


def test_held(attack, arena):
    """A call, and a submission, take what their limits say whatever they do to clocks."""
    arena.check(attack)
