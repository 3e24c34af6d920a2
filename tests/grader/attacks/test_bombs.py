"""Claim: forks, threads, memory, disk, inodes, descriptors and output are bounded, and a bomb goes off in its own call."""

FILL = """
def fill(m, n):
    for k in range(0, n, 1 << 20): m[k:k + 4096] = b"x" * 4096
def g(): return 1
"""


def doing(body, *kinds, **more):
    lines = "".join(f"\n    {line}" for line in body.strip("\n").splitlines())
    return dict(source=f"{FILL}\nimport mmap, resource, select, tempfile\ndef f():{lines}\n", outcome=set(kinds), **more)


UNLIMITED_FORKS = "the number of processes, where the grader is root and its Python lies in a folder that only root may enter"

ATTACKS = {
    "a fork bomb": doing(
        """
while True:
    try: os.fork()
    except OSError: time.sleep(0.05)
""",
        "TimedOut",
        "Crashed",
        "Raised",
        partial=UNLIMITED_FORKS,
    ),
    "forks counted": doing(
        """
made = 0
try:
    for _ in range(200):
        if os.fork() == 0: signal.pause()
        made += 1
except OSError: return made < 60
return False
""",
        "Returned",
        value=True,
        partial=UNLIMITED_FORKS,
    ),
    "a thread bomb": doing(
        """
try:
    for _ in range(500): threading.Thread(target=time.sleep, args=(9,), daemon=True).start()
except RuntimeError: return threading.active_count() < 60
return False
""",
        "Returned",
        "Crashed",
        value=True,
        again=False,
        partial=UNLIMITED_FORKS,
    ),
    "a heap bomb": doing("keep = []\nwhile True: keep.append(bytearray(16 << 20))", "Raised"),
    "an array of a terabyte, touched": doing("np.ones(1 << 37)", "Raised"),
    "private maps": doing("m = mmap.mmap(-1, 1 << 30, flags=mmap.MAP_PRIVATE); fill(m, 1 << 30)", "Raised", "Crashed"),
    "shared maps, which no limit of the process counts": doing(
        """
m = mmap.mmap(-1, 8 << 30)
for k in range(0, 8 << 30, 1 << 20): m[k:k + (1 << 20)] = bytes(b"x") * (1 << 20)
""",
        "Crashed",
    ),
    "shared maps in forked children": doing(
        """
for _ in range(4):
    if os.fork() == 0:
        m = mmap.mmap(-1, 8 << 30)
        for k in range(0, 8 << 30, 1 << 20): m[k:k + (1 << 20)] = b"x" * (1 << 20)
        signal.pause()
signal.pause()
""",
        "Crashed",
        "TimedOut",
    ),
    "heaps of forked children together": doing(
        """
for _ in range(8):
    if os.fork() == 0:
        keep = b"x" * (60 << 20)
        signal.pause()
signal.pause()
""",
        "Crashed",
        "TimedOut",
    ),
    "memory behind the grader's back, between calls": {
        "source": """
def hog():
    import mmap
    m = mmap.mmap(-1, 4 << 30)
    time.sleep(0.01)
    for k in range(0, 4 << 30, 1 << 20): m[k:k + (1 << 20)] = b"x" * (1 << 20)
def f():
    threading.Thread(target=hog, daemon=True).start()
    return 1
def g(): time.sleep(0.3); return 1
""",
        "outcome": {"Returned"},
        "again": False,
    },
    "a limit raised again": doing(
        """
done = []
for which in (resource.RLIMIT_DATA, resource.RLIMIT_NPROC, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
    try: resource.setrlimit(which, (resource.RLIM_INFINITY,) * 2); done.append(which)
    except (OSError, ValueError): pass
return done
""",
        "Returned",
        value=[],
    ),
    "a disk filled file by file": doing(
        """
for n in range(10 ** 6):
    with open(f"f{n}", "wb") as out: out.write(bytes(1 << 20))
""",
        "Raised",
        partial="the number and the sum of the files written to the scratch folder (each is bounded)",
    ),
    "one file without end": doing("with open('f', 'wb') as out:\n    while True: out.write(bytes(1 << 20))", "Raised"),
    "inodes used up": doing(
        "for n in range(10 ** 6): os.mkdir(f'd{n}')",
        "Raised",
        partial="the number and the sum of the files written to the scratch folder (each is bounded)",
    ),
    "shared memory files": doing(
        """
try:
    for n in range(10 ** 4):
        with open(f"/dev/shm/f{n}", "wb") as out: out.write(bytes(2 << 20))
except OSError: return sum(os.path.getsize(e.path) for e in os.scandir("/dev/shm")) <= 64 << 20 if n else True
""",
        "Returned",
        value=True,
        again=False,
    ),
    "memory files": doing("fd = libc.memfd_create(b'x', 0); return fd", "Returned", value=-1),
    "System V shared memory": doing("return libc.shmget(0, 1 << 30, 0o1600)", "Returned", value=-1),
    "locked memory": doing("return libc.mlockall(3)", "Returned", value=-1),
    "a tree deeper than a remover recurses": doing(
        """
try:
    for _ in range(1300): os.mkdir("d"); os.chdir("d")
except OSError: pass
return 1
""",
        "Returned",
        value=1,
        again=False,
    ),
    "names that cannot be printed": doing(
        """
for n in (b"\\xff\\xfe", b"a\\nb", b"-rf", b"$(true)", b"\\x1b[2J"): open(n, "w").close()
os.symlink("/", "root"); os.symlink("loop", "loop"); os.mkdir("shut", 0)
return 1
""",
        "Returned",
        value=1,
    ),
    "descriptors used up": doing("keep = []\nwhile True: keep.append(os.open('/dev/null', 0))", "Raised"),
    "pipes filled": doing(
        """
import fcntl
keep = []
try:
    while True:
        r, w = os.pipe(); os.set_blocking(w, False); keep += [r, w]
        try: fcntl.fcntl(w, 1031, 1 << 20)
        except OSError: pass
        try:
            while True: os.write(w, bytes(1 << 16))
        except BlockingIOError: pass
except OSError: return len(keep) < 64
""",
        "Returned",
        value=True,
        again=False,
    ),
    "a flood of output": doing("while True: os.write(1, b'x' * 65536)", "Crashed"),
    "a flood from forked children": doing(
        """
for _ in range(4):
    if os.fork() == 0:
        while True: os.write(2, b"y" * 4096)
signal.pause()
""",
        "Crashed",
    ),
    "output dripped while the answer waits": doing("while True: os.write(1, b'.'); time.sleep(0.01)", "TimedOut"),
    "a regular expression that backtracks": doing("import re; re.match('(a+)+$', 'a' * 60 + 'b')", "TimedOut"),
    "a power that holds the lock": doing("return 9 ** 9 ** 9", "TimedOut", "Raised", "Crashed"),
}


def test_held(attack, arena):
    """A bomb ends its own call within its limits; the grader's memory and the next call do not notice."""
    arena.check(attack)
