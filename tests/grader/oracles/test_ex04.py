"""ex04: the reference against PyTorch, TensorFlow, exact fractions and brute force; the figures and misprints of the notes."""

import importlib.util
import sys
from collections.abc import Callable
from fractions import Fraction
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import yaml

ROOT = Path(__file__).parents[3]
ID = "ex04_convolution"
FOLDER = ROOT / "reference" / ID


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"_{ID}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REF = _load(FOLDER / "convolution.py")
IMAGE = np.array([
    [0, 1, 1, 1, 0, 0, 0], [0, 0, 1, 1, 1, 0, 0], [0, 0, 0, 1, 1, 1, 0], [0, 0, 0, 1, 1, 0, 0],
    [0, 0, 1, 1, 0, 0, 0], [0, 1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0],
])
KERNEL = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]])
RESULT = [[1, 4, 3, 4, 1], [1, 2, 4, 3, 3], [1, 2, 3, 4, 1], [1, 3, 3, 1, 1], [3, 3, 1, 1, 0]]

LAYERS: list[Any] = [
    (channels, filters, sides, kernel, stride, padding)
    for channels, filters in ((1, 1), (3, 2), (2, 4))
    for sides, kernel in (((5, 7), (3, 2)), ((6, 4), (1, 4)), ((1, 1), (1, 1)), ((2, 3), (4, 3)))
    for stride, padding in product((1, 2, 3), (0, 1, 2))
    if all(side + 2 * padding >= k for side, k in zip(sides, kernel, strict=True))
]
POOLS: list[Any] = [
    (sides, size, stride) for sides in ((6, 9), (5, 4), (7, 7), (1, 3)) for size in (1, 2, 3) for stride in (None, 1, 2, 4)
    if size <= min(sides)
]


def _layer(channels: int, filters: int, sides: tuple[int, int], kernel: tuple[int, int]) -> tuple[Any, Any, Any]:
    """x, filters and bias, drawn from a fixed seed."""
    rng = np.random.default_rng(channels + 10 * filters)
    shapes = (channels, *sides), (filters, channels, *kernel), (filters,)
    x, weights, bias = (rng.normal(size=shape) for shape in shapes)
    return x, weights, bias


def _torch() -> Any:
    return pytest.importorskip("torch")


def _tensorflow() -> Any:
    return pytest.importorskip("tensorflow")


def test_output_size_is_torchs() -> None:
    """Wherever PyTorch has a size for kernel, stride, padding and dilation, the reference has the same one."""
    torch = _torch()
    seen = 0
    for n, kernel, stride, padding, dilation in product((1, 4, 7), (1, 2, 3, 5), (1, 2, 3), (0, 1, 3), (1, 2, 3)):
        x, weights = torch.zeros(1, 1, n), torch.zeros(1, 1, kernel)
        try:
            due = torch.conv1d(x, weights, stride=stride, padding=padding, dilation=dilation).shape[-1]
        except RuntimeError:
            with pytest.raises(ValueError, match="fits"):
                REF.output_size(n, kernel, stride, padding, dilation)
            continue
        assert REF.output_size(n, kernel, stride, padding, dilation) == due
        seen += 1
    assert seen > 100


def test_output_size_is_the_floor_of_an_exact_fraction() -> None:
    """The formula of the contract in exact fractions, and a ValueError exactly where its value would be below 1."""
    for n, kernel, stride, padding, dilation in product(range(1, 9), range(1, 6), range(1, 5), range(3), range(1, 4)):
        due = Fraction(n + 2 * padding - dilation * (kernel - 1) - 1, stride).__floor__() + 1
        if due >= 1:
            assert REF.output_size(n, kernel, stride, padding, dilation) == due
        else:
            with pytest.raises(ValueError, match="fits"):
                REF.output_size(n, kernel, stride, padding, dilation)


@pytest.mark.parametrize("wrong", [{"n": 0}, {"n": -1}, {"kernel": 0}, {"stride": 0}, {"stride": -1}, {"padding": -1},
                                   {"dilation": 0}], ids=str)
