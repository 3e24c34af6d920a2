"""Claim: NaN, infinities, shapes and types give no points where values are wrong."""


def returning(double, total="-1.0", score=0):
    return {
        "source": f"""
def double(x): return {double}
def total(x): return {total}
def f(): return double(np.ones(2))
def g(): return 1
""",
        "score": score,
    }


ATTACKS = {
    "NaN everywhere": returning("np.full(np.shape(x), np.nan)", "float('nan')"),
    "NaN as a number": returning("float('nan')", "np.float32('nan')"),
    "infinities": returning("np.full(np.shape(x), np.inf)", "-np.inf"),
    "NaN in the imaginary part": returning("np.full(np.shape(x), complex(2, float('nan')))", "complex(0, float('nan'))"),
    "a scalar that would broadcast": returning("np.float64(0)", "np.zeros(())  - 1"),
    "an extra axis that would broadcast": returning("np.asarray(2 * x)[None]", "np.array([[sum(x)]])"),
    "nothing at all": returning("np.zeros(0)", "np.zeros((0, 3))"),
    "nothing, with shape": returning("np.zeros((0,) + np.shape(x))", "[]"),
    "every answer at once": returning("np.arange(-200, 200)", "list(range(100))"),
    "a column against a row": returning("np.zeros((np.size(x), 1))", "np.zeros((1, 1, 1)) - 1"),
    "strides of zero": returning(
        "np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 20, 1 << 20), (0, 0))", "np.broadcast_to(-1.0, (1 << 40,))"
    ),
    "a view of memory that is not its own": returning(
        "np.lib.stride_tricks.as_strided(np.zeros(1), np.shape(x), (1 << 40,) * np.ndim(x))", "-1.0"
    )
    | {"again": False},
    "numbers beyond every float": returning("10 ** 1200", "[10 ** 1200]"),
    "True for every number": returning("np.ones(np.shape(x), bool)", "-True"),
    "an ellipsis of types": returning("(None, ..., NotImplemented)", "NotImplemented"),
    "a complex answer with the right real part": returning("2 * np.asarray(x) + 1j", "sum(x) + 1j"),
}


def test_held(attack, arena):
    """A wrong value earns nothing, whatever it would compare with."""
    arena.check(attack)
