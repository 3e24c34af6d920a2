"""ex03_backprop: the reference against PyTorch, TensorFlow and exact fractions; the figures and misprints of the notes."""

from __future__ import annotations

import importlib.util
import itertools
import math
import warnings
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from dlgrade.course import Course, load_course
from dlgrade.properties.collect import collect
from dlgrade.properties.model import Property
from dlgrade.properties.record import record
from dlgrade.verify import solutions

ROOT = Path(__file__).parents[3]
ID = "ex03_backprop"
NAMES = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "elu")
Z = np.concatenate([np.linspace(-9, 9, 30), [-30.0, 30.0, 1e-3, -1e-3]])  # 0 is not among them
each_activation = pytest.mark.parametrize("name", NAMES)


def module(path: Path) -> ModuleType:
    """The module in `path`, whatever else is called like it."""
    spec = importlib.util.spec_from_file_location(f"oracle_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


bp = module(ROOT / "reference" / ID / "backprop.py")


def network(sizes: tuple[int, ...], batch: int) -> tuple[Any, ...]:
    """(x, y, weights, biases), drawn at random: no net value is exactly 0."""
    rng = np.random.default_rng(3)
    weights = [rng.normal(size=shape) for shape in itertools.pairwise(sizes)]
    biases = [rng.normal(size=n) for n in sizes[1:]]
    return rng.normal(size=(batch, sizes[0])), rng.normal(size=(batch, sizes[-1])), weights, biases


@pytest.fixture(scope="module")
def torch() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip("torch")


@pytest.fixture(scope="module")
def tensorflow() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip("tensorflow")


def in_torch(torch: Any, name: str) -> Any:
    functional = torch.nn.functional
    return {"identity": lambda z: z, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu, "elu": functional.elu,
            "leaky_relu": lambda z: functional.leaky_relu(z, 0.1)}[name]


def in_tensorflow(tensorflow: Any, name: str) -> Any:
    nn = tensorflow.nn
    return {"identity": tensorflow.identity, "sigmoid": nn.sigmoid, "tanh": nn.tanh, "relu": nn.relu, "elu": nn.elu,
            "leaky_relu": lambda z: nn.leaky_relu(z, 0.1)}[name]


@each_activation
def test_activations_are_those_of_pytorch(torch: Any, name: str) -> None:
    """Values and slopes agree with torch's, the slopes by autograd."""
    z = torch.tensor(Z, requires_grad=True)
    values = in_torch(torch, name)(z)
    values.sum().backward()
    np.testing.assert_allclose(bp.activation(name, Z), values.detach().numpy(), rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(bp.activation_grad(name, Z), z.grad.numpy(), rtol=1e-9, atol=1e-15)


@each_activation
def test_activations_are_those_of_tensorflow(tensorflow: Any, name: str) -> None:
    """Values and slopes agree with TensorFlow's, the slopes by its tape."""
    z = tensorflow.Variable(Z)
    with tensorflow.GradientTape() as tape:
        values = in_tensorflow(tensorflow, name)(z)
    # TensorFlow holds the slope of leaky_relu as a float32, whatever the type of z.
    np.testing.assert_allclose(bp.activation(name, Z), values.numpy(), rtol=1e-7, atol=1e-15)
    np.testing.assert_allclose(bp.activation_grad(name, Z), tape.gradient(values, z).numpy(), rtol=1e-7, atol=1e-15)


@each_activation
@pytest.mark.parametrize(("sizes", "batch"), [((3, 2), 4), ((2, 5, 1), 1), ((4, 3, 3, 2), 6)])
def test_gradients_are_those_of_autograd(torch: Any, name: str, sizes: tuple[int, ...], batch: int) -> None:
    """Output, loss and every gradient agree with torch.autograd on mse_loss halved and summed over the outputs."""
    x, y, weights, biases = network(sizes, batch)
    params = [torch.tensor(p, requires_grad=True) for p in (*weights, *biases)]
    s = torch.tensor(x)
    for k in range(len(weights)):
        s = s @ params[k] + params[len(weights) + k]
        s = s if k == len(weights) - 1 else in_torch(torch, name)(s)
    loss = torch.nn.functional.mse_loss(s, torch.tensor(y), reduction="sum") / (2 * batch)
    loss.backward()
    np.testing.assert_allclose(bp.forward(x, weights, biases, name), s.detach().numpy(), rtol=1e-10)
    ours, weight_grads, bias_grads = bp.loss_and_grads(x, y, weights, biases, name)
    assert ours == pytest.approx(loss.item(), rel=1e-12)
    for grad, param in zip((*weight_grads, *bias_grads), params, strict=True):
        np.testing.assert_allclose(grad, param.grad.numpy(), rtol=1e-9, atol=1e-12)


@each_activation
def test_gradients_are_those_of_the_tape(tensorflow: Any, name: str) -> None:
    """Output, loss and every gradient agree with TensorFlow's GradientTape."""
    x, y, weights, biases = network((3, 4, 3, 2), 5)
    params = [tensorflow.Variable(p) for p in (*weights, *biases)]
    with tensorflow.GradientTape() as tape:
        s = tensorflow.constant(x)
        for k in range(3):
            s = s @ params[k] + params[3 + k]
            s = s if k == 2 else in_tensorflow(tensorflow, name)(s)
        loss = tensorflow.reduce_sum((s - y) ** 2) / (2 * len(x))
    # Looser than with PyTorch for the sake of leaky_relu, whose slope is a float32 here.
    np.testing.assert_allclose(bp.forward(x, weights, biases, name), s.numpy(), rtol=1e-6)
    ours, weight_grads, bias_grads = bp.loss_and_grads(x, y, weights, biases, name)
    assert ours == pytest.approx(float(loss), rel=1e-6)
    for grad, due in zip((*weight_grads, *bias_grads), tape.gradient(loss, params), strict=True):
        np.testing.assert_allclose(grad, due.numpy(), rtol=1e-6, atol=1e-9)


@each_activation
def test_deltas_are_derivatives_by_the_net_values(torch: Any, name: str) -> None:
    """delta_output and delta_hidden are what autograd finds for the net values of the two layers."""
    rng = np.random.default_rng(4)
    net, W, y = rng.normal(size=(3, 4)), rng.normal(size=(4, 2)), rng.normal(size=(3, 2))
    first = torch.tensor(net, requires_grad=True)
    second = in_torch(torch, name)(first) @ torch.tensor(W)
    second.retain_grad()
    o = in_torch(torch, name)(second)
    ((o - torch.tensor(y)) ** 2 / 2).sum().backward()
    delta = bp.delta_output(y, o.detach().numpy(), second.detach().numpy(), name)
    np.testing.assert_allclose(delta, second.grad.numpy(), rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(bp.delta_hidden(delta, W, net, name), first.grad.numpy(), rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(bp.delta_hidden(delta[1], W, net[1], name), bp.delta_hidden(delta, W, net, name)[1], rtol=1e-12)


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_steps_are_those_of_the_pytorch_optimizer(torch: Any, momentum: float) -> None:
    """Four steps agree with torch.optim.SGD, whose velocity has the other sign and no rate in it."""
    rng = np.random.default_rng(5)
    start, rate = [rng.normal(size=(2, 3)), rng.normal(size=4)], 0.1
    params = [torch.tensor(W, requires_grad=True) for W in start]
    optimizer = torch.optim.SGD(params, lr=rate, momentum=momentum)
    ours, velocity = start, [np.zeros(W.shape) for W in start]
    for _ in range(4):
        grads = [rng.normal(size=W.shape) for W in start]
        for param, grad in zip(params, grads, strict=True):
            param.grad = torch.tensor(grad)
        optimizer.step()
        plain = bp.sgd_step(ours, grads, rate)
        ours, velocity = bp.momentum_step(ours, grads, velocity, rate, momentum)
        for k, param in enumerate(params):
            np.testing.assert_allclose(ours[k], param.detach().numpy(), rtol=1e-10, atol=1e-12)
            if momentum:
                np.testing.assert_allclose(velocity[k], -rate * optimizer.state[param]["momentum_buffer"].numpy(), rtol=1e-9)
            else:
                np.testing.assert_allclose(plain[k], ours[k], rtol=1e-12)


@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_steps_are_those_of_the_keras_optimizer(tensorflow: Any, momentum: float) -> None:
    """Three steps agree with Keras' SGD, whose velocity is ours, in the float32 that it keeps."""
    rng = np.random.default_rng(6)
    start = [rng.normal(size=(2, 3)), rng.normal(size=4)]
    params = [tensorflow.Variable(W, dtype="float32") for W in start]
    optimizer = tensorflow.keras.optimizers.SGD(learning_rate=0.1, momentum=momentum)
    ours, velocity = start, [np.zeros(W.shape) for W in start]
    for _ in range(3):
        grads = [rng.normal(size=W.shape) for W in start]
        optimizer.apply_gradients([(tensorflow.constant(g, "float32"), p) for g, p in zip(grads, params, strict=True)])
        ours, velocity = bp.momentum_step(ours, grads, velocity, 0.1, momentum)
    for W, param in zip(ours, params, strict=True):
        np.testing.assert_allclose(W, param.numpy(), rtol=1e-5, atol=1e-6)


def test_a_relu_network_in_exact_fractions() -> None:
    """Loss and gradients of a small relu network agree with the chain rule in fractions."""
    x, y = [[1, -2], [3, 1]], [[1], [0]]
    W1, b1, W2, b2 = [[2, -1], [1, 1]], [Fraction(1, 4), Fraction(1, 2)], [[3], [-2]], [Fraction(1, 8)]
    loss, dW1, dW2 = Fraction(0), [[Fraction(0)] * 2 for _ in range(2)], [Fraction(0)] * 2
    for row, (target,) in zip(x, y, strict=True):
        net = [sum(row[i] * W1[i][j] for i in range(2)) + b1[j] for j in range(2)]
        s = [max(v, Fraction(0)) for v in net]
        error = sum(s[j] * W2[j][0] for j in range(2)) + b2[0] - target
        loss += error**2 / 2 / 2
        for j in range(2):
            dW2[j] += s[j] * error / 2
            for i in range(2):
                dW1[i][j] += row[i] * (error * W2[j][0] if net[j] > 0 else 0) / 2
    ours = bp.loss_and_grads(x, y, [W1, W2], [[float(b) for b in bias] for bias in (b1, b2)], "relu")
    assert ours[0] == float(loss)
    assert ours[1][0].tolist() == [[float(v) for v in row] for row in dW1]
    assert ours[1][1].tolist() == [[float(v)] for v in dW2]


def test_the_worked_example_of_the_statement() -> None:
    """The neuron of notes 001 as a hidden unit: net value -6, sigmoid 0.00247, and every number of the table."""
    net = 1 + 3 * -1 - 2 * 2
    assert net == -6
    value, slope = bp.activation("sigmoid", [net])[0], bp.activation_grad("sigmoid", [net])[0]
    assert (round(value, 5), round(slope, 5)) == (0.00247, 0.00247)
    x, y, weights, biases = [[-1, 2]], [[0]], [[[3], [-2]], [[2]]], [[1], [1]]
    o = bp.forward(x, weights, biases, "sigmoid")
    assert round(float(o[0, 0]), 5) == 1.00495
    loss, (dW1, dW2), (db1, db2) = bp.loss_and_grads(x, y, weights, biases, "sigmoid")
    found = [loss, *dW1.ravel(), *db1, *dW2.ravel(), *db2]
    assert [round(float(v), 5) for v in found] == [0.50496, -0.00496, 0.00991, 0.00496, 0.00248, 1.00495]
    assert round(float(bp.sgd_step([biases[1]], [db2], 0.1)[0][0]), 5) == 0.89951
    assert 100 < bp.activation_grad("sigmoid", [0.0])[0] / slope < 102
    for lang in ("en", "es"):
        page = (ROOT / "exercises" / ID / f"statement.{lang}.md").read_text(encoding="utf-8")
        assert all(number in page for number in ("0.50496", "0.00248, 1.00495", "-0.00496, 0.00991, 0.00496", "0.89951"))


def test_the_minus_of_003_and_the_minus_of_the_descent_make_one_step() -> None:
    """With the error y - o of notes 003 and a step along it, a linear layer moves as with o - y and a step against it."""
    x, y, (W,), (b,) = network((3, 2), 1)
    o = bp.forward(x, [W], [b], "identity")
    theirs = W + 0.1 * np.outer(x[0], (y - o)[0])
    ours = bp.sgd_step([W], bp.loss_and_grads(x, y, [W], [b], "identity")[1], 0.1)[0]
    np.testing.assert_allclose(ours, theirs, rtol=1e-12)


def test_a_minibatch_gradient_is_the_mean_of_its_examples() -> None:
    """The gradient of a batch is the mean of the gradients of its examples, each taken alone."""
    x, y, weights, biases = network((3, 4, 2), 7)
    alone = [bp.loss_and_grads(x[i:i + 1], y[i:i + 1], weights, biases, "tanh") for i in range(7)]
    loss, dW, db = bp.loss_and_grads(x, y, weights, biases, "tanh")
    assert loss == pytest.approx(np.mean([one[0] for one in alone]))
    for k in range(2):
        np.testing.assert_allclose(dW[k], np.mean([one[1][k] for one in alone], axis=0), rtol=1e-10)
        np.testing.assert_allclose(db[k], np.mean([one[2][k] for one in alone], axis=0), rtol=1e-10)


@pytest.mark.parametrize(("n", "batch_size"), [(1, 1), (10, 4), (10, 5), (10, 20), (7, 1)])
def test_an_epoch_covers_every_example_once(n: int, batch_size: int) -> None:
    """The batches are full but perhaps the last, not empty, and together a permutation; the seed alone decides it."""
    batches = bp.minibatches(n, batch_size, 5)
    assert [len(b) for b in batches] == [batch_size] * (n // batch_size) + [n % batch_size] * (n % batch_size > 0)
    assert sorted(np.concatenate(batches).tolist()) == list(range(n))
    assert [b.tolist() for b in bp.minibatches(n, batch_size, 5)] == [b.tolist() for b in batches]


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(ROOT)


@pytest.fixture(scope="module")
def properties(course: Course) -> list[Property]:
    return collect([ROOT / "tests" / "public" / ID, ROOT / "tests" / "hidden" / ID], root=ROOT)


@pytest.mark.parametrize(("misconception", "broken"), [
    ("sgd_step_misprint_of_001", "sgd_step_in_a_bowl"),
    ("sgd_step_misprint_of_001_without_eta", "sgd_step_in_a_bowl"),
    ("delta_output_error_of_003", "delta_output_points_at_the_output"),
    ("loss_and_grads_climbs", "loss_and_grads_of_a_nudge"),
    ("minibatches_of_one", "minibatches_cover_an_epoch"),
    ("loss_and_grads_sums_the_examples", "loss_and_grads_of_joined_batches"),
    ("mse_without_the_half", "mse_of_one_wrong_example"),
])
def test_what_the_notes_print_breaks_a_property(
    course: Course, properties: list[Property], misconception: str, broken: str
) -> None:
    """Every misprint is among the misconceptions, whose list of what it fails `verify` proves."""
    exercise = course.exercise(ID)
    path = ROOT / "reference" / ID / "misconceptions" / f"{misconception}.py"
    found = solutions.misconception(course, exercise, path, solutions.reference(course, exercise), [p.id for p in properties])
    assert broken in found.fails


def test_the_printed_updates_do_not_descend() -> None:
    """In the bowl ½W² from W = 2 at rate 0.1 the right step goes to 1.8, the printed ones to 0.4 and 0."""
    W, eta = 2.0, 0.1
    assert float(bp.sgd_step([[W]], [[W]], eta)[0][0]) == pytest.approx(1.8)
    assert W * eta * W == pytest.approx(0.4)
    assert W - W == 0.0


def test_no_network_of_the_properties_meets_a_bend(properties: list[Property]) -> None:
    """Slopes at exactly 0 are not judged: under three seeds every drawn or written net value of a bent unit is away from 0."""
    judged = [p for p in properties if p.function == "loss_and_grads"]
    nets = [net for p in judged for seed in (1, 2, 3) for net in bent_nets(p, seed)]
    assert len(nets) > 100
    assert min(np.abs(net).min() for net in nets) >= 0.05


def bent_nets(prop: Property, seed: int) -> Iterator[np.ndarray[Any, Any]]:
    """The net values of the hidden layers of a bent activation in what a property draws."""
    for drawn in record(prop, seed):
        if "network" not in drawn or drawn["network"][4] not in ("relu", "leaky_relu", "elu"):
            continue
        x, _, weights, biases, hidden = drawn["network"]
        s = np.asarray(x, dtype=np.float64)
        for k in range(len(weights) - 1):
            net = s @ np.asarray(weights[k], dtype=np.float64) + np.asarray(biases[k], dtype=np.float64)
            s = bp.activation(hidden, net)
            yield net


@each_activation
def test_slopes_are_what_differences_say(name: str) -> None:
    """A central difference of the reference's own values agrees with its slopes, away from the bend."""
    z = np.array([v for v in Z if abs(v) > 0.01])
    h = 1e-5
    quotient = (bp.activation(name, z + h) - bp.activation(name, z - h)) / (2 * h)
    np.testing.assert_allclose(bp.activation_grad(name, z), quotient, rtol=1e-6, atol=1e-9)


def test_values_far_out() -> None:
    """No activation overflows into NaN or a warning at ±1000."""
    z = np.array([-1000.0, 1000.0])
    assert bp.activation("sigmoid", z).tolist() == [0.0, 1.0]
    assert bp.activation("elu", z).tolist() == [-1.0, 1000.0]
    assert bp.activation("tanh", z).tolist() == [-1.0, 1.0]
    assert bp.activation_grad("elu", z).tolist() == [math.exp(-1000), 1.0]
    assert bp.activation_grad("sigmoid", z).tolist() == [0.0, 0.0]
