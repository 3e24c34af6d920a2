"""ex06 against networks that are really built, layer by layer, in PyTorch and in Keras, and against the lecture notes."""

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "reference" / "ex06_parameter_counts"
Layers = list[dict[str, Any]]


def _load(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REFERENCE = _load(FOLDER / "parameter_counts.py", "ex06_reference")
CONVS = ("conv2d", "separable_conv2d")


def _vgg(blocks: tuple[int, ...], units: tuple[int, ...]) -> Layers:
    layers: Layers = []
    for convolutions, filters in zip(blocks, (64, 128, 256, 512, 512), strict=True):
        for _ in range(convolutions):
            layers += [{"type": "conv2d", "filters": filters, "kernel": 3, "padding": 1}, {"type": "activation"}]
        layers.append({"type": "pool2d", "size": 2})
    return layers + ([{"type": "flatten"}] if units else []) + [{"type": "dense", "units": n} for n in units]


VGG16 = _vgg((2, 2, 3, 3, 3), (4096, 4096, 1000))
SMALL = [{"type": "conv2d", "filters": 64, "kernel": 3}, {"type": "conv2d", "filters": 32, "kernel": 3}, {"type": "flatten"},
         {"type": "dense", "units": 10}]
MOBILE = [
    {"type": "conv2d", "filters": 32, "kernel": 3, "stride": 2, "padding": 1, "bias": False}, {"type": "batch_norm"},
    {"type": "activation"}, {"type": "separable_conv2d", "filters": 64, "kernel": 3, "padding": 1}, {"type": "batch_norm"},
    {"type": "activation"}, {"type": "separable_conv2d", "filters": 128, "kernel": 3, "stride": 2, "padding": 1, "bias": False},
    {"type": "batch_norm"}, {"type": "pool2d", "size": 3, "stride": 2}, {"type": "global_average_pool"}, {"type": "dropout"},
    {"type": "dense", "units": 10, "bias": False}, {"type": "batch_norm"}]
KNOWN = [((3, 224, 224), VGG16), ((1, 28, 28), SMALL), ((3, 65, 50), MOBILE), ((3, 128, 128), _vgg((2, 2, 4, 4, 4), (256, 1)))]


def _random_network(chance: random.Random) -> tuple[tuple[int, ...], Layers]:
    """An image and up to seven layers that fit, optional keys there or not."""
    shape: tuple[int, ...] = (chance.randint(1, 4), chance.randint(4, 30), chance.randint(4, 30))
    first, layers = shape, []
    for _ in range(chance.randint(1, 7)):
        image = ["conv2d", "conv2d", "separable_conv2d", "pool2d", "batch_norm", "activation", "dropout", "flatten",
                 "global_average_pool"]
        layer: dict[str, Any] = {"type": chance.choice(image if len(shape) == 3 else ["dense", "batch_norm", "flatten"])}
        optional: dict[str, Any] = {}
        if layer["type"] in CONVS:
            layer |= {"filters": chance.randint(1, 5), "kernel": chance.randint(1, 4)}
            optional = {"stride": chance.randint(1, 3), "padding": chance.randint(0, 2), "bias": chance.random() < 0.5}
        elif layer["type"] == "pool2d":
            layer["size"], optional = chance.randint(1, 3), {"stride": chance.randint(1, 4)}
        elif layer["type"] == "dense":
            layer["units"], optional = chance.randint(1, 9), {"bias": chance.random() < 0.5}
        layer |= {key: value for key, value in optional.items() if chance.random() < 0.6}
        window = layer.get("kernel", layer.get("size", 1)) - 2 * layer.get("padding", 0)
        if len(shape) == 1 or min(shape[1:]) >= window:
            layers.append(layer)
            shape = REFERENCE.summary(first, layers)[-1][0]
    return (first, layers) if layers else _random_network(chance)


def _in_torch(torch: Any, layer: dict[str, Any], shape: tuple[int, ...]) -> Any:
    """The modules of one layer, on the device `meta`: shapes and counts without memory."""
    nn, bias, stride, padding = torch.nn, layer.get("bias", True), layer.get("stride", 1), layer.get("padding", 0)
    with torch.device("meta"):
        match layer["type"]:
            case "conv2d":
                return nn.Conv2d(shape[0], layer["filters"], layer["kernel"], stride, padding, bias=bias)
            case "separable_conv2d":
                depthwise = nn.Conv2d(shape[0], shape[0], layer["kernel"], stride, padding, groups=shape[0], bias=False)
                return nn.Sequential(depthwise, nn.Conv2d(shape[0], layer["filters"], 1, bias=bias))
            case "pool2d":
                return nn.MaxPool2d(layer["size"], layer.get("stride"))
            case "global_average_pool":
                return nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
            case "flatten":
                return nn.Flatten()
            case "dense":
                return nn.Linear(shape[0], layer["units"], bias=bias)
            case "batch_norm":
                return nn.BatchNorm2d(shape[0]) if len(shape) == 3 else nn.BatchNorm1d(shape[0])
    return nn.ReLU() if layer["type"] == "activation" else nn.Dropout()


def _assert_built_in_torch(torch: Any, shape: tuple[int, ...], layers: Layers) -> None:
    x = torch.empty((2, *shape), device="meta")
    for layer, (after, params) in zip(layers, REFERENCE.summary(shape, layers), strict=True):
        module = _in_torch(torch, layer, tuple(x.shape[1:])).eval()
        x = module(x)
        # PyTorch also counts the batches it has seen: a number a layer, not a channel, and not asked for.
        kept = [*module.parameters(), *(b for name, b in module.named_buffers() if "num_batches" not in name)]
        assert (tuple(x.shape[1:]), sum(tensor.numel() for tensor in kept)) == (after, params), layer


@pytest.mark.parametrize(("shape", "layers"), KNOWN, ids=["vgg16", "small", "mobilenet", "vgg19"])
def test_known_networks_are_what_pytorch_builds(shape: tuple[int, ...], layers: Layers) -> None:
    """Row by row the shapes and the numbers of parameters are those of the modules of PyTorch."""
    _assert_built_in_torch(pytest.importorskip("torch"), shape, layers)


def test_random_networks_are_what_pytorch_builds() -> None:
    """So they are for networks drawn at random, with strides that leave a remainder and keys left out."""
    torch, chance = pytest.importorskip("torch"), random.Random(6)
    for _ in range(60):
        _assert_built_in_torch(torch, *_random_network(chance))


def _in_keras(keras: Any, layer: dict[str, Any]) -> list[Any]:
    kinds, bias, stride = keras.layers, layer.get("bias", True), layer.get("stride", 1)
    frame = [kinds.ZeroPadding2D(layer["padding"])] if layer.get("padding") else []
    match layer["type"]:
        case "conv2d":
            return [*frame, kinds.Conv2D(layer["filters"], layer["kernel"], stride, use_bias=bias)]
        case "separable_conv2d":
            return [*frame, kinds.SeparableConv2D(layer["filters"], layer["kernel"], stride, use_bias=bias)]
        case "pool2d":
            return [kinds.MaxPooling2D(layer["size"], layer.get("stride"))]
        case "global_average_pool":
            return [kinds.GlobalAveragePooling2D()]
        case "flatten":
            return [kinds.Flatten()]
        case "dense":
            return [kinds.Dense(layer["units"], use_bias=bias)]
        case "batch_norm":
            return [kinds.BatchNormalization()]
    return [kinds.ReLU() if layer["type"] == "activation" else kinds.Dropout(0.5)]


def test_known_networks_are_what_keras_builds() -> None:
    """Keras, channels last, has the same rows, and the same trainable and non-trainable numbers."""
    keras = pytest.importorskip("tensorflow").keras
    with keras.StatelessScope():  # variables have shapes here, but no memory
        for shape, layers in KNOWN:
            x = keras.Input((*shape[1:], shape[0]))
            for layer, (after, params) in zip(layers, REFERENCE.summary(shape, layers), strict=True):
                modules = _in_keras(keras, layer)
                for module in modules:
                    x = module(x)
                got = tuple(x.shape[1:])
                count = sum(module.count_params() for module in modules)
                assert (got if len(got) == 1 else (got[2], *got[:2]), count) == (after, params), layer
                if layer["type"] == "batch_norm":
                    split = [sum(w.shape[0] for w in kind) for kind in (module.trainable_weights, module.non_trainable_weights)]
                    assert tuple(split) == REFERENCE.batch_norm_params(after[0])


def test_kernels_that_are_not_square_are_counted_as_the_frameworks_do() -> None:
    """(kh, kw) kernels, with biases and without, in PyTorch."""
    nn = pytest.importorskip("torch").nn
    for kernel in ((1, 7), (5, 2), (3, 3)):
        for bias in (True, False):
            full = nn.Conv2d(3, 8, kernel, bias=bias)
            steps = nn.Sequential(nn.Conv2d(3, 3, kernel, groups=3, bias=False), nn.Conv2d(3, 8, 1, bias=bias))
            built = [sum(p.numel() for p in module.parameters()) for module in (full, steps)]
            counted = (REFERENCE.conv2d_params, REFERENCE.separable_conv2d_params)
            assert built == [count(3, 8, kernel, bias) for count in counted]


def test_receptive_fields_are_what_a_gradient_reaches() -> None:
    """With positive weights and averages, the gradient of one output is positive on pixels that span the field."""
    torch, chance = pytest.importorskip("torch"), random.Random(6)
    for _ in range(25):
        layers, modules = [], []
        for _ in range(chance.randint(1, 4)):
            kind, side, stride = chance.choice((*CONVS, "pool2d")), chance.randint(1, 4), chance.randint(1, 3)
            padding = chance.randint(0, 1) if kind in CONVS else 0
            if kind in CONVS:
                layers.append({"type": kind, "filters": 1, "kernel": side, "stride": stride, "padding": padding})
                convolution = torch.nn.Conv2d(1, 1, side, stride, padding, bias=False, dtype=torch.float64)
                torch.nn.init.ones_(convolution.weight)
                modules.append(convolution)
            else:
                layers.append({"type": kind, "size": side, "stride": stride})
                modules.append(torch.nn.AvgPool2d(side, stride))
        side = REFERENCE.receptive_field(layers)
        x = torch.ones((1, 1, 3 * side + 40, 3 * side + 40), dtype=torch.float64, requires_grad=True)
        y = torch.nn.Sequential(*modules)(x)
        y[0, 0, y.shape[2] // 2, y.shape[3] // 2].backward()
        for axis in (0, 1):
            seen = torch.nonzero(x.grad[0, 0].sum(axis)).ravel()
            assert int(seen[-1] - seen[0]) + 1 == side, layers


def test_receptive_field_of_vgg_and_of_three_small_kernels() -> None:
    """Three 3×3 convolutions see as far as one of 7×7, with fewer weights; VGG-16's last map sees 212 pixels."""
    three = [{"type": "conv2d", "filters": 8, "kernel": 3}] * 3
    assert REFERENCE.receptive_field(three) == 7
    assert 3 * REFERENCE.conv2d_params(8, 8, 3, False) < REFERENCE.conv2d_params(8, 8, 7, False)
    assert REFERENCE.receptive_field(_vgg((2, 2, 3, 3, 3), ())) == 212


def test_figures_of_the_notes() -> None:
    """Every figure of notes 002, 003 and 004 that this exercise rests on."""
    assert REFERENCE.dense_params(212 * 220 * 3, 64) == 8_954_944
    assert REFERENCE.conv2d_params(3, 64, 3) == 1_792
    assert REFERENCE.total_params((3, 128, 128), _vgg((2, 2, 4, 4, 4), ())) == 20_024_384
    head = REFERENCE.summary((512, 4, 4), [{"type": "flatten"}, {"type": "dense", "units": 256}, {"type": "dense", "units": 1}])
    assert head == [((8192,), 0), ((256,), 2_097_408), ((1,), 257)]
    assert REFERENCE.total_params(*KNOWN[3]) == 22_122_049
    assert REFERENCE.model_size(22_122_049) == 88_488_196
    assert [params for _, params in REFERENCE.summary((1, 28, 28), SMALL)] == [640, 18_464, 0, 184_330]
    assert REFERENCE.total_params((1, 28, 28), SMALL) == 203_434
    assert (REFERENCE.weight_layers(VGG16), REFERENCE.weight_layers(KNOWN[3][1])) == (16, 18)


def test_yolo_and_ssd_heads() -> None:
    """YOLO v1 puts out 1,470 numbers (002); the heads of SSD300 on its six maps predict 8,732 boxes (004)."""
    yolo = [{"type": "conv2d", "filters": 2 * 5 + 20, "kernel": 1}, {"type": "flatten"}]
    assert REFERENCE.summary((1024, 7, 7), yolo)[-1][0] == (1470,)
    boxes = 0
    for channels, side, each in ((512, 38, 4), (1024, 19, 6), (512, 10, 6), (256, 5, 6), (256, 3, 4), (256, 1, 4)):
        heads = [{"type": "conv2d", "filters": each * (4 + 21), "kernel": 3, "padding": 1}, {"type": "flatten"}]
        boxes += REFERENCE.summary((channels, side, side), heads)[-1][0][0] // 25
    assert boxes == 8_732


def _misconception(name: str, monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, list[str]]:
    """A wrong solution, and the properties that its header says it fails (`dlgrade verify` shows that it does)."""
    monkeypatch.setitem(sys.modules, "reference", REFERENCE)
    module = _load(FOLDER / "misconceptions" / f"{name}.py", f"ex06_{name}")
    return module, yaml.safe_load(module.__doc__ or "")["fails"]


def test_misprinted_total_of_vgg(monkeypatch: pytest.MonkeyPatch) -> None:
    """003 gives VGG 33 million: the first dense layer alone has three times as many; a named property says so."""
    wrong, fails = _misconception("total_misprint_of_003", monkeypatch)
    assert wrong.total_params((3, 224, 224), VGG16) == 33_000_000
    assert REFERENCE.dense_params(7 * 7 * 512, 4096) == 102_764_544
    assert REFERENCE.total_params((3, 224, 224), VGG16) == 138_357_544
    assert "total_params_figures_of_the_notes" in fails


def test_misprinted_bottleneck(monkeypatch: pytest.MonkeyPatch) -> None:
    """003 counts 1,088 against 2,304 by leaving out a channel count; it is 69,632 against 589,824."""
    wrong, fails = _misconception("conv2d_misprint_of_003", monkeypatch)
    for module, due in ((wrong, (1_088, 2_304)), (REFERENCE, (69_632, 589_824))):
        steps = [module.conv2d_params(*step, False) for step in ((256, 64, 1), (64, 64, 3), (64, 256, 1))]
        assert (sum(steps), module.conv2d_params(256, 256, 3, False)) == due
    assert "conv2d_params_figures_of_the_notes" in fails


def test_misprinted_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """003's 84.3 MB are 84.39 MiB cut short, or 88.49 MB."""
    wrong, fails = _misconception("size_misprint_of_003", monkeypatch)
    assert wrong.model_size(22_122_049) == 84.3
    size = REFERENCE.model_size(22_122_049)
    assert (round(size / 2**20, 2), round(size / 1e6, 2)) == (84.39, 88.49)
    assert "model_size_figures_of_the_notes" in fails
