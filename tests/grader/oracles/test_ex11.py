"""The reference of ex11 against PyTorch, TensorFlow and exact fractions, the figures of notes 003, and their misprints."""

import importlib.util
import warnings
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import yaml

FOLDER = Path(__file__).parents[3] / "reference" / "ex11_quantization"
RANGES = [(-1.0, 2.0), (0.0, 1.0), (-0.3, 0.1), (-7.0, 0.0), (-100.0, 3.5)]  # with 0, and low·m never half way


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"ex11_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ex11 = _load(FOLDER / "quantization.py")


def _quiet(name: str) -> Iterator[ModuleType]:
    with warnings.catch_warnings():  # what a framework deprecates in itself is no business of these tests
        warnings.simplefilter("ignore")
        yield pytest.importorskip(name)


@pytest.fixture
def torch() -> Iterator[ModuleType]:
    """PyTorch, or the test is skipped."""
    yield from _quiet("torch")


@pytest.fixture
def tf() -> Iterator[ModuleType]:
    """TensorFlow, or the test is skipped."""
    yield from _quiet("tensorflow")


def _off_the_ties(low: float, high: float, m: float) -> np.ndarray:
    """Values from half a width below the range to half a width above, none within a tenth of half way between levels."""
    x = np.linspace(low - (high - low) / 2, high + (high - low) / 2, 997)
    return x[abs((m * x) % 1 - 0.5) > 0.1].astype(np.float32)