def test_output_size_refuses_each_argument_out_of_range(wrong: dict[str, int]) -> None:
    """An argument below its least value is a ValueError, though the others would leave room."""
    arguments = {"n": 9, "kernel": 1, "stride": 1, "padding": 4, "dilation": 1, **wrong}
    with pytest.raises(ValueError, match="start at"):
        REF.output_size(**arguments)


@pytest.mark.parametrize("case", LAYERS, ids=str)
def test_the_layer_is_torchs(case: tuple[Any, ...]) -> None:
    """conv_layer is torch.nn.functional.conv2d on a batch of one."""
    torch = _torch()
    *sizes, stride, padding = case
    x, filters, bias = _layer(*sizes)
    due = torch.conv2d(*map(torch.from_numpy, (x[np.newaxis], filters, bias)), stride=stride, padding=padding)[0].numpy()
    np.testing.assert_allclose(REF.conv_layer(x, filters, bias, stride, padding), due, rtol=1e-9, atol=1e-12)


def test_rows_and_images_are_torchs() -> None:
    """correlate1d is conv1d, correlate2d is conv2d with one channel and one filter."""
    torch = _torch()
    rng = np.random.default_rng(0)
    for m, stride, padding in product((1, 2, 5), (1, 2, 3), (0, 2)):
        x, kernel = rng.normal(size=7), rng.normal(size=m)
        due = torch.conv1d(*(torch.from_numpy(a[np.newaxis, np.newaxis]) for a in (x, kernel)), stride=stride, padding=padding)
        np.testing.assert_allclose(REF.correlate1d(x, kernel, stride, padding), due[0, 0].numpy(), rtol=1e-9, atol=1e-12)
        image, weights = rng.normal(size=(7, 5)), rng.normal(size=(m, 2))
        due = torch.conv2d(*(torch.from_numpy(a[np.newaxis, np.newaxis]) for a in (image, weights)), stride=stride,
                           padding=padding)
        np.testing.assert_allclose(REF.correlate2d(image, weights, stride, padding), due[0, 0].numpy(), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("case", POOLS, ids=str)
def test_pooling_is_torchs(case: tuple[Any, ...]) -> None:
    """The three modes are max_pool2d, its mirror image and avg_pool2d, with channels and without."""
    torch = _torch()
    sides, size, stride = case
    x = np.random.default_rng(1).normal(size=(3, *sides)) - 2
    tensor = torch.from_numpy(x)
    functional = torch.nn.functional
    due = {"max": functional.max_pool2d(tensor, size, stride), "min": -functional.max_pool2d(-tensor, size, stride),
           "average": functional.avg_pool2d(tensor, size, stride)}
    for mode, expected in due.items():
        np.testing.assert_allclose(REF.pool2d(x, size, stride, mode), expected.numpy(), rtol=1e-12)
        np.testing.assert_allclose(REF.pool2d(x[1], size, stride, mode), expected[1].numpy(), rtol=1e-12)


def test_global_pooling_is_torchs() -> None:
    """global_average_pool is adaptive_avg_pool2d to one pixel."""
    torch = _torch()
    x = np.random.default_rng(2).normal(size=(4, 3, 5))
    due = torch.nn.functional.adaptive_avg_pool2d(torch.from_numpy(x), 1)[:, 0, 0].numpy()
    np.testing.assert_allclose(REF.global_average_pool(x), due, rtol=1e-9, atol=1e-12)


def test_layer_and_pooling_are_tensorflows() -> None:
    """With channels last, conv_layer is tf.nn.conv2d, pool2d max_pool2d and avg_pool2d, global_average_pool Keras' layer."""
    tf = _tensorflow()
    for *sizes, stride, padding in LAYERS[::5]:
        x, filters, bias = _layer(*sizes)
        frame = [[0, 0], [padding, padding], [padding, padding], [0, 0]]
        maps = tf.nn.conv2d(x.transpose(1, 2, 0)[np.newaxis], filters.transpose(2, 3, 1, 0), stride, frame) + bias
        np.testing.assert_allclose(REF.conv_layer(x, filters, bias, stride, padding), maps.numpy()[0].transpose(2, 0, 1),
                                   rtol=1e-9, atol=1e-12)
    for sides, size, stride in POOLS[::3]:
        x = np.random.default_rng(3).normal(size=(2, *sides))
        last = tf.constant(x.transpose(1, 2, 0)[np.newaxis])  # an array would be made float32
        for mode, pool in (("max", tf.nn.max_pool2d), ("average", tf.nn.avg_pool2d)):
            due = pool(last, size, stride or size, "VALID").numpy()[0]
            np.testing.assert_allclose(REF.pool2d(x, size, stride, mode), due.transpose(2, 0, 1), rtol=1e-9, atol=1e-12)
        average = tf.keras.layers.GlobalAveragePooling2D(dtype="float64")(last).numpy()[0]
        np.testing.assert_allclose(REF.global_average_pool(x), average, rtol=1e-9, atol=1e-12)


def test_numpys_convolution_is_the_flipped_correlation() -> None:
    """On one row convolve2d is np.convolve, correlate1d np.correlate; each is the other with the kernel turned round."""
    rng = np.random.default_rng(4)
    for n, m in product((3, 6, 9), (1, 2, 3)):
        x, kernel = rng.normal(size=n), rng.normal(size=m)
        np.testing.assert_allclose(REF.convolve2d(x[np.newaxis], kernel[np.newaxis])[0], np.convolve(x, kernel, "valid"))
        np.testing.assert_allclose(REF.correlate1d(x, kernel), np.correlate(x, kernel, "valid"))
        image, weights = rng.normal(size=(n, 5)), rng.normal(size=(m, 4))
        np.testing.assert_allclose(REF.convolve2d(image, weights), REF.correlate2d(image, weights[::-1, ::-1]))
        np.testing.assert_allclose(REF.correlate2d(image, weights), REF.convolve2d(image, weights[::-1, ::-1]))


def test_convolution_is_exact_in_fractions() -> None:
    """The double sum of notes 002, f[n1, n2]·g[x - n1, y - n2], over the places where all of g lies on f, in fractions."""
    rng = np.random.default_rng(5)
    image, kernel = rng.integers(-9, 9, (4, 5)) / 4, rng.integers(-9, 9, (2, 3)) / 4
    f, g = ([[Fraction(v) for v in row] for row in a.tolist()] for a in (image, kernel))
    due = [[float(sum(f[a][b] * g[x - a][y - b] for a in range(4) for b in range(5) if x - a in (0, 1) and y - b in (0, 1, 2)))
            for y in range(2, 5)] for x in range(1, 4)]
    np.testing.assert_array_equal(REF.convolve2d(image, kernel), due)


def test_shapes_agree_with_output_size() -> None:
    """Every function returns the shape that output_size gives for its arguments."""
    for *sizes, stride, padding in LAYERS:
        x, filters, bias = _layer(*sizes)
        due = tuple(REF.output_size(n, k, stride, padding) for n, k in zip(x.shape[1:], filters.shape[2:], strict=True))
        assert REF.conv_layer(x, filters, bias, stride, padding).shape == (len(filters), *due)
        assert REF.correlate2d(x[0], filters[0, 0], stride, padding).shape == due
        assert REF.correlate1d(x[0, 0], filters[0, 0, 0], stride, padding).shape == due[1:]
    for sides, size, stride in POOLS:
        counted = tuple(REF.output_size(n, size, stride or size) for n in sides)
        assert REF.pool2d(np.zeros(sides), size, stride).shape == counted
        assert REF.window_positions(sides[1], sides[0], size, size, stride or size, stride or size) == counted[::-1]


def test_positions_are_those_of_a_box_moved_by_hand() -> None:
    """Boxes are moved pixel by pixel over images of any size, smaller ones than the box included."""
    choices = (1, 4, 7), (2, 5), (1, 3, 9), (2, 6), (1, 2, 5), (3, 4)
    for width, height, box_width, box_height, stride_x, stride_y in product(*choices):
        inside = [(x, y) for x in range(0, 20, stride_x) for y in range(0, 20, stride_y)]
        nx = len({x for x, _ in inside if x + box_width <= width})
        ny = len({y for _, y in inside if y + box_height <= height})
        assert REF.window_positions(width, height, box_width, box_height, stride_x, stride_y) == (nx, ny)


def test_the_row_of_the_notes() -> None:
    """003: 5, 0, 2, -1, 3, 0, 2 under -1, 0, 1 is -3, -1, 1, 1, -1."""
    assert REF.correlate1d([5, 0, 2, -1, 3, 0, 2], [-1, 0, 1]).tolist() == [-3, -1, 1, 1, -1]


@pytest.mark.parametrize("function", [REF.correlate2d, REF.convolve2d])
def test_the_image_of_the_notes(function: Callable[..., Any]) -> None:
    """000 and 002: the 7×7 image under the 3×3 kernel, which looks the same turned round, so that both give the result."""
    assert function(IMAGE, KERNEL).tolist() == RESULT
    assert REF.conv_layer([IMAGE], [[KERNEL]], [0]).tolist() == [RESULT]


def test_the_layer_of_the_notes() -> None:
    """003: 26×26 with 128 channels under 54 kernels of 3×3 gives 24×24 with 54 channels."""
    rng = np.random.default_rng(6)
    x, filters, bias = rng.normal(size=(128, 26, 26)), rng.normal(size=(54, 128, 3, 3)), rng.normal(size=54)
    maps = REF.conv_layer(x, filters, bias)
    assert maps.shape == (54, 24, 24)
    np.testing.assert_allclose(maps[53, 23, 7], (x[:, 23:26, 7:10] * filters[53]).sum() + bias[53], rtol=1e-9)


def test_the_boxes_of_the_notes() -> None:
    """003: an 800×600 image, an 80×60 box, strides of 40 and 30: 19×19 = 361, where 20×15 = 300 is printed."""
    assert REF.window_positions(800, 600, 80, 60, 40, 30) == (19, 19)
    assert (800 // 40, 600 // 40) == (20, 15)  # how the printed count comes about
    assert 19 * 40 + 80 > 800  # the twentieth box sticks out


@pytest.mark.parametrize(("misconception", "properties"), [
    ("convolve_misprint_of_the_notes", {"convolve2d_of_a_point", "convolve2d_multiplies_polynomials"}),
    ("image_kernel_flipped", {"correlate2d_of_one_pixel"}),
    ("positions_misprint_of_the_notes", {"window_positions_of_the_notes"}),
])
def test_a_misprint_breaks_a_named_property(misconception: str, properties: set[str]) -> None:
    """002's correlation called convolution, the reverse, and 003's count each fail the properties that are about them."""
    docstring = (FOLDER / "misconceptions" / f"{misconception}.py").read_text(encoding="utf-8").split('"""')[1]
    assert properties <= set(yaml.safe_load(docstring)["fails"])
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "public" / ID).glob("test_*.py"))
    assert [name for name in properties if f"def test_{name}(" not in tests] == []


def test_the_misprints_give_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The misconceptions named after the notes compute the very numbers that the notes print."""
    monkeypatch.setitem(sys.modules, "reference", REF)
    printed = _load(FOLDER / "misconceptions" / "positions_misprint_of_the_notes.py")
    assert printed.window_positions(800, 600, 80, 60, 40, 30) == (20, 15)
    unflipped = _load(FOLDER / "misconceptions" / "convolve_misprint_of_the_notes.py")
    assert unflipped.convolve2d(IMAGE, KERNEL).tolist() == RESULT
    assert unflipped.convolve2d(np.eye(3)[1:2], [[1.0, 2.0]]).tolist() == [[2.0, 1.0]]
