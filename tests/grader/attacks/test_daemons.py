"""Claim: no process outlives its submission."""


def leaving(body, **more):
    lines = "".join(f"\n    {line}" for line in body.strip("\n").splitlines())
    return dict(source=f"def f():{lines}\ndef g(): return 1\n", outcome={"Returned"}, **more)


ESCAPES = "a process that leaves its process group (setsid, double fork) lives on until its processor time is spent"

ATTACKS = {
    "a child left behind": leaving("""
if os.fork() == 0:
    while True: time.sleep(1)
return 1
"""),
    "a child that ignores every signal": leaving("""
if os.fork() == 0:
    for s in range(1, 65):
        try: signal.signal(s, signal.SIG_IGN)
        except (OSError, ValueError): pass
    while True: time.sleep(1)
return 1
"""),
    "a daemon by double fork and setsid": leaving(
        """
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 64)
        while True: time.sleep(1)
    os._exit(0)
return 1
""",
        partial=ESCAPES,
    ),
    "daemons that fork as they are killed": leaving(
        """
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        while True:
            try: pid = os.fork()
            except OSError: time.sleep(0.01); continue
            if pid: os._exit(0)
            time.sleep(0.002)
return 1
""",
        partial=ESCAPES,
    ),
    "a daemon that holds the channel and the output": leaving(
        """
if os.fork() == 0:
    os.setsid()
    while True: time.sleep(1)
os._exit(0)
""",
        partial=ESCAPES,
    )
    | {"outcome": {"Crashed", "TimedOut"}},
    "a new process group": leaving(
        """
if os.fork() == 0:
    os.setpgid(0, 0)
    while True: time.sleep(1)
return 1
""",
        partial=ESCAPES,
    ),
    "a stopped child": leaving("""
if os.fork() == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    while True: time.sleep(1)
return 1
"""),
    "a child under the signal of its parent's death": leaving("""
if os.fork() == 0:
    libc.prctl(1, 0, 0, 0, 0); libc.prctl(36, 1, 0, 0, 0)
    if os.fork() == 0:
        while True: time.sleep(1)
    while True: time.sleep(1)
return 1
"""),
    "a thread that goes on": leaving("""
def work():
    while True: time.sleep(0.001)
threading.Thread(target=work).start()
return 1
"""),
    "a timer for later": leaving("""
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 1, 1)
return 1
"""),
}


def test_held(attack, arena):
    """Everything that a submission started is gone once its cell is closed."""
    arena.check(attack)
