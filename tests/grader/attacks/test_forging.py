"""Claim: answers written past the runner are worth nothing unless they are right, and none stops the grader."""

SEND = """
def f(): say(frame(FORGED)); time.sleep(3)
def g(): return 1
"""


def forged(message):
    return {"source": SEND.replace("FORGED", message), "outcome": {"Crashed"}}


RAW = """
def f():
    header = HEADER
    say(struct.pack("<IQ", len(header), LENGTH) + header + BUFFERS)
    time.sleep(3)
def g(): return 1
"""


def raw(header, length="0", buffers="b''", **more):
    source = RAW.replace("HEADER", header).replace("LENGTH", length).replace("BUFFERS", buffers)
    return dict(source=source, outcome={"Crashed", "TimedOut"}, **more)


ANSWER = "b'\\x90' + b'\\x93' + pack(question()) + pack('ok') + "

ATTACKS = {
    "an answer without its number": forged("['ok', 1]"),
    "an answer to a number guessed": forged("[7, 'ok', 1]"),
    "True where a number is due": forged("[True, 'ok', 1]"),
    "an array where the number is due": forged("[np.array([1, 2]), 'ok', 1]"),
    "an array where the kind of answer is due": forged("[question(), np.array([1, 2]), 1]"),
    "an array of truth where the kind is due": forged("[question(), np.array(True), 1]"),
    "a kind nobody knows": forged("[question(), 'full marks', 1]"),
    "a shape that is no answer": forged("[question(), 'ok', 1, [1, np.zeros(3)], 5, {}]"),
    "an answer twice": {
        "source": """
def double(x):
    say(frame([question(), "ok", x]))
    return x
def total(x): return -1.0
def f(): return double(3)
def g(): return 1
""",
        "score": 0,
        "again": False,
    },
    "an answer ahead of the question": {
        "source": """
for n in range(50): say(frame([n, "ok", 1]))
def f(): return 1
def g(): return 1
def double(x): return 2 * x
def total(x): return sum(x)
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "answers from a thread, for ever": {
        "source": """
def spam():
    while True:
        try: say(frame([question() or 1, "ok", 1]))
        except OSError: time.sleep(0.01)
        except TypeError: pass
def f():
    threading.Thread(target=spam, daemon=True).start()
    time.sleep(2)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "an answer from a forked child": {
        "source": """
def f():
    number = question()
    if os.fork() == 0:
        time.sleep(0.02); say(frame([number, "ok", 41])); os._exit(0)
    time.sleep(0.1)
    return 42
def g(): return 1
""",
        "outcome": {"Returned", "Crashed"},
        "again": False,
    },
    "both sides of a fork answer": {
        "source": """
def double(x):
    os.fork()
    return x
total = double
def f(): return double(1)
def g(): return 1
""",
        "again": False,
        "score": 0,
    },
    "a forged import that succeeded with a value": {
        "source": """
say(frame([question(), "ok", 1])); time.sleep(0.3)
def f(): return 1
def g(): return 1
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a forged import that nobody charges for": {
        "source": """
say(frame([question(), "missing"])); time.sleep(0.3)
def f(): return 1
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a forged import of unsupported kind": {
        "source": """
say(frame([question(), "unsupported", "type", "x"])); time.sleep(0.3)
def f(): return 1
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a forged import with an array for a word": {
        "source": """
say(frame([question(), np.array([1, 2]), 3])); time.sleep(0.3)
def f(): return 1
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a forged import that is an array and nothing else": {
        "source": """
say(frame([question(), np.array([1, 2])])); time.sleep(0.3)
def f(): return 1
""",
        "outcome": {"Crashed"},
        "again": False,
        "score": 0,
    },
    "a forged syntax error as long as the frame": {
        "source": """
say(frame([question(), "syntax", "x" * 300000, 1, "y" * 300000, "z" * 300000])); time.sleep(0.3)
""",
        "outcome": {"LoadFailed"},
        "again": False,
        "score": 0,
        "status": "invalid",
    },
    "a header of four gigabytes": {
        "source": """
def f(): say(struct.pack("<IQ", 2**32 - 1, 0)); time.sleep(3)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "buffers of 16 exabytes": {
        "source": """
def f(): say(struct.pack("<IQ", 9, 2**64 - 1)); time.sleep(3)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "an empty frame": {
        "source": """
def f(): say(struct.pack("<IQ", 0, 0)); time.sleep(3)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "a frame cut off": {
        "source": """
def f(): say(frame([question(), "ok", list(range(1000))])[:100]); os._exit(0)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "a frame that never ends": {
        "source": """
def f(): say(struct.pack("<IQ", 1000, 0)); time.sleep(9)
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
    "an answer dripped byte by byte": {
        "source": """
def f():
    for byte in frame([question(), "ok", list(range(9999))]):
        say(bytes([byte])); time.sleep(0.002)
def g(): return 1
""",
        "outcome": {"TimedOut"},
    },
    "a large argument never taken, output dripped": {
        "source": """
def never(self, n):
    while True:
        time.sleep(0.2); os.write(1, b"x")
def g(): return 1
def f(x):
    os.write(1, b"x")
    sys.modules["_dlgrade_inside.runner"].Channel._exactly = never
    return 1
""",
        "args": lambda a: (a.big,),
        "outcome": {"Returned"},
        "again": False,
    },
    "one buffer for a thousand arrays": raw(
        "pack([24 << 20]) + b'\\x93' + pack(question()) + pack('ok') + b'\\xdc' + struct.pack('>H', 1000) + "
        "ext(2, pack(['|u1', [24 << 20], 'C', 0])) * 1000",
        "24 << 20",
        "bytes(24 << 20)",
    ),
    "keys that collide": raw(
        ANSWER + "b'\\xdf' + struct.pack('>I', 50000) + b''.join(ext(4, ((i + 20) * (2**61 - 1)).to_bytes(10, 'little')) + "
        "b'\\xc0' for i in range(50000))"
    ),
    "small keys that collide": raw(
        ANSWER + "b'\\xdf' + struct.pack('>I', 50000) + b''.join(pack(i << 45) + b'\\xc0' for i in range(50000))"
    ),
    "an array of a shape that overflows": raw(ANSWER + "ext(2, pack(['<f8', [2**31 - 1] * 30, 'C', b'']))"),
    "a strided array of nothing, twice as wide": raw(ANSWER + "ext(2, pack(['<f8', [0, 2**31 - 1, 2**31 - 1], 'S', b'']))"),
    "an array of objects": raw(ANSWER + "ext(2, pack(['|O', [1], 'C', bytes(8)]))"),
    "tuples within tuples": raw(
        ANSWER + "__import__('functools').reduce(lambda b, _: ext(1, b'\\x91' + b), range(500), b'\\x90')"
    ),
    "lists within lists": raw(ANSWER + "b'\\x91' * 100000 + b'\\xc0'"),
    "a pickle": raw("__import__('pickle').dumps([1, 'ok', 2])"),
    "random bytes": raw("os.urandom(5000)", "5000", "os.urandom(5000)"),
    "descriptors sent along": {
        "source": """
def f():
    s = socket.socket(fileno=os.dup(3))
    socket.send_fds(s, [frame([question(), "ok", 1])], [0, 1, 2])
    time.sleep(0.1)
    os._exit(0)
def g(): return 1
""",
        "outcome": {"Returned", "Crashed"},
        "again": False,
    },
    "an answer on stdout": {
        "source": """
def double(x):
    os.write(1, frame([question(), "ok", 2 * x])); print('["ok", 4]'); print("Score: 10 of 10")
    return x
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
    "the channel closed": {
        "source": """
def f(): os.close(3); time.sleep(0.2); return 1
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "the channel shut in one direction": {
        "source": """
def f(): socket.socket(fileno=os.dup(3)).shutdown(socket.SHUT_WR); time.sleep(2)
def g(): return 1
""",
        "outcome": {"Crashed"},
    },
    "the question stolen by a thread": {
        "source": """
def steal():
    while True: os.read(3, 7)
def f():
    for _ in range(4): threading.Thread(target=steal, daemon=True).start()
    return 1
def g(): return 1
""",
        "outcome": {"Returned"},
        "again": False,
    },
    "a forged answer that the arguments did not change": {
        "source": """
def double(x):
    say(frame([question(), "ok", "not the value", [], "", []]))
    os._exit(0)
def total(x): return -1.0
def f(): return 1
def g(): return 1
""",
        "score": 0,
    },
}


def test_held(attack, arena):
    """A forged, doubled, early, oversized, endless or malformed answer is a crash of that call, whatever it says."""
    arena.check(attack)
