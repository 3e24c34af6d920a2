"""How large a network is: weights, shapes, depth, receptive field and bytes (lecture notes 002, 003, 004).

A network is a list of layers, a layer is a dict. Where a key has a value here, that is its default:

    {"type": "conv2d", "filters", "kernel", "stride": 1, "padding": 0, "bias": True}
    {"type": "separable_conv2d", "filters", "kernel", "stride": 1, "padding": 0, "bias": True}
    {"type": "pool2d", "size", "stride": size}
    {"type": "global_average_pool"}
    {"type": "flatten"}
    {"type": "dense", "units", "bias": True}
    {"type": "batch_norm"}
    {"type": "activation"}
    {"type": "dropout"}

Kernels, sizes, strides and paddings in a layer are ints: the same for height and width. Shapes are (C, H, W), channels
first, or (n,) for a vector; the batch is not part of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import Any

WITH_WEIGHTS = {"conv2d", "separable_conv2d", "dense"}


def dense_params(n_in: int, n_out: int, bias: bool = True) -> int:
    """The parameters of a dense layer.

    A weight for every pair of input and output, and with `bias` one more number an output.

    n_in, n_out: how many inputs and outputs, >= 1.
    bias: whether the outputs have biases.
    Returns a whole number, exact however large.
    Source: lecture notes 003.
    """
    return n_in * n_out + (n_out if bias else 0)


def conv2d_params(in_channels: int, out_channels: int, kernel: int | tuple[int, int], bias: bool = True) -> int:
    """The parameters of a convolution.

    Each of the `out_channels` filters spans all the input channels, kh·kw·in_channels weights, and with `bias` has one
    bias.

    in_channels, out_channels: >= 1.
    kernel: the side of a square kernel, or (kh, kw).
    bias: whether the filters have biases.
    Returns a whole number, exact however large.
    Source: lecture notes 003.
    """
    return _area(kernel) * in_channels * out_channels + (out_channels if bias else 0)


def separable_conv2d_params(in_channels: int, out_channels: int, kernel: int | tuple[int, int], bias: bool = True) -> int:
    """The parameters of a depthwise separable convolution.

    A depthwise step, one kh·kw kernel for each input channel, without biases; then a pointwise step, a 1×1 convolution
    from `in_channels` to `out_channels`, which with `bias` has one bias an output channel.

    in_channels, out_channels: >= 1.
    kernel: the side of a square kernel, or (kh, kw).
    bias: whether the pointwise step has biases.
    Returns a whole number, exact however large.
    Source: lecture notes 003 (MobileNet).
    """
    return _area(kernel) * in_channels + conv2d_params(in_channels, out_channels, 1, bias)


def batch_norm_params(channels: int) -> tuple[int, int]:
    """The parameters of a batch normalisation, those that are trained and those that are only tracked.

    Trainable: a scale and a shift a channel. Non-trainable: a running mean and a running variance a channel.

    channels: >= 1.
    Returns (trainable, non_trainable).
    Source: lecture notes 003.
    """
    return 2 * channels, 2 * channels


def summary(input_shape: tuple[int, ...], layers: list[dict[str, Any]]) -> list[tuple[tuple[int, ...], int]]:
    """Shape and parameters after every layer, like Keras' model.summary().

    A window of side k that moves by s over n + 2·padding pixels has floor((n + 2·padding - k)/s) + 1 positions, along
    the height and along the width. A pooling layer has no padding and keeps the channels. Global average pooling turns
    (C, H, W) into (C,), flatten into (C·H·W,); flatten leaves a vector as it is. Batch normalisation, activation and
    dropout change no shape; batch normalisation counts 4 numbers a channel (or a component of a vector), non-trainable
    ones included.

    input_shape: (C, H, W) or (n,).
    layers: dicts as at the top of this module, at least one.
    Returns a list with a pair (output_shape, params) for each layer.
    Raises ValueError for an unknown type, for a kernel, size, stride or number of units that is not positive, and for a
    layer that does not fit: convolution or pooling on a vector, dense on an image, a window that is larger than the
    padded input. The message names the index of that layer in `layers`, counted from 0.
    Source: lecture notes 002 and 003.
    """
    rows: list[tuple[tuple[int, ...], int]] = []
    shape = tuple(input_shape)
    for index, layer in enumerate(layers):
        try:
            shape, params = _apply(layer, shape)
        except ValueError as problem:
            raise ValueError(f"layer {index}, {layer['type']}: {problem}") from None
        rows.append((shape, params))
    return rows


def total_params(input_shape: tuple[int, ...], layers: list[dict[str, Any]]) -> int:
    """All the parameters of a network, non-trainable ones included.

    input_shape: (C, H, W) or (n,).
    layers: dicts as in `summary`, at least one; they fit.
    Returns a whole number, exact however large.
    Source: lecture notes 003.
    """
    return sum(params for _, params in summary(input_shape, layers))


def weight_layers(layers: list[dict[str, Any]]) -> int:
    """The depth of a network as it is usually counted: convolutions and dense layers, nothing else.

    A separable convolution is one layer, although it takes two steps.

    layers: dicts as in `summary`, at least one.
    Returns a whole number.
    Source: lecture notes 002 ("Número de capas").
    """
    return sum(layer["type"] in WITH_WEIGHTS for layer in layers)


def receptive_field(layers: list[dict[str, Any]]) -> int:
    """The side of the square of input pixels that one output unit of a stack sees.

    It reaches from the first to the last pixel, along one axis, that can change the unit, away from the borders of the
    image. A window widens the field by its side less one, counted in steps of its own input; a stride makes the steps
    of all later layers longer.

    layers: conv2d, separable_conv2d, pool2d, batch_norm, activation and dropout only, at least one.
    Returns a whole number, 1 where no layer looks beyond a pixel.
    Source: lecture notes 002.
    """
    side, step = 1, 1
    for layer in layers:
        window, stride = _window(layer)
        side += (window - 1) * step  # what lies between two neighbouring inputs of this layer are `step` pixels
        step *= stride
    return side


def model_size(params: int, bits: int = 32) -> int:
    """The bytes that the parameters of a model take.

    All the parameters are packed one after another, `bits` bits each; the last byte that is begun counts whole.

    params: how many parameters, >= 0.
    bits: how many bits each takes, >= 1, not always a multiple of 8.
    Returns a whole number of bytes, exact however large.
    Source: lecture notes 003 ("Peso de un modelo").
    """
    return (params * bits + 7) // 8  # whole numbers throughout: a float would lose digits beyond 2**53


def _area(kernel: int | tuple[int, int]) -> int:
    """kh·kw of a kernel, however it is written."""
    return prod(kernel) if isinstance(kernel, Iterable) else kernel * kernel


def _window(layer: dict[str, Any]) -> tuple[int, int]:
    """Side and stride of the window through which a layer looks at its input; a pixel at a time where there is none."""
    match layer["type"]:
        case "conv2d" | "separable_conv2d":
            return layer["kernel"], layer.get("stride", 1)
        case "pool2d":
            return layer["size"], layer.get("stride", layer["size"])
    return 1, 1


def _slide(layer: dict[str, Any], height: int, width: int) -> list[int]:
    """How many positions a layer's window has along the height and along the width. Raises ValueError."""
    window, stride = _window(layer)
    if min(window, stride) < 1:
        raise ValueError(f"a window of {window} and a stride of {stride} must both be positive")
    rooms = [side + 2 * layer.get("padding", 0) for side in (height, width)]
    if window > min(rooms):
        raise ValueError(f"a window of {window} does not fit into {rooms[0]}×{rooms[1]}, padding included")
    return [(room - window) // stride + 1 for room in rooms]


def _apply(layer: dict[str, Any], shape: tuple[int, ...]) -> tuple[tuple[int, ...], int]:
    """Shape and parameters of one layer. Raises ValueError, which does not know the layer's index yet."""
    match layer["type"], shape:
        case "conv2d" | "separable_conv2d" as kind, (channels, height, width):
            count = conv2d_params if kind == "conv2d" else separable_conv2d_params
            params = count(channels, layer["filters"], layer["kernel"], layer.get("bias", True))
            return (layer["filters"], *_slide(layer, height, width)), params
        case "pool2d", (channels, height, width):
            return (channels, *_slide(layer, height, width)), 0
        case "global_average_pool", (channels, _, _):
            return (channels,), 0
        case "flatten", _:
            return (prod(shape),), 0
        case "dense", (n_in,):
            if layer["units"] < 1:
                raise ValueError(f"{layer['units']} units; there must be at least one")
            return (layer["units"],), dense_params(n_in, layer["units"], layer.get("bias", True))
        case "batch_norm", (channels, *_):
            return shape, sum(batch_norm_params(channels))
        case "activation" | "dropout", _:
            return shape, 0
    raise ValueError(f"no layer of this type takes an input of shape {shape}")
