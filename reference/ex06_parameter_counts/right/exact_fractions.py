"""Fractions, floors and ceilings as they stand in the formulas; whole numbers come back as ints at the end."""
from fractions import Fraction
from math import ceil, floor


class Misfit(ValueError):
    pass


def dense_params(n_in, n_out, bias=True):
    return int(Fraction(n_in) * Fraction(n_out) + Fraction(n_out if bias else 0))


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    height, width = (kernel, kernel) if type(kernel) is int else (kernel[0], kernel[-1])
    return height * width * in_channels * out_channels + out_channels * int(bias)


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    whole = Fraction(conv2d_params(in_channels, out_channels, kernel, False))
    # A separable convolution is to an ordinary one as 1/out_channels + 1/area is to 1.
    area = whole / (in_channels * out_channels)
    return int(whole * (Fraction(1, out_channels) + 1 / area)) + (out_channels if bias else 0)


def batch_norm_params(channels):
    quarter = Fraction(4 * channels, 4)
    return int(2 * quarter), int(2 * quarter)


def _side(n, window, stride, padding):
    return floor(Fraction(n + 2 * padding - window, stride)) + 1


def _row(layer, shape):
    kind = layer["type"]
    if kind in ("conv2d", "separable_conv2d", "pool2d"):
        if len(shape) == 1:
            raise Misfit(f"{kind} cannot slide over a vector")
        pooling = kind == "pool2d"
        window = layer["size" if pooling else "kernel"]
        stride = layer.get("stride", window if pooling else 1)
        if window < 1 or stride < 1:
            raise Misfit(f"{kind} with window {window} and stride {stride}")
        sides = tuple(_side(n, window, stride, layer.get("padding", 0)) for n in shape[1:])
        if min(sides) < 1:
            raise Misfit(f"{kind} with a window that is larger than its input")
        if pooling:
            return (shape[0], *sides), 0
        count = conv2d_params if kind == "conv2d" else separable_conv2d_params
        return (layer["filters"], *sides), count(shape[0], layer["filters"], window, layer.get("bias", True))
    if kind == "dense":
        if len(shape) != 1 or layer["units"] < 1:
            raise Misfit("dense needs a vector and units")
        return (layer["units"],), dense_params(shape[0], layer["units"], layer.get("bias", True))
    if kind == "flatten":
        size = Fraction(1)
        for side in shape:
            size *= side
        return (int(size),), 0
    if kind == "global_average_pool":
        channels, _, _ = shape
        return (channels,), 0
    if kind == "batch_norm":
        return shape, sum(batch_norm_params(shape[0]))
    if kind in ("activation", "dropout"):
        return shape, 0
    raise Misfit(f"no type {kind!r}")


def summary(input_shape, layers):
    rows, shape = [], input_shape
    for number in range(len(layers)):
        try:
            rows.append(_row(layers[number], shape))
        except ValueError as error:
            raise Misfit(number, str(error)) from error  # shown as (number, reason)
        shape = rows[-1][0]
    return rows


def total_params(input_shape, layers):
    return sum((Fraction(params) for _, params in summary(input_shape, layers)), start=Fraction(0)).numerator


def weight_layers(layers):
    return sum(1 for layer in layers if layer["type"] in ["dense", "separable_conv2d", "conv2d"])


def receptive_field(layers):
    # In units of the last layer's step: a window of k adds (k - 1) divided by all strides that follow.
    step, widths = Fraction(1), []
    for layer in layers:
        window = layer.get("kernel") or layer.get("size") or 1
        widths.append((window - 1) * step)
        step *= layer.get("stride") or layer.get("size") or 1
    return int(1 + sum(widths))


def model_size(params, bits=32):
    return ceil(Fraction(params * bits, 8))
