"""No loops: every function calls itself on the rest of the network."""


def _times(a, b):
    return a * b


def dense_params(n_in, n_out, bias=True):
    return _times(n_in, n_out) if not bias else dense_params(n_in + 1, n_out, False)


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    if isinstance(kernel, int):
        return conv2d_params(in_channels, out_channels, (kernel, kernel), bias)
    return dense_params(in_channels * kernel[0] * kernel[1], out_channels, bias)


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    if bias:
        return out_channels + separable_conv2d_params(in_channels, out_channels, kernel, bias=False)
    return conv2d_params(1, in_channels, kernel, False) + conv2d_params(in_channels, out_channels, 1, False)


def batch_norm_params(channels):
    trainable = dense_params(1, channels)  # a scale and a shift: a weight and a bias a channel
    return trainable, trainable


def summary(input_shape, layers):
    return _walk(tuple(input_shape), layers, 0)


def _walk(shape, layers, index):
    if index == len(layers):
        return []
    row = _visit(shape, index, **layers[index])
    return [row, *_walk(row[0], layers, index + 1)]


def _visit(shape, index, type, **keys):
    visit = globals().get("_visit_" + type) if type.isidentifier() else None
    if visit is None:
        raise ValueError(f"[{index}] nothing is known of {type}")
    return visit(shape, index, **keys)


def _slide(side, window, stride):
    return 0 if side < window else 1 + _slide(side - stride, window, stride)


def _map(shape, index, window, stride, padding):
    if len(shape) != 3 or window <= 0 or stride <= 0:
        raise ValueError(f"[{index}] a window of {window} moving by {stride} on {shape}")
    sides = [_slide(side + 2 * padding, window, stride) for side in shape[1:]]
    if 0 in sides:
        raise ValueError(f"[{index}] a window of {window} on {shape}")
    return sides


def _visit_conv2d(shape, index, filters, kernel, stride=1, padding=0, bias=True):
    return (filters, *_map(shape, index, kernel, stride, padding)), conv2d_params(shape[0], filters, kernel, bias)


def _visit_separable_conv2d(shape, index, filters, kernel, stride=1, padding=0, bias=True):
    return (filters, *_map(shape, index, kernel, stride, padding)), separable_conv2d_params(shape[0], filters, kernel, bias)


def _visit_pool2d(shape, index, size, stride=None):
    return (shape[0], *_map(shape, index, size, size if stride is None else stride, 0)), 0


def _visit_global_average_pool(shape, index):
    return shape[:1], 0


def _visit_flatten(shape, index):
    return (shape, 0) if len(shape) == 1 else _visit_flatten((shape[0] * shape[1], *shape[2:]), index)


def _visit_dense(shape, index, units, bias=True):
    if len(shape) > 1 or units <= 0:
        raise ValueError(f"[{index}] {units} units on {shape}")
    return (units,), dense_params(shape[0], units, bias)


def _visit_batch_norm(shape, index):
    return shape, sum(batch_norm_params(shape[0]))


def _visit_activation(shape, index):
    return shape, 0


_visit_dropout = _visit_activation


def total_params(input_shape, layers):
    if not layers:
        return 0
    (shape, params), = summary(input_shape, layers[:1])
    return params + total_params(shape, layers[1:])


def weight_layers(layers):
    return 0 if not layers else weight_layers(layers[1:]) + (layers[0]["type"] in ("conv2d", "separable_conv2d", "dense"))


def receptive_field(layers):
    if not layers:
        return 1
    window = layers[0].get("kernel", layers[0].get("size", 1))
    return window + (receptive_field(layers[1:]) - 1) * layers[0].get("stride", layers[0].get("size", 1))


def model_size(params, bits=32):
    def bytes_of(n):
        return 0 if n == 0 else 1 if n <= 8 else n // 8 + bytes_of(n % 8)
    return bytes_of(params * bits)
