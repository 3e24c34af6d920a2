"""Was the network learned? It begins as the seed draws it, its losses are its own, and every learning rate gets there."""

from itertools import combinations

import numpy as np
import pytest

from dlgrade.testing import assert_close, numeric, require, unpack

pytestmark = pytest.mark.function("train_xor")

CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
TARGETS = np.array([0.0, 1.0, 1.0, 0.0])
FUNCTIONS = {
    "identity": lambda net: net,
    "step": lambda net: np.where(net < 0, 0.0, 1.0),
    "sigmoid": lambda net: (1 + np.tanh(net / 2)) / 2,
    "tanh": np.tanh,
    "relu": lambda net: np.maximum(net, 0),
}
STANDSTILL = 1e-9
"""A learning rate at which the weights stay, but for rounding, where the seed put them."""


def vetted(returned, hidden, epochs):
    """(W, b, W, b) of the two layers, the answers at the corners, and the losses."""
    layers, losses = unpack(returned, 2)
    weights, signals, n_in = [], CORNERS, 2
    for layer, n_out in zip(unpack(layers, 2), (hidden, 1), strict=True):
        W, b, name = unpack(layer, 3)
        W, b = numeric(W, shape=(n_in, n_out)).astype(np.float64), numeric(b).astype(np.float64)
        require(b.shape in ((n_out,), (1, n_out), ()), f"A layer of {n_out} units has {n_out} biases, not {b.shape}.",
                f"Una capa de {n_out} unidades tiene {n_out} sesgos, no {b.shape}.")
        require(isinstance(name, str) and name in FUNCTIONS, f"{name!r} is no activation.", f"{name!r} no es una activación.")
        weights += [W, b]
        with np.errstate(all="ignore"):
            signals = FUNCTIONS[name](signals @ W + b)
        n_in = n_out
    require(np.isfinite(signals).all(), "The answers at the corners must be finite numbers.",
            "Las respuestas en las esquinas deben ser números finitos.")
    return weights, signals[:, 0], numeric(losses, shape=(epochs,)).astype(np.float64)


def trained(student, learning_rate, epochs, seed):
    """A call with four hidden units, vetted."""
    returned = student.train_xor(hidden=4, learning_rate=learning_rate, epochs=epochs, seed=seed)
    return vetted(returned, 4, epochs)


def usual_losses(answers):
    """Losses a network may be trained with, but for a factor: squared, absolute and their like, logarithmic; with the
    targets 0 and 1, or the softened 0.1 and 0.9."""
    found = []
    for targets in (TARGETS, 0.1 + 0.8 * TARGETS):
        error = np.abs(answers - targets)
        found += [(error**2).mean(), np.sqrt((error**2).mean()), error.mean(), np.log(np.cosh(error)).mean()]
        with np.errstate(all="ignore"):
            found.append(-(targets * np.log(answers) + (1 - targets) * np.log(1 - answers)).mean())
    return found


@pytest.mark.points(4)
@pytest.mark.title(
    en="At learning rate 1 too at least 7 seeds of 10 learn XOR, each with weights of its own",
    es="También con tasa de aprendizaje 1 aprenden el XOR al menos 7 semillas de 10, cada una con sus propios pesos",
)
@pytest.mark.hint(
    en="Do the losses jump about at the larger rate? Then the steps are too long: is the gradient summed where you meant a "
    "mean, or is the rate multiplied twice? A network that has learned has a far smaller loss than at first.",
    es="¿Saltan las pérdidas con la tasa mayor? Entonces los pasos son demasiado largos: ¿se suma el gradiente donde querías "
    "una media, o se multiplica dos veces por la tasa? Una red que aprendió tiene una pérdida mucho menor que al principio.",
)
def test_train_xor_learns_fast(student):
    """The seeds 0 to 9 at 1.0: 7 or more are right at the corners, their losses have fallen, and their weights differ."""
    right, failed = [], []
    while len(right) < 7:
        seed = len(right) + len(failed)
        weights, answers, losses = trained(student, 1.0, 3000, seed)
        if np.abs(answers - TARGETS).max() < 0.5:
            right.append(weights[0])
            sure = np.abs(answers - TARGETS).max() < 0.1
            require(losses[-1] < losses[0] * (0.5 if sure else 1.0),
                    f"Seed {seed} learned XOR, but its losses went from {losses[0]} to {losses[-1]}.",
                    f"La semilla {seed} aprendió el XOR, pero sus pérdidas fueron de {losses[0]} a {losses[-1]}.")
        else:
            failed.append(seed)
        require(len(failed) < 4, f"The seeds {failed} do not learn: the last of them answers {answers.tolist()}.",
                f"Las semillas {failed} no aprenden: la última responde {answers.tolist()}.")
    spread = max(np.abs(W - right[0]).max() for W in right) / np.abs(right[0]).max()
    require(spread > 0.1, "All seeds end at nearly the same weights: was the network drawn at random and trained?",
            "Todas las semillas terminan casi en los mismos pesos: ¿se sorteó y se entrenó la red?")


