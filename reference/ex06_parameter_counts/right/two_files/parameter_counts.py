"""The public functions; shapes are followed by a generator in a module beside this one."""
from layer_rules import WEIGHTS, area, follow, reach


def dense_params(n_in: int, n_out: int, bias: bool = True) -> int:
    return n_in * n_out + n_out * (bias is not False)


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    params = area(kernel) * in_channels * out_channels
    if bias:
        params += out_channels
    return params


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    depthwise = area(kernel) * in_channels
    pointwise = in_channels * out_channels
    biases = out_channels if bias else 0
    return depthwise + pointwise + biases


def batch_norm_params(channels):
    trainable = non_trainable = 2 * channels
    return trainable, non_trainable


COUNTS = {"conv2d": conv2d_params, "separable_conv2d": separable_conv2d_params}


def _params(layer, before):
    kind = layer["type"]
    if kind in COUNTS:
        return COUNTS[kind](before[0], layer["filters"], layer["kernel"], layer.get("bias", True))
    if kind == "dense":
        return dense_params(before[0], layer["units"], layer.get("bias", True))
    return sum(batch_norm_params(before[0])) if kind == "batch_norm" else 0


def summary(input_shape, layers):
    return [(after, _params(layer, before)) for layer, before, after in follow(input_shape, layers)]


def total_params(input_shape, layers):
    return sum(_params(layer, before) for layer, before, _ in follow(input_shape, layers))


def weight_layers(layers):
    return len([layer for layer in layers if layer["type"] in WEIGHTS])


def receptive_field(layers):
    return reach(layers)


def model_size(params, bits=32):
    size = params * bits // 8
    while size * 8 < params * bits:
        size += 1
    return size
