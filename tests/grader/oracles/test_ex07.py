"""The reference of ex07 against PyTorch, Keras and fifty decimal digits; the figures of its pages; what its misprints break."""

import importlib.util
import os
import sys
from decimal import Decimal, localcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import yaml

FOLDER = Path(__file__).parents[3] / "reference" / "ex07_lstm_gates"
SIZES = [(1, 1), (2, 3), (3, 1), (4, 4)]
each_size = pytest.mark.parametrize(("hidden", "n_in"), SIZES)
quiet = pytest.mark.filterwarnings("ignore")  # what TensorFlow says of its own parts while it is imported


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"ex07_{path.stem}", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REFERENCE = _load(FOLDER / "lstm_gates.py")


def _lstm(hidden: int, n_in: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Five inputs, both states and the parameters of a cell."""
    rng = np.random.default_rng(10 * hidden + n_in)
    params = {f"W_{k}": rng.normal(size=(hidden, hidden + n_in)) for k in "fico"}
    params |= {f"b_{k}": rng.normal(size=hidden) for k in "fico"}
    return rng.normal(size=(5, n_in)), rng.normal(size=hidden), rng.normal(size=hidden), params


def _gru(hidden: int, n_in: int) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    rng = np.random.default_rng(10 * hidden + n_in)
    params = {k: rng.normal(size=(hidden, hidden + n_in)) for k in ("W_z", "W_r", "W")}
    return rng.normal(size=n_in), rng.normal(size=hidden), params


def _misconception(name: str, monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, list[str]]:
    """A misconception as a module, and the properties that its header says it fails."""
    monkeypatch.setitem(sys.modules, "reference", REFERENCE)
    module = _load(FOLDER / "misconceptions" / f"{name}.py")
    return module, yaml.safe_load(module.__doc__ or "")["fails"]


def _keras() -> Any:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    return pytest.importorskip("tensorflow").keras


def _digits(a: Decimal) -> tuple[Decimal, Decimal]:
    """The sigmoid and the tanh of `a`."""
    e = (2 * a).exp()
    return 1 / (1 + (-a).exp()), (e - 1) / (e + 1)


def _sums(W: np.ndarray, v: list[Decimal]) -> list[Decimal]:
    return [sum((Decimal(w) * t for w, t in zip(row, v, strict=True)), Decimal(0)) for row in W.tolist()]


def _decimals(v: np.ndarray) -> list[Decimal]:
    return [Decimal(t) for t in v.tolist()]


@each_size
def test_lstm_agrees_with_fifty_digits(hidden: int, n_in: int) -> None:
    """Gates, one step and a whole sequence agree with the formulas in decimal arithmetic."""
    xs, h0, c0, params = _lstm(hidden, n_in)
    h, c, rows = _decimals(h0), _decimals(c0), []
    with localcontext() as context:
        context.prec = 50
        for t, x in enumerate(xs):
            sums = {k: [s + Decimal(b) for s, b in zip(_sums(params[f"W_{k}"], h + _decimals(x)), params[f"b_{k}"].tolist(),
                                                       strict=True)] for k in "fico"}
            f, i, o = ([_digits(s)[0] for s in sums[k]] for k in "fio")
            g = [_digits(s)[1] for s in sums["c"]]
            if t == 0:
                came = REFERENCE.gates(x, h0, params)
                for k, v in zip("figo", (f, i, g, o), strict=True):
                    assert np.allclose(came[k], np.array(v, dtype=float), rtol=1e-12)
            c = [a * b + p * q for a, b, p, q in zip(f, c, i, g, strict=True)]
            h = [a * _digits(b)[1] for a, b in zip(o, c, strict=True)]
            rows.append(h)
    hs, last = REFERENCE.lstm(xs, h0, c0, params)
    assert np.allclose(hs, np.array(rows, dtype=float), rtol=1e-12)
    assert np.allclose(last, np.array(c, dtype=float), rtol=1e-12)
    first_h, first_c = REFERENCE.lstm_step(xs[0], h0, c0, params)
    assert np.array_equal(first_h, hs[0])
    assert np.array_equal(REFERENCE.lstm(xs[:1], h0, c0, params)[1], first_c)


@each_size
def test_gru_and_rnn_agree_with_fifty_digits(hidden: int, n_in: int) -> None:
    """The steps of a GRU and of the simplest network agree with the formulas in decimal arithmetic."""
    x, h, params = _gru(hidden, n_in)
    W_hh, W_xh = params["W"][:, :hidden], params["W"][:, hidden:]
    with localcontext() as context:
        context.prec = 50
        hd, xd = _decimals(h), _decimals(x)
        z, r = ([_digits(s)[0] for s in _sums(params[k], hd + xd)] for k in ("W_z", "W_r"))
        new = [_digits(s)[1] for s in _sums(params["W"], [a * b for a, b in zip(r, hd, strict=True)] + xd)]
        gru = [(1 - a) * old + a * n for a, old, n in zip(z, hd, new, strict=True)]
        rnn = [_digits(a + b)[0] for a, b in zip(_sums(W_hh, hd), _sums(W_xh, xd), strict=True)]
    assert np.allclose(REFERENCE.gru_step(x, h, params), np.array(gru, dtype=float), rtol=1e-12)
    assert np.allclose(REFERENCE.rnn_step(x, h, W_hh, W_xh), np.array(rnn, dtype=float), rtol=1e-12)


@each_size
def test_lstm_agrees_with_pytorch(hidden: int, n_in: int) -> None:
    """PyTorch stacks the gates as i, f, g, o, keeps h and x apart, and has a second bias, here 0."""
    torch = pytest.importorskip("torch")
    xs, h0, c0, params = _lstm(hidden, n_in)
    W = torch.tensor(np.concatenate([params[f"W_{k}"] for k in "ifco"]))
    b = torch.tensor(np.concatenate([params[f"b_{k}"] for k in "ifco"]))
    cell = torch.nn.LSTMCell(n_in, hidden, dtype=torch.float64)
    hs, last = REFERENCE.lstm(xs, h0, c0, params)
    with torch.no_grad():
        for parameter, value in ((cell.weight_ih, W[:, hidden:]), (cell.weight_hh, W[:, :hidden]), (cell.bias_ih, b),
                                 (cell.bias_hh, 0 * b)):
            parameter.copy_(value)
        h, c = torch.tensor(h0), torch.tensor(c0)
        for x, row in zip(xs, hs, strict=True):
            h, c = cell(torch.tensor(x), (h, c))
            assert np.allclose(h.numpy(), row)
    assert np.allclose(c.numpy(), last)


@each_size
def test_gru_converts_to_pytorch(hidden: int, n_in: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyTorch's GRU, its z negated, is the reference where units do not see each other, else the misconception of resetting
    after the product."""
    torch = pytest.importorskip("torch")
    after, fails = _misconception("gru_reset_after_the_product", monkeypatch)
    assert "gru_step_reset_units_are_not_seen" in fails
    x, h, params = _gru(hidden, n_in)
    alone = params["W"].copy()
    alone[:, :hidden] *= np.eye(hidden)
    for W, function in ((alone, REFERENCE.gru_step), (params["W"], after.gru_step)):
        cell = torch.nn.GRUCell(n_in, hidden, bias=False, dtype=torch.float64)
        stacked = torch.tensor(np.concatenate([params["W_r"], -params["W_z"], W]))
        with torch.no_grad():
            cell.weight_hh.copy_(stacked[:, :hidden])
            cell.weight_ih.copy_(stacked[:, hidden:])
            assert np.allclose(cell(torch.tensor(x), torch.tensor(h)).numpy(), function(x, h, {**params, "W": W}))


def test_rnn_converts_to_pytorch() -> None:
    """PyTorch's tanh of half the sums, halved and shifted, is the sigmoid of the notes."""
    torch = pytest.importorskip("torch")
    x, h, params = _gru(2, 3)
    W_hh, W_xh = params["W"][:, :2], params["W"][:, 2:]
    cell = torch.nn.RNNCell(3, 2, bias=False, dtype=torch.float64)
    with torch.no_grad():
        cell.weight_hh.copy_(torch.tensor(W_hh / 2))
        cell.weight_ih.copy_(torch.tensor(W_xh / 2))
        assert np.allclose((1 + cell(torch.tensor(x), torch.tensor(h)).numpy()) / 2, REFERENCE.rnn_step(x, h, W_hh, W_xh))


@quiet
def test_steps_agree_with_keras(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keras stacks i, f, c, o and z, r, h in columns; its GRU, z negated, is the reference with reset_after=False."""
    keras = _keras()
    after, _ = _misconception("gru_reset_after_the_product", monkeypatch)
    for hidden, n_in in SIZES[1:3]:
        xs, h, c, params = _lstm(hidden, n_in)
        W = np.concatenate([params[f"W_{k}"] for k in "ifco"]).T
        cell = keras.layers.LSTMCell(hidden, dtype="float64")
        cell.build((1, n_in))
        cell.set_weights([W[hidden:], W[:hidden], np.concatenate([params[f"b_{k}"] for k in "ifco"])])
        _, states = cell(xs[:1], [h[np.newaxis], c[np.newaxis]])
        for state, due in zip(states, REFERENCE.lstm_step(xs[0], h, c, params), strict=True):
            assert np.allclose(np.asarray(state)[0], due)
        x, h, params = _gru(hidden, n_in)
        W = np.concatenate([-params["W_z"], params["W_r"], params["W"]]).T
        for reset_after, function in ((False, REFERENCE.gru_step), (True, after.gru_step)):
            cell = keras.layers.GRUCell(hidden, use_bias=False, reset_after=reset_after, dtype="float64")
            cell.build((1, n_in))
            cell.set_weights([W[hidden:], W[:hidden]])
            assert np.allclose(np.asarray(cell(x[np.newaxis], h[np.newaxis])[0])[0], function(x, h, params))
        W = params["W"].T
        cell = keras.layers.SimpleRNNCell(hidden, activation="sigmoid", use_bias=False, dtype="float64")
        cell.build((1, n_in))
        cell.set_weights([W[hidden:], W[:hidden]])
        due = REFERENCE.rnn_step(x, h, W[:hidden].T, W[hidden:].T)
        assert np.allclose(np.asarray(cell(x[np.newaxis], h[np.newaxis])[0])[0], due)


@quiet
def test_counts_agree_with_keras() -> None:
    """Keras counts as many parameters in an LSTM, and in a GRU without biases."""
    keras = _keras()
    for n_in, hidden in ((1, 1), (3, 2), (300, 128)):
        lstm, gru = keras.layers.LSTMCell(hidden), keras.layers.GRUCell(hidden, use_bias=False)
        for cell in (lstm, gru):
            cell.build((1, n_in))
        assert REFERENCE.lstm_params(n_in, hidden) == lstm.count_params()
        assert REFERENCE.gru_params(n_in, hidden) == gru.count_params()


def test_counts_agree_with_pytorch(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyTorch counts one bias more for each gate, which is a misconception here."""
    torch = pytest.importorskip("torch")
    twice, fails = _misconception("lstm_params_two_biases", monkeypatch)
    assert "lstm_params_counted" in fails
    for n_in, hidden in ((1, 1), (3, 2), (30, 12)):
        count = sum(p.numel() for p in torch.nn.LSTMCell(n_in, hidden).parameters())
        assert twice.lstm_params(n_in, hidden) == count == REFERENCE.lstm_params(n_in, hidden) + 4 * hidden
        gru = torch.nn.GRUCell(n_in, hidden, bias=False)
        assert REFERENCE.gru_params(n_in, hidden) == sum(p.numel() for p in gru.parameters())


def test_counts_are_those_of_the_arrays() -> None:
    """The counts are the numbers in the arrays that the steps take."""
    for hidden, n_in in SIZES:
        assert REFERENCE.lstm_params(n_in, hidden) == sum(v.size for v in _lstm(hidden, n_in)[3].values())
        assert REFERENCE.gru_params(n_in, hidden) == sum(v.size for v in _gru(hidden, n_in)[2].values())


def test_worked_figures_of_the_statement() -> None:
    """The numbers that statement and hints give: 1.8 and 0.7574, 0.8212, 6/7, 12 and 6, 219648 and 164352."""
    params = {f"W_{k}": [[0, 0]] for k in "fico"} | {f"b_{k}": [np.log(p)] for k, p in zip("fico", (3, 1, 2, 4), strict=True)}
    gates = REFERENCE.gates([7], [5], params)
    assert [round(float(gates[k][0]), 12) for k in "figo"] == [0.75, 0.5, 0.6, 0.8]
    h, c = REFERENCE.lstm_step([7], [5], [2], params)
    assert (round(float(c[0]), 12), round(float(h[0]), 4)) == (1.8, 0.7574)
    gru = {"W_z": [[0, np.log(3)]], "W_r": [[0, 0]], "W": [[2, 0]]}
    assert round(float(REFERENCE.gru_step([1], [1], gru)[0]), 4) == 0.8212
    assert float(REFERENCE.rnn_step([1], [1], [[np.log(3)]], [[np.log(2)]])[0]) == pytest.approx(6 / 7)
    assert (REFERENCE.lstm_params(1, 1), REFERENCE.gru_params(1, 1)) == (12, 6)
    assert (REFERENCE.lstm_params(300, 128), REFERENCE.gru_params(300, 128)) == (219_648, 164_352)


@pytest.mark.parametrize(("name", "property_id"), [
    ("lstm_step_gru_mix", "lstm_step_with_gates_held"),
    ("lstm_params_three_gates", "lstm_params_grow"),
])
def test_equations_headed_lstm_are_no_lstm(name: str, property_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What 002 prints under "Redes LSTM", a GRU, breaks a property where an LSTM is asked for."""
    wrong, fails = _misconception(name, monkeypatch)
    assert property_id in fails
    assert wrong.lstm_params(3, 2) != REFERENCE.lstm_params(3, 2) or wrong.lstm_step is not REFERENCE.lstm_step


def test_exchanged_z_breaks_a_property(monkeypatch: pytest.MonkeyPatch) -> None:
    """The libraries' way of writing z and 1 - z, which is the reference with W_z negated, breaks a property."""
    wrong, fails = _misconception("gru_z_exchanged", monkeypatch)
    assert "gru_step_update_held" in fails
    x, h, params = _gru(2, 3)
    assert np.allclose(wrong.gru_step(x, h, {**params, "W_z": -params["W_z"]}), REFERENCE.gru_step(x, h, params))
    assert not np.allclose(wrong.gru_step(x, h, params), REFERENCE.gru_step(x, h, params))


def test_extremes_do_not_overflow() -> None:
    """Sums of any size give 0, 1 or ±1 without a warning."""
    for size in (1e3, 1e300):
        params = {f"W_{k}": np.zeros((2, 3)) for k in "fico"} | {f"b_{k}": np.array([size, -size]) for k in "fico"}
        gates = REFERENCE.gates([0.0], [0.0, 0.0], params)
        assert all(gates[k].tolist() == [1, 0] for k in "fio")
        assert gates["g"].tolist() == [1, -1]
