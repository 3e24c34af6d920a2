"""What a wrong, a right and an undecided prediction cost."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices

pytestmark = pytest.mark.function("cross_entropy")

WEIGHTS = st.integers(1, 20).map(float)


@pytest.mark.points(5)
@pytest.mark.title(
    en="The loss is the mean of -log of the probability of the true class, in nats: log N when N logits are equal",
    es="La pérdida es la media de -log de la probabilidad de la clase verdadera, en nats: log N cuando N logits son "
    "iguales",
)
@pytest.mark.hint(
    en="Logits log w have probabilities w divided by their sum: with weights 1, 2, 5 and label 2 the loss is "
    "-log(5/8) = 0.470. Natural logarithm, leading minus, each row its own label, mean over the rows.",
    es="Los logits log w tienen probabilidades w dividido por su suma: con pesos 1, 2, 5 y etiqueta 2 la pérdida es "
    "-log(5/8) = 0,470. Logaritmo natural, menos adelante, cada fila su propia etiqueta, media sobre las filas.",
)
@settings(max_examples=20)
@given(w=matrices(WEIGHTS), pick=st.integers(0, 24))
@example(w=np.array([[1.0, 2.0, 5.0]]), pick=2)
@example(w=np.array([[1.0, 1.0, 1.0, 1.0], [3.0, 3.0, 3.0, 3.0]]), pick=1)
@example(w=np.array([[1.0, 2.0, 5.0], [7.0, 3.0, 2.0], [1.0, 1.0, 9.0]]), pick=1)
@example(w=np.array([[4.0], [2.0]]), pick=0)
def test_cross_entropy_of_logs(student, w, pick):
    """With logits log w the loss is the mean of log(sum w) - log(w of the label), in nats (notes 002, 003)."""
    rows, n_classes = w.shape
    labels = [(pick + row * row) % n_classes for row in range(rows)]
    due = sum(math.log(sum(w[i]) / w[i][labels[i]]) for i in range(rows)) / rows
    assert_close(student.cross_entropy(np.log(w), np.array(labels)), due)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A confident mistake costs the gap between the logits, a confident hit nothing, at any magnitude",
    es="Un error confiado cuesta la distancia entre los logits, un acierto confiado nada, a cualquier magnitud",
)
@pytest.mark.hint(
    en="The probability of the true class underflows to 0 here, but the loss is an ordinary number. Which of your "
    "functions gives the logarithm without passing through the probability?",
    es="Aquí la probabilidad de la clase verdadera se redondea a 0, pero la pérdida es un número común. ¿Cuál de tus "
    "funciones da el logaritmo sin pasar por la probabilidad?",
)
@settings(max_examples=20)
@given(gap=st.sampled_from([40.0, 700.0, 1000.0, 1e4, 1e300]), label=st.integers(0, 1))
@example(gap=1e4, label=1)
@example(gap=1e4, label=0)
@example(gap=1000.0, label=1)
def test_cross_entropy_of_a_confident_mistake(student, gap, label):
    """With logits (gap, 0) the loss is 0 for label 0 and the gap for label 1."""
    assert_close(student.cross_entropy(np.array([[gap, 0.0]]), np.array([label])), gap * label)