@pytest.mark.points(3)
@pytest.mark.title(
    en="With a learning rate near 0 nothing is learned: the losses stay, and they are the losses of the layers returned",
    es="Con una tasa de aprendizaje casi nula no se aprende nada: las pérdidas no cambian y son las de las capas devueltas",
)
@pytest.mark.hint(
    en="Compute the loss from the very outputs that the returned layers give at the four corners, in every epoch. Are the "
    "activations that you name in `layers` those you trained with? Are the biases in it?",
    es="Calcula la pérdida con las mismas salidas que dan las capas devueltas en las cuatro esquinas, en cada época. ¿Son las "
    "activaciones que nombras en `layers` aquellas con las que entrenaste? ¿Están incluidos los sesgos?",
)
def test_train_xor_losses_are_its_own(student):
    """At a standstill, for several seeds, the losses keep still and follow one usual loss of the network returned."""
    # Where every epoch goes through all corners, the losses are those of the network but for rounding. Where it draws them
    # at random, perhaps one only, they scatter about it: with means of 2000 draws 15 % is many standard deviations.
    drift, spread, mean = standstill(student, 20)
    if drift > 0.001 or spread > 1.02:
        drift, spread, mean = standstill(student, 400)
    require(drift <= 0.15, "The losses change although the weights do not: they are not computed from them.",
            "Las pérdidas cambian aunque los pesos no: no están calculadas con ellos.")
    require(spread <= 1.15, f"The losses {mean} of ten seeds belong to other networks than those returned.",
            f"Las pérdidas {mean} de diez semillas son de otras redes que las devueltas.")


