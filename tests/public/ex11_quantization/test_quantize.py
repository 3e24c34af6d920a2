"""From values to levels: the nearest one, the last one on either side, and all of them whole numbers."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require

pytestmark = pytest.mark.function("quantize")

SCALES = st.sampled_from([1.0, 2.0, 0.5, 4.0, 10.0, 0.3, 127.5])
OFF = st.sampled_from([0.0, 0.25, -0.25, 0.4, -0.4])


@pytest.mark.points(4)
@pytest.mark.title(
    en="A value up to 0.4 steps away from where a level lies goes to that level",
    es="Un valor a no más de 0,4 pasos de donde está un nivel va a ese nivel",
)
@pytest.mark.hint(
    en="Work out m·x + b by hand for the value shown: it is a whole number plus or minus at most 0.4. Converting to an "
    "integer type cuts the fraction off, towards 0; rounding goes to the nearest.",
    es="Calcula a mano m·x + b para el valor que se muestra: es un entero más o menos 0,4 a lo sumo. Convertir a un tipo "
    "entero corta la fracción, hacia 0; redondear va al más cercano.",
)
@settings(max_examples=15)
@given(
    picks=st.lists(st.tuples(st.integers(0, 2**16 - 1), OFF), min_size=1, max_size=6), m=SCALES,
    b=st.integers(-40, 40), bits=st.integers(1, 16),
)
@example(picks=[(0, 0.4), (1, -0.4), (2, 0.25), (3, 0.0)], m=2.0, b=0, bits=2)
@example(picks=[(0, 0.0), (1, 0.0)], m=1.0, b=0, bits=1)
@example(picks=[(120, 0.4), (121, -0.4), (140, 0.4), (141, -0.4)], m=127.5, b=-3, bits=8)
@example(picks=[(0, 0.0), (255, 0.0), (127, 0.4), (128, -0.25)], m=0.5, b=20, bits=8)
@example(picks=[(0, 0.4), (65535, -0.4), (300, 0.25)], m=10.0, b=7, bits=16)
def test_quantize_goes_to_the_nearest_level(student, picks, m, b, bits):
    """With m·x + b within 0.4 of a whole number between the two last levels, the answer is that number (notes 003)."""
    levels = [pick % 2**bits - 2 ** (bits - 1) for pick, _ in picks]
    x = np.array([(level + off - b) / m for level, (_, off) in zip(levels, picks, strict=True)])
    assert_exact(student.quantize(x, m, b, bits), np.array(levels))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Values beyond the range get the lowest or the highest level",
    es="Los valores fuera del rango reciben el nivel más bajo o el más alto",
)
@pytest.mark.hint(
    en="The levels of `bits` bits run from -2^(bits-1) to 2^(bits-1) - 1: one more below 0 than above. A conversion to an "
    "integer type that is too small wraps round (200 becomes -56 in eight bits), so clip before you convert.",
    es="Los niveles de `bits` bits van de -2^(bits-1) a 2^(bits-1) - 1: uno más por debajo de 0 que por encima. Una "
    "conversión a un tipo entero demasiado chico da la vuelta (200 se vuelve -56 en ocho bits): recorta antes de convertir.",
)
@settings(max_examples=15)
@given(beyond=st.lists(st.integers(1, 10**6), min_size=1, max_size=4), m=SCALES, b=st.integers(-40, 40),
       bits=st.integers(1, 16))
@example(beyond=[1], m=1.0, b=0, bits=1)
@example(beyond=[1, 2, 73, 128, 256, 1000], m=2.0, b=-1, bits=8)
@example(beyond=[1, 40000, 65536, 10**6], m=0.5, b=3, bits=16)
def test_quantize_stays_between_the_last_levels(student, beyond, m, b, bits):
    """Values whole steps beyond the last level of either side end at that level."""
    half = 2 ** (bits - 1)
    above = np.array([(half - 1 + steps - b) / m for steps in beyond])
    below = np.array([(-half - steps - b) / m for steps in beyond])
    assert_exact(student.quantize(above, m, b, bits), np.full(len(beyond), half - 1))
    assert_exact(student.quantize(below, m, b, bits), np.full(len(beyond), -half))


@pytest.mark.points(3)
@pytest.mark.title(
    en="There are 2^bits levels, in the order of the values, and they come in an integer type",
    es="Hay 2^bits niveles, en el orden de los valores, y vienen en un tipo entero",
)
@pytest.mark.hint(
    en="np.round and np.clip of floats give floats: 3.0 takes 64 bits of memory, which is what quantizing was to save. "
    "Convert at the end.",
    es="np.round y np.clip de números flotantes dan números flotantes: 3.0 ocupa 64 bits de memoria, justo lo que se quería "
    "ahorrar al cuantizar. Convierte al final.",
)
@settings(max_examples=12)
@given(bits=st.integers(1, 5), m=SCALES, b=st.integers(-8, 8), off=OFF)
@example(bits=1, m=1.0, b=0, off=0.0)
@example(bits=8, m=127.5, b=0, off=0.25)
@example(bits=3, m=0.3, b=-5, off=-0.4)
def test_quantize_uses_all_the_levels(student, bits, m, b, off):
    """One value a level, in increasing order, gives 2^bits different integers in increasing order (notes 003)."""
    half = 2 ** (bits - 1)
    x = np.array([(level + off - b) / m for level in range(-half, half)])
    q = numeric(student.quantize(x, m, b, bits), shape=x.shape)
    require(q.dtype.kind in "iub", en=f"An integer type was due; {q.dtype} came back.",
            es=f"Se esperaba un tipo entero; llegó {q.dtype}.")
    steps = np.diff(q.astype(np.int64))
    require((steps > 0).all(), en="A larger value did not get a higher level.",
            es="Un valor mayor no recibió un nivel más alto.")
    require(len(set(q.tolist())) == 2**bits, en=f"{bits} bits are {2**bits} levels.", es=f"{bits} bits son {2**bits} niveles.")
