"""Counts what is really there: windows put down one by one, pixels touched one by one; scalars and 0-d arrays come back."""
import numpy as np


def dense_params(n_in, n_out, bias=True):
    names = {"weights": n_in * n_out}
    if bias:
        names["biases"] = n_out
    return np.uint64(sum(names.values()))


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if np.ndim(kernel) == 0 else kernel
    cells = len([(i, j) for i in range(kh) for j in range(kw)])
    return np.asarray((cells * in_channels + (1 if bias else 0)) * out_channels)


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if np.ndim(kernel) == 0 else kernel
    cells = len([(i, j) for i in range(kh) for j in range(kw)])
    return int(cells * in_channels + conv2d_params(in_channels, out_channels, 1, bias))


def batch_norm_params(channels):
    stored = {"gamma": True, "beta": True, "mean": False, "variance": False}
    return [channels * sum(stored.values()), channels * (len(stored) - sum(stored.values()))]


def _places(side, window, stride, padding):
    """The places where a window lies inside, found by trying."""
    places, at = 0, -padding
    while at + window <= side + padding:
        places, at = places + 1, at + stride
    return places


def _window(layer):
    if layer["type"] == "pool2d":
        return layer["size"], layer.get("stride", layer["size"])
    if layer["type"] in ("conv2d", "separable_conv2d"):
        return layer["kernel"], layer.get("stride", 1)
    return 1, 1


def _check(layer, shape):
    kind, dimensions = layer["type"], len(shape)
    needed = {"conv2d": 3, "separable_conv2d": 3, "pool2d": 3, "global_average_pool": 3, "dense": 1}
    if kind not in {*needed, "flatten", "batch_norm", "activation", "dropout"}:
        return "is of no known type"
    if needed.get(kind, dimensions) != dimensions:
        return f"cannot take {shape}"
    if min(*_window(layer), layer.get("units", 1)) < 1:
        return "has a number that is not positive"
    if dimensions == 3 and _window(layer)[0] > 2 * layer.get("padding", 0) + min(shape[1:]):
        return "looks through a window that is too large"
    return None


def summary(input_shape, layers):
    shape, rows = list(input_shape), []
    for i, layer in enumerate(layers):
        if problem := _check(layer, shape):
            raise ValueError(f"the layer with index {i} {problem}")
        kind, params = layer["type"], 0
        if kind in ("conv2d", "separable_conv2d"):
            count = conv2d_params if kind == "conv2d" else separable_conv2d_params
            params = count(shape[0], layer["filters"], layer["kernel"], layer.get("bias", True))
        elif kind == "dense":
            params = dense_params(shape[0], layer["units"], layer.get("bias", True))
        elif kind == "batch_norm":
            params = sum(batch_norm_params(shape[0]))
        if len(shape) == 3:
            sides = [_places(side, *_window(layer), layer.get("padding", 0)) for side in shape[1:]]
            shape = [layer.get("filters", shape[0]), *sides]
        if kind == "flatten":
            shape = [int(np.prod(shape))]
        elif kind == "global_average_pool":
            shape = shape[:1]
        elif kind == "dense":
            shape = [layer["units"]]
        rows.append([shape, params])
    return rows


def total_params(input_shape, layers):
    return sum(int(params) for _, params in summary(input_shape, layers))


def weight_layers(layers):
    return np.sum([layer["type"] in ("conv2d", "separable_conv2d", "dense") for layer in layers])


def receptive_field(layers):
    """The first and the last pixel from which a path leads to unit 0."""
    first, last = 0, 0
    for layer in layers[::-1]:
        window, stride = _window(layer)
        first, last = first * stride, last * stride + window - 1
    return last - first + 1


def model_size(params, bits=32):
    whole, left = divmod(params * bits, 8)
    return whole + bool(left)