def standstill(student, epochs):
    """For ten seeds whose weights do not move: by how much the late losses differ from the early ones, on the whole; how far
    the ratio of the losses to a usual loss of the network differs from seed to seed, for the loss that fits best; the means."""
    early, late, mean, usual = 0.0, 0.0, [], []
    for seed in range(20, 30):
        _, answers, losses = trained(student, STANDSTILL, epochs, seed)
        require(np.isfinite(losses).all() and (losses >= 0).all(), "The losses must be finite and not negative.",
                "Las pérdidas deben ser finitas y no negativas.")
        early, late = early + losses[: epochs // 2].mean(), late + losses[epochs // 2:].mean()
        mean.append(float(losses.mean()))
        usual.append(usual_losses(answers))
    with np.errstate(all="ignore"):
        ratios = np.array(mean)[:, np.newaxis] / np.array(usual)  # one factor for all: sums, halves, other logarithms
        spreads = ratios.max(axis=0) / ratios.min(axis=0)
    return abs(late - early) / max(early, 1e-300), np.nan_to_num(spreads, nan=np.inf).min(), mean


@pytest.mark.points(2)
@pytest.mark.title(
    en="Every seed starts from scratch with weights of its own: after one epoch hardly any knows XOR",
    es="Cada semilla empieza desde cero con pesos propios: tras una época casi ninguna conoce el XOR",
)
@pytest.mark.hint(
    en="Initial weights come from the seed alone, those of the hidden layer too, and not from a network that already works.",
    es="Los pesos iniciales salen sólo de la semilla, también los de la capa oculta, y no de una red que ya funciona.",
)
def test_train_xor_starts_from_scratch(student):
    """Seven seeds begin with seven hidden layers; at most three are close to the targets after one epoch."""
    for learning_rate in (STANDSTILL, 0.5):
        close, drawn = 0, []
        for seed in range(30, 37):
            weights, answers, _ = trained(student, learning_rate, 1, seed)
            close += bool(((answers - TARGETS) ** 2).mean() < 0.05)
            drawn.append(weights[0])
        apart = [np.abs(W - V).max() for W, V in combinations(drawn, 2)]
        require(min(apart) > 1e-6, "Two seeds begin with the same hidden weights.",
                "Dos semillas empiezan con los mismos pesos ocultos.")
        require(close <= 3, f"After one epoch {close} networks of 7 already compute XOR: they were not trained.",
                f"Tras una época {close} redes de 7 ya calculan el XOR: no fueron entrenadas.")


@pytest.mark.points(2)
@pytest.mark.title(
    en="Training moves both layers, and the learning rate and the number of epochs say how far",
    es="El entrenamiento mueve las dos capas, y la tasa de aprendizaje y el número de épocas dicen cuánto",
)
@pytest.mark.hint(
    en="The hidden weights have a gradient too: the error goes back through the output weights. Is learning_rate used, or a "
    "number of your own? Are the weights returned the last ones?",
    es="Los pesos ocultos también tienen gradiente: el error vuelve a través de los pesos de salida. ¿Se usa learning_rate o "
    "un número tuyo? ¿Los pesos devueltos son los últimos?",
)
def test_train_xor_moves_both_layers(student):
    """Against a standstill both weight matrices have moved after 20 epochs; another rate, or 40 epochs, give others."""
    moved, by_rate, by_epochs = np.zeros(2), 0.0, 0.0
    for seed in (40, 41, 42):
        still, half, full, longer = (trained(student, rate, epochs, seed)[0] for rate, epochs in
                                     ((STANDSTILL, 20), (0.5, 20), (1.0, 20), (1.0, 40)))
        moved = np.maximum(moved, [np.abs(full[part] - still[part]).max() for part in (0, 2)])
        by_rate = max(by_rate, *(np.abs(full[part] - half[part]).max() for part in (0, 2)))
        by_epochs = max(by_epochs, *(np.abs(full[part] - longer[part]).max() for part in (0, 2)))
    require(moved[0] > 1e-6, "The hidden weights stay as they were drawn.", "Los pesos ocultos quedan como se sortearon.")
    require(moved[1] > 1e-6, "The output weights stay as they were drawn.", "Los pesos de salida quedan como se sortearon.")
    require(by_rate > 1e-9, "The learning rates 0.5 and 1.0 give the same weights.",
            "Las tasas de aprendizaje 0,5 y 1,0 dan los mismos pesos.")
    require(by_epochs > 1e-9, "After 20 and after 40 epochs the weights are the same.",
            "Tras 20 y tras 40 épocas los pesos son los mismos.")


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="train_xor prints nothing and remembers nothing",
    es="train_xor no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="Weights and losses must be made anew in every call; progress messages belong under `if __name__ == \"__main__\"`.",
    es="Los pesos y las pérdidas deben crearse de nuevo en cada llamada; los mensajes de avance van bajo "
    "`if __name__ == \"__main__\"`.",
)
def test_train_xor_is_pure(student):
    """Nothing is printed, and after another call the same arguments give the same again. A global generator may be seeded."""
    seen = student.train_xor.observe((3, 0.5, 200, 5))
    require(not seen.printed, f"train_xor printed {seen.printed[:60]!r}.", f"train_xor imprimió {seen.printed[:60]!r}.")
    weights, answers, losses = vetted(seen.value, 3, 200)
    student.train_xor(5, 1.0, 30, 6)
    again = vetted(student.train_xor(3, 0.5, 200, 5), 3, 200)
    for before, after in zip(weights, again[0], strict=True):
        assert_close(after, before)
    assert_close(again[1], answers)
    assert_close(again[2], losses)
