"""Claim: files, environment and processes of the machine are out of reach."""

from pathlib import Path

COURSE = str(Path(__file__).parents[3])
WALK = """
def read(path):
    try:
        with open(path, "rb") as f: return f.read(100000).decode("latin1")
    except OSError: return ""
"""

ATTACKS = {
    "the canary by its path": {
        "source": """
def f(path): return open(path).read()
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Raised"},
    },
    "the canary through a symbolic link": {
        "source": """
def f(path):
    os.symlink(path, "link"); return open("link").read()
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Raised"},
    },
    "the canary through a hard link": {
        "source": """
def f(path):
    os.link(path, "hard"); return open("hard").read()
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Raised"},
    },
    "the canary by a raw openat": {
        "source": """
def f(path):
    fd = libc.open(path.encode(), 0)
    return os.read(fd, 100).decode() if fd >= 0 else "no"
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Returned"},
        "value": "no",
    },
    "the canary by leaving through ..": {
        "source": """
def f(path):
    os.chdir("/".join([".."] * 40)); return open(path.lstrip("/")).read()
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Raised"},
    },
    "the existence of the canary": {
        "source": """
def f(path): return os.path.exists(path)
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Returned"},
        "value": False,
        "partial": "whether a path exists, its size and its times can be asked (stat is not blocked)",
    },
    "the environment of every process in sight": {
        "source": WALK
        + """
def processes():
    try: return os.listdir("/proc")
    except OSError: return []
def f(pid):
    places = ["self", "1", "thread-self", str(pid), *filter(str.isdigit, processes())]
    return "".join(read(f"/proc/{p}/environ") + read(f"/proc/{p}/cmdline") for p in places) + str(os.environ)
def g(): return 1
""",
        "args": lambda a: (a.pid,),
        "outcome": {"Returned"},
    },
    "the environment by way of libc": {
        "source": """
def f():
    libc.getenv.restype = ctypes.c_char_p
    return [str(libc.getenv(b"DLGRADE_CANARY")), str(ctypes.c_char_p.in_dll(libc, "environ"))]
def g(): return 1
""",
        "outcome": {"Returned"},
    },
    "the grader's root, folder and descriptors": {
        "source": WALK
        + """
def f(pid, path):
    return "".join(read(f"/proc/{p}/{way}") for p in (pid, os.getppid(), 1, "self") for way in
                   ("root" + path, "cwd" + path, "fd/0", "fd/5", "mem", "maps", "environ", "../" + str(pid) + "/root" + path))
def g(): return 1
""",
        "args": lambda a: (a.pid, str(a.canary)),
        "outcome": {"Returned"},
    },
    "the course, its reference and its hidden tests": {
        "source": WALK
        + f"""
def f():
    found = []
    course = {COURSE!r}
    for top in (course + "/reference", course + "/tests", course + "/grader/dlgrade/grading", "/home", "/etc/shadow"):
        if read(top): found.append(top)
        try: found += os.listdir(top)
        except OSError: pass
    return found
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
    "the submissions and folders of others": {
        "source": """
import glob
def f():
    found = []
    for pattern in ("/tmp/dlgrade-*/*", "/tmp/pytest-*/*", "/var/tmp/*", "/dev/shm/*", "/run/*", "/scratch/../scratch/*/*.txt"):
        found += [p for p in glob.glob(pattern) if not p.startswith(os.getcwd())]
    return found
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
    "a file outside overwritten, renamed, removed or truncated": {
        "source": """
def f(path):
    done = []
    for what in (lambda: open(path, "w"), lambda: open(path, "a"), lambda: os.remove(path), lambda: os.truncate(path, 0),
                 lambda: os.rename(path, "mine"), lambda: os.mkdir(os.path.dirname(path) + "/new"),
                 lambda: os.symlink("x", os.path.dirname(path) + "/s"), lambda: os.link(path, "h")):
        try: what(); done.append(1)
        except OSError: pass
    return done
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Returned"},
        "value": [],
    },
    "a file outside given another owner, mode, time or attribute": {
        "source": """
def f(path):
    done = []
    for what in (lambda: os.chmod(path, 0o777), lambda: os.utime(path, (0, 0)), lambda: os.chown(path, 60600, 60600),
                 lambda: os.setxattr(path, "user.evil", b"1"), lambda: os.chmod(os.path.dirname(path), 0)):
        try: what(); done.append(1)
        except OSError: pass
    return done
def g(): return 1
""",
        "args": lambda a: (str(a.canary),),
        "outcome": {"Returned"},
        "value": [],
    },
    "the libraries themselves changed": {
        "source": """
def f():
    done = []
    for path in (np.__file__, os.__file__, wire.__file__, np.linalg.__file__):
        for what in (lambda: open(path, "a"), lambda: os.chmod(path, 0o777), lambda: os.remove(path),
                     lambda: os.fchmod(os.open(path, 0), 0o777), lambda: os.utime(os.open(path, 0), (0, 0))):
            try: what(); done.append(path)
            except OSError: pass
    return done
def g(): return 1
""",
        "outcome": {"Returned"},
        "value": [],
    },
}


def test_held(attack, arena):
    """Nothing outside the submission's own scratch folder is read, seen or changed."""
    arena.check(attack)
