"""reduce and accumulate; every result is a tuple, every default a dict that is merged."""
from functools import reduce
from itertools import accumulate, chain
from math import prod

DEFAULTS = {
    "conv2d": lambda layer: {"stride": 1, "padding": 0, "bias": True, "window": layer["kernel"]},
    "separable_conv2d": lambda layer: {"stride": 1, "padding": 0, "bias": True, "window": layer["kernel"]},
    "pool2d": lambda layer: {"stride": layer["size"], "padding": 0, "window": layer["size"]},
    "dense": lambda layer: {"bias": True},
}


def _full(layer):
    return {"window": 1, "stride": 1} | DEFAULTS.get(layer["type"], lambda _: {})(layer) | layer


def _area(kernel):
    return prod(kernel) if isinstance(kernel, tuple) else kernel ** 2


def dense_params(n_in, n_out, bias=True):
    return sum((n_in * n_out, *((n_out,) if bias else ())))


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    return prod((_area(kernel), in_channels, out_channels)) + (out_channels if bias else 0)


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    return _area(kernel) * in_channels + conv2d_params(in_channels, out_channels, (1, 1), bias)


def batch_norm_params(channels):
    return (2 * channels,) * 2


def _refuse(index, why):
    raise ValueError(f"{why} at index {index}")


def _windowed(index, shape, layer):
    len(shape) == 3 or _refuse(index, "no image")
    layer["window"] > 0 < layer["stride"] or _refuse(index, "not positive")
    room = tuple(side + 2 * layer["padding"] - layer["window"] for side in shape[1:])
    min(room) >= 0 or _refuse(index, "no room")
    return tuple(space // layer["stride"] + 1 for space in room)


def _dense(index, shape, layer):
    len(shape) == 1 or _refuse(index, "no vector")
    layer["units"] > 0 or _refuse(index, "no units")
    return (layer["units"],), dense_params(*shape, layer["units"], layer["bias"])


STEPS = {
    "conv2d": lambda i, s, x: ((x["filters"], *_windowed(i, s, x)), conv2d_params(s[0], x["filters"], x["kernel"], x["bias"])),
    "separable_conv2d": lambda i, s, x: (
        (x["filters"], *_windowed(i, s, x)), separable_conv2d_params(s[0], x["filters"], x["kernel"], x["bias"])),
    "pool2d": lambda i, s, x: (s[:1] + _windowed(i, s, x), 0),
    "global_average_pool": lambda i, s, x: (s[:1], 0) if len(s) == 3 else _refuse(i, "no image"),
    "flatten": lambda i, s, x: ((prod(s),), 0),
    "dense": _dense,
    "batch_norm": lambda i, s, x: (s, sum(batch_norm_params(s[0]))),
    "activation": lambda i, s, x: (s, 0),
    "dropout": lambda i, s, x: (s, 0),
}


def summary(input_shape, layers):
    def step(row, numbered):
        index, layer = numbered
        return STEPS.get(layer["type"], lambda i, s, x: _refuse(i, "no such layer"))(index, row[0], _full(layer))
    return tuple(accumulate(enumerate(layers), step, initial=(input_shape, 0)))[1:]


def total_params(input_shape, layers):
    return sum(chain.from_iterable(row[1:] for row in summary(input_shape, layers)))


def weight_layers(layers):
    return [layer["type"] in {"conv2d", "separable_conv2d", "dense"} for layer in layers].count(True)


def receptive_field(layers):
    return reduce(lambda seen, x: (seen - 1) * x["stride"] + x["window"], map(_full, layers[::-1]), 1)


def model_size(params, bits=32):
    return len(range(0, params * bits, 8))
