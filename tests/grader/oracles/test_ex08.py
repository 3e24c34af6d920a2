"""The reference of ex08 against PyTorch, TensorFlow, numerical integration and the figures of the lecture notes."""

import ast
import importlib.util
import math
from decimal import Decimal, localcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import yaml
from numpy.typing import NDArray

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "reference" / "ex08_vae_kl"
RNG = np.random.default_rng(8)
MU, MU_Q = RNG.normal(0, 3, (2, 4, 3))
LOG_VAR, LOG_VAR_Q = RNG.uniform(-5, 5, (2, 4, 3))
EPS = RNG.normal(0, 1, (7, 4, 3))
X, X_HAT = RNG.normal(0, 2, (2, 4, 5))
FIGURE = np.array([[1.0]]), np.array([[0.5]])


def load(path: Path) -> ModuleType:
    """The module in a file, under a name of its own."""
    spec = importlib.util.spec_from_file_location(f"oracle_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REFERENCE = load(FOLDER / "vae_kl.py")


def fails(misconception: str) -> list[str]:
    """The ids of the properties that a misconception fails, as its header has them (`verify` proves that they hold)."""
    tree = ast.parse((FOLDER / "misconceptions" / f"{misconception}.py").read_text(encoding="utf-8"))
    return yaml.safe_load(ast.get_docstring(tree) or "")["fails"]


def property_names() -> set[str]:
    """The names of all properties of the exercise, public and hidden."""
    files = [f for kind in ("public", "hidden") for f in (ROOT / "tests" / kind / FOLDER.name).glob("test_*.py")]
    nodes = [node for f in files for node in ast.parse(f.read_text(encoding="utf-8")).body]
    return {node.name.removeprefix("test_") for node in nodes if isinstance(node, ast.FunctionDef) and node.name[:5] == "test_"}


def close(got: Any, due: Any, **tolerance: float) -> None:
    """Equal in value and shape."""
    np.testing.assert_allclose(got, due, **{"rtol": 1e-9, "atol": 1e-12, **tolerance})
    assert np.shape(got) == np.shape(due)


def test_sampling_and_divergences_agree_with_torch() -> None:
    """torch.distributions has the same samples, divergences and log-densities."""
    torch = pytest.importorskip("torch")
    mu, log_var, mu_q, log_var_q, eps = map(torch.tensor, (MU, LOG_VAR, MU_Q, LOG_VAR_Q, EPS))
    p = torch.distributions.Normal(mu, torch.exp(log_var / 2))
    q = torch.distributions.Normal(mu_q, torch.exp(log_var_q / 2))
    standard = torch.distributions.Normal(torch.zeros_like(mu), torch.ones_like(mu))
    close(REFERENCE.reparameterize(MU, LOG_VAR, EPS[0]), (p.loc + p.scale * eps[0]).numpy())
    close(REFERENCE.kl_standard_normal(MU, LOG_VAR), torch.distributions.kl_divergence(p, standard).sum(1).numpy())
    close(REFERENCE.kl_gaussians(MU, LOG_VAR, MU_Q, LOG_VAR_Q), torch.distributions.kl_divergence(p, q).sum(1).numpy())
    z = p.loc + p.scale * eps
    close(REFERENCE.monte_carlo_kl(MU, LOG_VAR, EPS), (p.log_prob(z) - standard.log_prob(z)).sum(2).mean(0).numpy())


def test_gradient_and_loss_agree_with_torch() -> None:
    """Autograd through torch.distributions gives the gradient, and its mse_loss the copy's part of the loss."""
    torch = pytest.importorskip("torch")
    mu, log_var = (torch.tensor(part, requires_grad=True) for part in (MU, LOG_VAR))
    standard = torch.distributions.Normal(torch.zeros(4, 3, dtype=torch.float64), torch.ones(4, 3, dtype=torch.float64))
    divergence = torch.distributions.kl_divergence(torch.distributions.Normal(mu, torch.exp(log_var / 2)), standard).sum()
    divergence.backward()
    for got, part in zip(REFERENCE.kl_grad(MU, LOG_VAR), (mu, log_var), strict=True):
        close(got, part.grad.numpy())
    copy = torch.nn.functional.mse_loss(torch.tensor(X_HAT), torch.tensor(X), reduction="sum").item()
    for beta in (0.0, 1.0, 4.0):
        close(REFERENCE.vae_loss(X, X_HAT, MU, LOG_VAR, beta), (copy + beta * divergence.item()) / 4)
    close(REFERENCE.vae_loss(X, X_HAT, MU, LOG_VAR), (copy + divergence.item()) / 4)


def test_all_functions_agree_with_tensorflow() -> None:
    """The tape differentiates the divergence and the loss; sampling and log-densities are TensorFlow's arithmetic."""
    tf = pytest.importorskip("tensorflow")
    mu, log_var, eps = map(tf.constant, (MU, LOG_VAR, EPS))
    with tf.GradientTape() as tape:
        tape.watch([mu, log_var])
        divergence = 0.5 * tf.reduce_sum(tf.square(mu) + tf.exp(log_var) - 1.0 - log_var, axis=1)
    close(REFERENCE.kl_standard_normal(MU, LOG_VAR), divergence.numpy())
    for got, due in zip(REFERENCE.kl_grad(MU, LOG_VAR), tape.gradient(divergence, [mu, log_var]), strict=True):
        close(got, due.numpy())
    z = mu + tf.exp(0.5 * log_var) * eps
    close(REFERENCE.reparameterize(MU, LOG_VAR, EPS[3]), z[3].numpy())

    def log_normal(mean: Any, logs: Any) -> Any:
        return tf.reduce_sum(-0.5 * ((z - mean) ** 2 * tf.exp(-logs) + logs + math.log(2 * math.pi)), axis=-1)

    ratio = log_normal(mu, log_var) - log_normal(tf.zeros_like(mu), tf.zeros_like(mu))
    close(REFERENCE.monte_carlo_kl(MU, LOG_VAR, EPS), tf.reduce_mean(ratio, axis=0).numpy())
    copy = tf.keras.losses.MeanSquaredError(reduction="sum", dtype="float64")(X, X_HAT) * X.shape[1]
    close(REFERENCE.vae_loss(X, X_HAT, MU, LOG_VAR, 2.0), float(copy / 4 + 2.0 * tf.reduce_mean(divergence)))


def density(z: NDArray[np.float64], mean: float, log_var: float) -> NDArray[np.float64]:
    """The density of N(mean, exp(log_var))."""
    return np.exp(-((z - mean) ** 2) / (2 * math.exp(log_var))) / math.sqrt(2 * math.pi * math.exp(log_var))


@pytest.mark.parametrize(("p", "q"), [
    ((1.0, 0.5), (0.0, 0.0)), ((0.0, -2.0), (0.0, 0.0)), ((-2.0, 1.5), (1.0, 0.75)), ((0.5, 2.0), (3.0, 3.0)),
])
def test_the_divergence_is_the_integral(p: tuple[float, float], q: tuple[float, float]) -> None:
    """The integral of p log(p/q) on a fine grid, brute force, where no density underflows."""
    width = math.exp(p[1] / 2)
    z = np.linspace(p[0] - 9 * width, p[0] + 9 * width, 20_001)
    due = np.trapezoid(density(z, *p) * np.log(density(z, *p) / density(z, *q)), z)
    got = REFERENCE.kl_gaussians([[p[0]]], [[p[1]]], [[q[0]]], [[q[1]]])
    close(got, [due], rtol=1e-9, atol=1e-11)
    if q == (0.0, 0.0):
        close(REFERENCE.kl_standard_normal([[p[0]]], [[p[1]]]), [due], rtol=1e-9, atol=1e-11)


def test_the_estimate_of_a_fine_grid_of_noise_is_the_divergence() -> None:
    """Noise at the quantiles of the standard normal: the estimate comes near the closed form, dimension by dimension."""
    from statistics import NormalDist

    size = 4000
    quantiles = np.array([NormalDist().inv_cdf((k + 0.5) / size) for k in range(size)])
    eps = np.broadcast_to(quantiles[:, np.newaxis, np.newaxis], (size, *MU.shape))
    close(REFERENCE.monte_carlo_kl(MU, LOG_VAR, eps), REFERENCE.kl_standard_normal(MU, LOG_VAR), rtol=2e-3, atol=1e-2)


@pytest.mark.parametrize("log_var", [-20.0, -5.0, -1e-3, -1e-7, 0.0, 1e-9, 1e-4, 0.5, 5.0, 20.0])
def test_no_digits_are_lost(log_var: float) -> None:
    """Fifty decimal digits say the same, at the ends of the range and next to the standard normal."""
    mu = 1e-6
    with localcontext() as context:
        context.prec = 50
        m, v = Decimal(mu), Decimal(log_var)
        due = float((m * m + v.exp() - 1 - v) / 2)
        slope = float((v.exp() - 1) / 2)
    close(REFERENCE.kl_standard_normal([[mu]], [[log_var]]), [due], rtol=1e-6, atol=1e-22)
    close(REFERENCE.kl_grad([[mu]], [[log_var]])[1], [[slope]], rtol=1e-14, atol=0.0)


def test_figures_of_the_contract() -> None:
    """mu = 1 and log_var = 0.5 are 0.57436 nats away, and the printed formula gives the negative of that."""
    mu, log_var = FIGURE
    close(REFERENCE.kl_standard_normal(mu, log_var), [0.57436], rtol=1e-5)
    printed = 0.5 * (1 + log_var - mu**2 - np.exp(log_var)).sum(axis=1)
    close(printed, [-0.57436], rtol=1e-5)


def test_figures_of_the_statement() -> None:
    """Every number of the worked example."""
    mu, log_var = FIGURE
    close(REFERENCE.reparameterize(mu, log_var, [[0.5]]), [[1.64201]], rtol=1e-5)
    d_mu, d_log_var = REFERENCE.kl_grad(mu, log_var)
    close([d_mu, d_log_var], [[[1.0]], [[0.32436]]], rtol=1e-5)
    close(REFERENCE.kl_standard_normal([[1.0, 1.0]], [[0.5, 0.5]]), [1.14872], rtol=1e-5)
    for eps, z, estimate in ((1.0, 2.28403, 1.85839), (-1.0, -0.28403, -0.70966)):
        close(REFERENCE.reparameterize(mu, log_var, [[eps]]), [[z]], rtol=2e-5)
        close(REFERENCE.monte_carlo_kl(mu, log_var, [[[eps]]]), [estimate], rtol=1e-5)
    close(REFERENCE.monte_carlo_kl(mu, log_var, [[[1.0]], [[-1.0]]]), [0.57436], rtol=1e-5)
    close(REFERENCE.vae_loss([[1.0, 2.0]], [[0.0, 2.5]], mu, log_var), 1.82436, rtol=1e-5)
    close(REFERENCE.vae_loss([[1.0, 2.0]], [[0.0, 2.5]], mu, log_var, beta=4), 3.54744, rtol=1e-5)
    four = [[math.log(4)]]
    close(REFERENCE.kl_gaussians([[1.0]], [[0.0]], [[0.0]], four), [0.44315], rtol=1e-5)
    close(REFERENCE.kl_gaussians([[0.0]], four, [[1.0]], [[0.0]]), [1.30685], rtol=1e-5)


@pytest.mark.parametrize(("misconception", "law"), [
    ("kl_misprint_of_the_notes", "kl_standard_normal_is_zero_only_there"),
    ("kl_misprint_of_the_notes", "kl_standard_normal_figure"),
    ("grad_misprint_of_the_notes", "kl_grad_points_away_from_the_standard_normal"),
    ("gaussians_minus_sign", "kl_gaussians_is_zero_only_at_itself"),
    ("monte_carlo_minus_sign", "monte_carlo_kl_of_two_mirrored_samples"),
    ("loss_misprint_of_the_notes", "vae_loss_of_the_code_alone"),
    ("reparameterize_takes_deviations", "reparameterize_of_whole_deviations"),
    ("kl_takes_deviations", "kl_standard_normal_is_zero_only_there"),
    ("grad_by_the_deviation", "kl_grad_is_what_finite_differences_say"),
    ("loss_mean_over_outputs", "vae_loss_of_the_copy_alone"),
])
def test_misprints_break_a_named_property(misconception: str, law: str) -> None:
    """What the notes print (004: the sign; 003: deviations, ECM) is a misconception that fails a property of that name."""
    assert law in property_names()
    assert law in fails(misconception)


def test_the_misconception_holds_the_printed_formula() -> None:
    """The misconception named after the misprint of 004 computes just that: the negative of the divergence."""
    source = (FOLDER / "misconceptions" / "kl_misprint_of_the_notes.py").read_text(encoding="utf-8")
    space: dict[str, Any] = {}
    exec(compile(source.replace("from reference import *", ""), "misprint", "exec"), space)
    close(space["kl_standard_normal"](MU, LOG_VAR), -REFERENCE.kl_standard_normal(MU, LOG_VAR))
