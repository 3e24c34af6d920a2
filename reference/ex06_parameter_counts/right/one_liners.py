"""As short as it gets, and still named errors."""
from math import prod

D = {"conv2d": "kernel", "separable_conv2d": "kernel", "pool2d": "size"}


def dense_params(n_in, n_out, bias=True): return n_in * n_out + n_out * bias
def conv2d_params(in_channels, out_channels, kernel, bias=True): return (k2(kernel) * in_channels + bias) * out_channels
def batch_norm_params(channels): return 2 * channels, 2 * channels
def k2(kernel): return kernel * kernel if isinstance(kernel, int) else kernel[0] * kernel[1]


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    return k2(kernel) * in_channels + (in_channels + bias) * out_channels


def look(x):
    return (k := x.get(D.get(x["type"]), 1)), x.get("stride", k if x["type"] == "pool2d" else 1), 2 * x.get("padding", 0)


def one(s, x):
    t, (k, j, p), b = x["type"], look(x), x.get("bias", True)
    if t in D:
        c, h, w = s
        assert 0 < k <= min(h, w) + p and j > 0, "window"
        n = conv2d_params if t == "conv2d" else separable_conv2d_params
        f = x.get("filters", c)
        return (f, (h + p - k) // j + 1, (w + p - k) // j + 1), 0 if t == "pool2d" else n(c, f, k, b)
    if t == "dense":
        n, = s
        assert x["units"] > 0, "units"
        return (x["units"],), dense_params(n, x["units"], b)
    return {"flatten": ((prod(s),), 0), "global_average_pool": (s[:1], 0), "batch_norm": (s, 4 * s[0]), "activation": (s, 0),
            "dropout": (s, 0)}[t]


def summary(input_shape, layers):
    rows = [(tuple(input_shape), 0)]
    for i, x in enumerate(layers):
        try:
            rows.append(one(rows[-1][0], x))
        except (ValueError, AssertionError, KeyError) as e:
            raise ValueError(f"{e} ({i})") from e
    return rows[1:]


def total_params(input_shape, layers): return sum(dict(enumerate(p for _, p in summary(input_shape, layers))).values())
def weight_layers(layers): return sum({"conv2d", "separable_conv2d", "dense"} & {x["type"]} != set() for x in layers)


def receptive_field(layers):
    return 1 + sum((look(x)[0] - 1) * prod(look(y)[1] for y in layers[:i]) for i, x in enumerate(layers))


def model_size(params, bits=32): return (params * bits >> 3) + (params * bits & 7 > 0)
