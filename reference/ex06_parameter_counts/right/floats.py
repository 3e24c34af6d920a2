"""Floats with whole values, as calculators give them; exact as long as a count has fewer than 16 digits."""
import math


def dense_params(n_in, n_out, bias=True):
    return float(n_in) * n_out + (float(n_out) if bias else 0.0)


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    try:
        kh, kw = kernel
    except TypeError:
        kh = kw = kernel
    return out_channels * (float(kh) * kw * in_channels + (1.0 if bias else 0.0))


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    try:
        kh, kw = kernel
    except TypeError:
        kh = kw = kernel
    return math.fsum([float(kh) * kw * in_channels, float(in_channels) * out_channels, out_channels if bias else 0])


def batch_norm_params(channels):
    return [2.0 * channels, 2.0 * channels]


def _output(n, k, s, p):
    return math.floor((n + 2.0 * p - k) / s + 1.0)


def summary(input_shape, layers):
    rows, at = [], [float(n) for n in input_shape]
    for place, layer in enumerate(layers):
        kind = layer["type"]
        where = "layer no. " + str(place)
        if kind == "conv2d" or kind == "separable_conv2d" or kind == "pool2d":
            if len(at) == 1:
                raise ValueError(where + " needs maps")
            k = layer["size"] if kind == "pool2d" else layer["kernel"]
            s = layer.get("stride", k if kind == "pool2d" else 1)
            p = layer.get("padding", 0)
            if k < 1:
                raise ValueError(where + " has an empty window")
            if s < 1:
                raise ValueError(where + " does not move")
            h, w = _output(at[1], k, s, p), _output(at[2], k, s, p)
            if h < 1 or w < 1:
                raise ValueError(where + " has too large a window")
            if kind == "pool2d":
                rows.append(([at[0], float(h), float(w)], 0.0))
            else:
                bias = layer.get("bias", True)
                count = conv2d_params if kind == "conv2d" else separable_conv2d_params
                rows.append(([float(layer["filters"]), float(h), float(w)], count(at[0], layer["filters"], k, bias)))
        elif kind == "global_average_pool":
            if len(at) == 1:
                raise ValueError(where + " needs maps")
            rows.append(([at[0]], 0.0))
        elif kind == "flatten":
            rows.append(([math.prod(at)], 0.0))
        elif kind == "dense":
            if len(at) == 3:
                raise ValueError(where + " needs a vector")
            if layer["units"] < 1:
                raise ValueError(where + " has no units")
            bias = layer.get("bias", True)
            rows.append(([float(layer["units"])], dense_params(at[0], layer["units"], bias)))
        elif kind == "batch_norm":
            rows.append((at, 4.0 * at[0]))
        elif kind == "activation" or kind == "dropout":
            rows.append((at, 0.0))
        else:
            raise ValueError(where + " is a " + kind)
        at = rows[-1][0]
    return rows


def total_params(input_shape, layers):
    return math.fsum(params for _, params in summary(input_shape, layers))


def weight_layers(layers):
    return math.fsum(layer["type"] in ("conv2d", "separable_conv2d", "dense") for layer in layers)


def receptive_field(layers):
    field = 1.0
    for layer in reversed(layers):  # one unit at the end; before each layer, what its windows cover
        kind = layer["type"]
        if kind == "pool2d":
            field = (field - 1.0) * layer.get("stride", layer["size"]) + layer["size"]
        elif kind.endswith("conv2d"):
            field = (field - 1.0) * layer.get("stride", 1) + layer["kernel"]
    return field


def model_size(params, bits=32):
    return float(math.ceil(params * bits / 8))
