"""Claim: what crosses is data; objects that lie about themselves have nobody to lie to."""

LIAR = """
class Liar(float):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __sub__(self, other): return 0.0
    __rsub__ = __add__ = __radd__ = __mul__ = __rmul__ = __abs__ = __sub__
    def __lt__(self, other): return True
    __le__ = __gt__ = __ge__ = __lt__
    def __float__(self): return 2.0
    def __array__(self, *a, **k): return np.asarray(2.0)
    def __hash__(self): return 0
class Array(np.ndarray):
    def __eq__(self, other): return np.ones(self.shape, bool)
    def __array_ufunc__(self, *a, **k): return np.ones(self.shape, bool)
    def __array_finalize__(self, obj): pass
    def tobytes(self, *a): return bytes(8 * self.size)
    def copy(self, *a): raise SystemExit
class List(list):
    def __iter__(self): return iter([1.0])
    def __len__(self): return 1
    def __getitem__(self, i): return 1.0
class Dict(dict):
    def items(self): return [("right", True)]
class Any:
    def __getattr__(self, name): return self
    def __call__(self, *a, **k): return self
    def __eq__(self, other): return True
    def __bool__(self): return True
    def __iter__(self): return iter([self])
def g(): return 1
"""


def returning(double, total="-1.0", f="1", **more):
    source = LIAR + f"def double(x): return {double}\ndef total(x): return {total}\ndef f(): return {f}\n"
    return dict(source=source, score=0, **more)


ATTACKS = {
    "a number that equals everything": returning("Liar(7)", "Liar(7)", "Liar(7)", value=7.0),
    "an array that equals everything": returning(
        "np.zeros(np.shape(x)).view(Array) - 5", f="np.zeros(3).view(Array)", value=[0, 0, 0]
    ),
    "a list that iterates as another": returning("List([9.0, 9.0])", f="List([9.0, 9.0])", value=[9.0, 9.0]),
    "a dict whose items lie": returning("Dict(a=1)", f="Dict(a=1)", value={"a": 1}),
    "an object that is everything": returning("Any()", "Any()", "Any()", outcome={"Unsupported"}),
    "an object that claims another class": {
        "outcome": {"Unsupported"},
        "score": 0,
        "source": LIAR
        + """
class C:
    @property
    def __class__(self): return np.ndarray
    dtype = np.dtype("f8"); nbytes = 8
def double(x): return C()
total = double
def f(): return C()
""",
    },
    "an object that claims to be a number": {
        "source": LIAR
        + """
class C:
    @property
    def __class__(self): return int
    def __index__(self): return 5
    def bit_length(self): return 1
def double(x): return C()
total = double
def f(): return C()
""",
        "outcome": {"Unsupported"},
        "score": 0,
    },
    "a metaclass that answers isinstance": {
        "source": LIAR
        + """
class M(type):
    def __instancecheck__(cls, other): return True
    def __subclasscheck__(cls, other): return True
    def __eq__(cls, other): return True
    def __hash__(cls): return hash(float)
class C(metaclass=M): pass
def double(x): return C()
total = double
def f(): return C()
""",
        "outcome": {"Unsupported"},
        "score": 0,
    },
    "an array of objects": returning(
        "np.array([Liar(1)] * np.size(x), object)", f="np.array([None, 1], object)", outcome={"Unsupported"}
    ),
    "a structured array": returning("np.zeros(np.shape(x), [('a', 'f8')])", f="np.zeros(2, 'f8,f8')", outcome={"Unsupported"}),
    "a record that hides an object": returning(
        "np.array([(1, None)], 'f8,O')", f="np.array([(1, None)], 'f8,O')", outcome={"Unsupported"}
    ),
    "a masked array that hides the wrong half": returning(
        "np.ma.masked_all(np.shape(x))", f="np.ma.masked_all(3)", outcome={"Unsupported"}
    ),
    "strings that spell numbers": returning("np.asarray(x).astype('U32') if np.ndim(x) else str(2 * x)", "str(len(x))"),
    "dates, times and void": returning(
        "np.zeros(np.shape(x), 'M8[s]')", "np.void(b'12345678')", "np.timedelta64(1)", outcome={"Unsupported"}
    ),
    "pickles that run code": {
        "source": """
import pickle
class P:
    def __reduce__(self): return (os.system, (f"touch /tmp/{PLACE}",))
def f(): return [pickle.dumps(P()), P().__reduce__()[1]]
def g(): return 1
def double(x): return pickle.dumps(P())
def total(x): return P()
""".replace("PLACE", "dla"),
        "outcome": {"Returned", "Raised"},
        "score": 0,
    },
    "an exception that runs code when it is shown": {
        "source": """
class E(Exception):
    def __str__(self): os._exit(0)
    __repr__ = __str__
    def __reduce__(self): return (os.system, ("true",))
def f(): raise E
def g(): return 1
def double(x): raise E
def total(x): raise E
""",
        "outcome": {"Crashed", "Raised"},
        "score": 0,
    },
    "an exception with a name and bases made up": {
        "source": """
E = type("NotImplementedError" * 1000, (Exception,), {"__module__": "builtins"})
E.__name__ = "{0.__class__}{x}%s\\x1b[31m<script>" + "A" * 100000
def f(): raise E("{0.__class__.__mro__}" * 50000)
def g(): return 1
def double(x): raise E("{type}{function}")
def total(x): raise E("{type}{function}")
""",
        "outcome": {"Raised"},
        "score": 0,
    },
    "an exception without an end": {
        "source": """
def chain():
    e = ValueError("x")
    for _ in range(50000): n = ValueError("x"); n.__cause__ = n.__context__ = e; e = n
    e.__cause__ = e
    return e
def f(): raise chain()
def g(): return 1
""",
        "outcome": {"Raised"},
    },
    "a value that changes while it is sent": {
        "source": """
shared = np.zeros(200000)
def flip():
    while True: shared.resize(1, refcheck=False); shared.resize(200000, refcheck=False)
def f():
    threading.Thread(target=flip, daemon=True).start()
    return shared
def g(): return 1
""",
        "outcome": {"Returned", "Crashed", "Unsupported", "Raised", "TimedOut"},
        "again": False,
    },
}


def test_held(attack, arena):
    """Lying operators, subclasses, odd arrays and pickles give no points and run nothing on the trusted side."""
    arena.check(attack)
