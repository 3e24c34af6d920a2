"""What the five activation functions have to do with one another, and the names that are none."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_exact, assert_raises, matrices, numeric, quarters, vectors

pytestmark = pytest.mark.function("activation")

HAIR = 2.0**-40
KINKS = np.array([[-2.0, -0.25, -HAIR, -0.0], [0.0, HAIR, 0.25, 3.0]])
NAMES = ("identity", "step", "sigmoid", "tanh", "relu")
OTHERS = ["softmax", "leaky_relu", "elu", "linear", "Sigmoid", "ReLU", "sin", " relu", "step ", ""]


@pytest.mark.points(3)
@pytest.mark.title(
    en="The sigmoid turns the logarithm of the odds w : 1 into the probability w / (1 + w)",
    es="La sigmoide convierte el logaritmo de la razón w : 1 en la probabilidad w / (1 + w)",
)
@pytest.mark.hint(
    en="exp(-log w) is 1/w, so the answer can be worked out by hand: log 3 gives 3/4, log(1/3) gives 1/4, 0 gives 1/2.",
    es="exp(-log w) es 1/w, así que la respuesta sale a mano: log 3 da 3/4, log(1/3) da 1/4, 0 da 1/2.",
)
@settings(max_examples=20)
@given(w=matrices(st.integers(1, 40).map(float)), below=st.booleans())
@example(w=np.array([[1.0, 3.0], [7.0, 1.0]]), below=False)
@example(w=np.array([[1.0, 3.0, 9.0]]), below=True)
@example(w=np.array([[3.0], [2.0]]), below=True)
def test_activation_sigmoid_of_log_odds(student, w, below):
    """sigmoid(log w) is w / (1 + w) and sigmoid(-log w) is 1 / (1 + w)."""
    due = 1 / (1 + w) if below else w / (1 + w)
    assert_close(student.activation("sigmoid", -np.log(w) if below else np.log(w)), due)


@pytest.mark.points(4)
@pytest.mark.title(
    en="Mirrored at 0, sigmoids add up to 1, tanh turns its sign, relus differ by z; tanh is a sigmoid stretched",
    es="Reflejadas en 0, las sigmoides suman 1, tanh cambia de signo y las relu difieren en z; tanh es una sigmoide "
    "estirada",
)
@pytest.mark.hint(
    en="tanh(z) = 2·sigmoid(2z) - 1, relu(z) - relu(-z) = z. Write both formulas down and put -z in: which step goes "
    "wrong?",
    es="tanh(z) = 2·sigmoid(2z) - 1, relu(z) - relu(-z) = z. Escribe ambas fórmulas y pon -z: ¿qué paso falla?",
)
@settings(max_examples=20)
@given(z=vectors())
@example(z=np.array([0.5, -3.0, 0.0, 6.0]))
@example(z=np.array([-0.25]))
@example(z=np.array([1.0, 2.0]))
def test_activation_mirrored(student, z):
    """What each function does with -z, and how tanh follows from the sigmoid (notes 000, 001)."""
    def of(name, values):
        return numeric(student.activation(name, values), shape=values.shape)

    assert_close(of("sigmoid", z) + of("sigmoid", -z), np.ones(z.shape))
    assert_close(of("tanh", -z), -of("tanh", z))
    assert_close(of("tanh", z), 2 * of("sigmoid", 2 * z) - 1)
    assert_close(of("relu", z) - of("relu", -z), z)
    assert_close(of("relu", z) * of("relu", -z), np.zeros(z.shape))
    assert_close(of("relu", z) + of("relu", -z), np.abs(z))


@pytest.mark.points(3)
@pytest.mark.title(
    en="The step is 1 from 0 on, the relu is 0 up to there, the identity leaves everything as it is",
    es="El escalón vale 1 desde el 0, la relu vale 0 hasta ahí y la identidad deja todo como está",
)
@pytest.mark.hint(
    en="Exactly 0 fires in this course. Look at fractions too: nothing is to be rounded. The result has the shape of z.",
    es="En este curso el 0 exacto dispara. Mira también las fracciones: nada se redondea. El resultado tiene la forma de z.",
)
@settings(max_examples=20)
@given(z=matrices(quarters(-2, 2)))
@example(z=KINKS)
@example(z=np.array([[-0.25]]))
def test_activation_with_a_kink(student, z):
    """step, relu and identity of numbers on both sides of 0, and of 0 itself (notes 000, 001)."""
    assert_exact(student.activation("step", z), [[0 if value < 0 else 1 for value in row] for row in z])
    assert_exact(student.activation("relu", z), [[max(value, 0.0) for value in row] for row in z])
    assert_exact(student.activation("identity", z), z)


@pytest.mark.points(3)
@pytest.mark.title(
    en="A name that is none of the five is a ValueError",
    es="Un nombre que no es ninguno de los cinco es un ValueError",
)
@pytest.mark.hint(
    en="Neither a KeyError nor None, and no default. The name must match exactly, capitals included.",
    es="Ni KeyError ni None, ni un valor por omisión. El nombre debe coincidir exactamente, mayúsculas incluidas.",
)
@settings(max_examples=15)
@given(name=st.sampled_from(OTHERS) | st.text("abcdeghilmnoprstuvy_", max_size=8).filter(lambda name: name not in NAMES))
@example(name="softmax")
@example(name="leaky_relu")
@example(name="linear")
@example(name="ReLU")
@example(name="Sigmoid")
@example(name="sin")
@example(name=" relu")
@example(name="step ")
@example(name="sigmoid_tanh")
@example(name="")
def test_activation_refuses_other_names(student, name):
    """Unknown names raise ValueError, whatever z is."""
    assert_raises(ValueError, student.activation, name, np.array([[0.5, -1.0]]))