@pytest.mark.parametrize(("low", "high"), RANGES)
def test_torch_quantizes_to_the_same_levels(torch: ModuleType, low: float, high: float) -> None:
    """torch.quantize_per_tensor, whose scale is 1/m and whose zero point is b, stores and returns the same."""
    m, b = ex11.scale_offset(low, high, 8)
    x = _off_the_ties(low, high, m)
    theirs = torch.quantize_per_tensor(torch.from_numpy(x), 1 / m, b, torch.qint8)
    q = ex11.quantize(x, m, b, 8)
    np.testing.assert_array_equal(q, theirs.int_repr().numpy())
    np.testing.assert_allclose(ex11.dequantize(q, m, b), theirs.dequantize().numpy(), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize(("low", "high"), RANGES)
def test_torch_fakes_the_same_quantization(torch: ModuleType, low: float, high: float, bits: int) -> None:
    """torch.fake_quantize_per_tensor_affine agrees, and so does its gradient away from the ends of the range."""
    m, b = ex11.scale_offset(low, high, bits)
    x = _off_the_ties(low, high, m)
    leaf = torch.from_numpy(x).requires_grad_()
    theirs = torch.fake_quantize_per_tensor_affine(leaf, 1 / m, b, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    np.testing.assert_allclose(ex11.fake_quantize(x, low, high, bits), theirs.detach().numpy(), rtol=1e-5, atol=1e-6)
    upstream = np.linspace(-1, 1, x.size, dtype=np.float32)
    theirs.backward(torch.from_numpy(upstream))
    # PyTorch stops the gradient where the level would be clipped: half a step beyond the last level, up to a step further out.
    apart = np.minimum(abs(x - low), abs(x - high)) > 1.1 / m
    ours = ex11.fake_quantize_grad(x, upstream, low, high)
    np.testing.assert_array_equal(ours[apart], leaf.grad.numpy()[apart])


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_torch_quantizes_channels_alike(torch: ModuleType, axis: int) -> None:
    """torch.quantize_per_channel with the scales 1/m and the zero points b stores the same levels."""
    w = np.random.default_rng(axis).normal(size=(3, 4, 5)).astype(np.float32)
    q, m, b = ex11.quantize_per_channel(w, 8, axis)
    steps, zeros = torch.from_numpy(1 / m), torch.from_numpy(b).long()
    theirs = torch.quantize_per_channel(torch.from_numpy(w), steps, zeros, axis, torch.qint8)
    np.testing.assert_array_equal(q, theirs.int_repr().numpy())


def test_torch_observes_the_same_range(torch: ModuleType) -> None:
    """PyTorch's MinMaxObserver, fed one array after the other, ends with the range of calibrate."""
    generator = np.random.default_rng(3)
    batches = [generator.normal(loc=5, size=shape).astype(np.float32) for shape in ((2, 3), (4,), (1, 2, 2))]
    observer = torch.ao.quantization.MinMaxObserver()
    for batch in batches:
        observer(torch.from_numpy(batch))
    assert ex11.calibrate(batches) == (observer.min_val.item(), observer.max_val.item())


@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize(("low", "high"), RANGES)
def test_tensorflow_fakes_the_same_quantization(tf: ModuleType, low: float, high: float, bits: int) -> None:
    """TensorFlow nudges a range that contains 0 until 0 is a level, which is what rounding b does; gradients agree inside."""
    m, _ = ex11.scale_offset(low, high, bits)
    x = _off_the_ties(low, high, m)
    with tf.GradientTape() as tape:
        variable = tf.constant(x)
        tape.watch(variable)
        theirs = tf.quantization.fake_quant_with_min_max_vars(variable, low, high, num_bits=bits)
    np.testing.assert_allclose(ex11.fake_quantize(x, low, high, bits), theirs.numpy(), rtol=1e-5, atol=1e-5)
    upstream = np.linspace(-1, 1, x.size, dtype=np.float32)
    gradient = tape.gradient(theirs, variable, output_gradients=tf.constant(upstream)).numpy()
    apart = np.minimum(abs(x - low), abs(x - high)) > 0.6 / m  # TensorFlow takes the nudged range
    np.testing.assert_array_equal(ex11.fake_quantize_grad(x, upstream, low, high)[apart], gradient[apart])


def test_tensorflow_quantizes_channels_alike(tf: ModuleType) -> None:
    """TensorFlow's fake quantization per channel, of the last axis, gives what comes back from quantize_per_channel."""
    w = np.random.default_rng(5).normal(size=(6, 3)).astype(np.float32)
    q, m, b = ex11.quantize_per_channel(w, 8, axis=1)
    theirs = tf.quantization.fake_quant_with_min_max_vars_per_channel(w, w.min(axis=0), w.max(axis=0), num_bits=8)
    np.testing.assert_allclose((q - b) / m, theirs.numpy(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("bits", [1, 2, 7, 8, 16, 24, 32])
@pytest.mark.parametrize(("low", "high"), [*RANGES, (2.0, 9.0), (-30.0, -20.5), (1e3, 1001.0), (-1e-12, 3e-12), (-1e12, 1e13)])
def test_scale_offset_in_exact_fractions(low: float, high: float, bits: int) -> None:
    """m, b and the resolution are those of rational arithmetic, to the last bits of a float."""
    m, b = ex11.scale_offset(low, high, bits)
    exact = Fraction(2**bits - 1) / (Fraction(high) - Fraction(low))
    assert abs(Fraction(m) / exact - 1) < Fraction(1, 10**15)
    assert abs(b + Fraction(low) * exact + 2 ** (bits - 1)) <= Fraction(1, 2) + abs(b) * Fraction(1, 10**12)
    assert ex11.resolution(low, high, bits) == pytest.approx(float(1 / exact), rel=1e-14)


@pytest.mark.parametrize("bits", [1, 8, 32])
def test_levels_in_exact_fractions(bits: int) -> None:
    """Every level is the one nearest to m·x + b in rational arithmetic, and the value that comes back is within half a step."""
    low, high = -0.7, 1.9
    m, b = ex11.scale_offset(low, high, bits)
    x = np.random.default_rng(bits).uniform(low, high, size=200)
    q = ex11.quantize(x, m, b, bits)
    half = 2 ** (bits - 1)
    assert q.dtype.kind == "i" and q.min() >= -half and q.max() < half
    for value, level in zip(x.tolist(), q.tolist(), strict=True):
        assert abs(Fraction(m) * Fraction(value) + b - level) <= Fraction(1, 2) + Fraction(1, 10**5)
    assert abs(ex11.fake_quantize(x, low, high, bits) - x).max() <= 0.50001 * ex11.resolution(low, high, bits)


def test_alpha_is_the_least_squares_solution() -> None:
    """No number times the signs is closer to w than alpha, by NumPy's least squares."""
    w = np.random.default_rng(1).normal(size=(4, 5))
    signs, alpha = ex11.binarize(w)
    best = np.linalg.lstsq(signs.reshape(-1, 1).astype(float), w.ravel(), rcond=None)[0]
    assert alpha == pytest.approx(best[0])


@pytest.mark.parametrize(("bits", "levels"), [(32, 4_294_967_296), (16, 65_536), (8, 256)])
def test_figure_levels(bits: int, levels: int) -> None:
    """Notes 003: 32, 16 and 8 bits have that many levels; the two ends of a range get the first and the last of them."""
    m, b = ex11.scale_offset(0.0, 1.0, bits)
    first, last = ex11.quantize(np.array([0.0, 1.0]), m, b, bits).tolist()
    assert last - first + 1 == levels


def test_figure_mobilenet() -> None:
    """Notes 003: 8 bits for 32 make a quarter of the 16.9 MB of MobileNet v1, which with the rest of the file is 4.3 MB."""
    quarter = 16.9 * 8 / 32
    assert quarter == pytest.approx(4.3, abs=0.1)


def test_figure_of_the_right_pair() -> None:
    """With low = -1, high = 1 and 8 bits the right pair takes [-1, 1] to [-128, 127]."""
    m, b = ex11.scale_offset(-1.0, 1.0, 8)
    assert m == 127.5 and b in (0, -1)
    assert ex11.quantize(np.array([-1.0, 1.0]), m, b, 8).tolist() == [-128, 127]


def test_the_example_of_the_statement() -> None:
    """The range [0, 6] in 2 bits, value by value."""
    m, b = ex11.scale_offset(0, 6, 2)
    assert (m, b) == (0.5, -2)
    x = [0, 0.7, 2.6, 5.2, 100]
    assert ex11.quantize(x, m, b, 2).tolist() == [-2, -2, -1, 1, 1]
    assert ex11.fake_quantize(x, 0, 6, 2).tolist() == [0, 0, 2, 6, 6]


def _fails(name: str) -> list[str]:
    """The properties that a misconception fails, as its header says; `dlgrade verify` proves it."""
    text = (FOLDER / "misconceptions" / f"{name}.py").read_text(encoding="utf-8").split('"""')[1]
    fails = yaml.safe_load(text)["fails"]
    assert isinstance(fails, list)
    return fails


def test_misprint_of_scale_and_offset() -> None:
    """003's m = (2Z+1)/(sup-inf) and b = -ROUND(inf·m) - 2(Z-1) send [-1, 1] to [-14.5, 2.5]; named properties refuse each."""
    m = (2 * 8 + 1) / (1 - -1)
    b = -round(-1 * m) - 2 * (8 - 1)
    assert [m * -1 + b, m * 1 + b] == [-14.5, 2.5]
    assert "scale_offset_counts_the_steps" in _fails("scale_offset_misprint_of_m")
    assert "scale_offset_puts_low_at_the_bottom" in _fails("scale_offset_misprint_of_b")
    assert {"scale_offset_counts_the_steps", "scale_offset_puts_low_at_the_bottom"} <= set(
        _fails("scale_offset_misprint_of_the_notes"))
    assert "fake_quantize_moves_to_the_nearest_step" in _fails("fake_quantize_misprint_of_the_notes")


def test_misprint_of_the_resolution() -> None:
    """003's 1/2^bits is not the step when both ends have a level: with 1 bit it is half of it; a named property refuses it."""
    assert ex11.resolution(0.0, 1.0, 1) == 1.0 != 1 / 2**1
    assert ex11.resolution(0.0, 1.0, 8) == pytest.approx(1 / 255)
    assert "resolution_fills_the_range" in _fails("resolution_misprint_of_the_notes")
