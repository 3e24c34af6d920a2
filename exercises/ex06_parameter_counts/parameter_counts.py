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

from typing import Any


def dense_params(n_in: int, n_out: int, bias: bool = True) -> int:
    """The parameters of a dense layer.

    A weight for every pair of input and output, and with `bias` one more number an output.

    n_in, n_out: how many inputs and outputs, >= 1.
    bias: whether the outputs have biases.
    Returns a whole number, exact however large.
    Source: lecture notes 003.
    """
    # TODO: the weights, and the biases where there are any.
    raise NotImplementedError


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
    # TODO: the weights of one filter, times how many filters, and the biases.
    raise NotImplementedError


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
    # TODO: count the two steps one after the other.
    raise NotImplementedError


def batch_norm_params(channels: int) -> tuple[int, int]:
    """The parameters of a batch normalisation, those that are trained and those that are only tracked.

    Trainable: a scale and a shift a channel. Non-trainable: a running mean and a running variance a channel.

    channels: >= 1.
    Returns (trainable, non_trainable).
    Source: lecture notes 003.
    """
    # TODO: two numbers a channel of each sort.
    raise NotImplementedError


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
    # TODO: follow the shape through the layers; refuse the layer that does not fit, by its index.
    raise NotImplementedError


def total_params(input_shape: tuple[int, ...], layers: list[dict[str, Any]]) -> int:
    """All the parameters of a network, non-trainable ones included.

    input_shape: (C, H, W) or (n,).
    layers: dicts as in `summary`, at least one; they fit.
    Returns a whole number, exact however large.
    Source: lecture notes 003.
    """
    # TODO: all the parameters of all the layers.
    raise NotImplementedError


def weight_layers(layers: list[dict[str, Any]]) -> int:
    """The depth of a network as it is usually counted: convolutions and dense layers, nothing else.

    A separable convolution is one layer, although it takes two steps.

    layers: dicts as in `summary`, at least one.
    Returns a whole number.
    Source: lecture notes 002 ("Número de capas").
    """
    # TODO: count the layers that have weights to learn, as the notes do.
    raise NotImplementedError


def receptive_field(layers: list[dict[str, Any]]) -> int:
    """The side of the square of input pixels that one output unit of a stack sees.

    It reaches from the first to the last pixel, along one axis, that can change the unit, away from the borders of the
    image. A window widens the field by its side less one, counted in steps of its own input; a stride makes the steps
    of all later layers longer.

    layers: conv2d, separable_conv2d, pool2d, batch_norm, activation and dropout only, at least one.
    Returns a whole number, 1 where no layer looks beyond a pixel.
    Source: lecture notes 002.
    """
    # TODO: follow the side of the field, and the distance in input pixels between neighbouring units.
    raise NotImplementedError


def model_size(params: int, bits: int = 32) -> int:
    """The bytes that the parameters of a model take.

    All the parameters are packed one after another, `bits` bits each; the last byte that is begun counts whole.

    params: how many parameters, >= 0.
    bits: how many bits each takes, >= 1, not always a multiple of 8.
    Returns a whole number of bytes, exact however large.
    Source: lecture notes 003 ("Peso de un modelo").
    """
    # TODO: bits into bytes, the last one whole.
    raise NotImplementedError
