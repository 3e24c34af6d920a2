"""NumPy throughout: int64 scalars and arrays come back, shapes are arrays, rows are lists."""
import numpy as np

PLAIN = ["flatten", "batch_norm", "activation", "dropout"]


def dense_params(n_in, n_out, bias=True):
    return np.int64(n_in) * np.int64(n_out) + np.int64(n_out) * np.int64(bool(bias))


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    area = np.prod(np.broadcast_to(kernel, 2), dtype=np.int64)
    return np.dot([area * in_channels, int(bool(bias))], [out_channels, out_channels])


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    area = np.multiply.reduce(np.broadcast_to(np.asarray(kernel, dtype=np.int64), (2,)))
    return np.array(area * in_channels + (np.int64(in_channels) + bool(bias)) * out_channels)  # of no dimensions


def batch_norm_params(channels):
    return np.full(2, 2 * channels)


def summary(input_shape, layers):
    shape, rows = np.array(input_shape, dtype=np.int64), []
    for number, layer in enumerate(layers):
        kind, params = layer["type"], np.int64(0)

        def refuse(why, number=number):
            raise ValueError(f"{why} (layer {np.int64(number)!r})")

        if kind in ("conv2d", "separable_conv2d", "pool2d", "global_average_pool") and shape.size != 3:
            refuse("an image is needed")
        if kind in ("pool2d", "conv2d", "separable_conv2d"):
            window = layer["size"] if kind == "pool2d" else layer["kernel"]
            stride = layer.get("stride", window if kind == "pool2d" else 1)
            if np.minimum(window, stride) <= 0:
                refuse("window and stride must be positive")
            room = shape[1:] + 2 * layer.get("padding", 0) - window
            if (room < 0).any():
                refuse("the window does not fit")
            filters = layer.get("filters", shape[0])
            if kind != "pool2d":
                count = {"conv2d": conv2d_params, "separable_conv2d": separable_conv2d_params}[kind]
                params = count(shape[0], filters, window, layer.get("bias", True))
            shape = np.concatenate([[filters], np.floor_divide(room, stride) + 1])
        elif kind == "global_average_pool":
            shape = shape[:1]
        elif kind == "dense":
            if shape.size != 1:
                refuse("a vector is needed")
            if layer["units"] <= 0:
                refuse("at least one unit is needed")
            params = dense_params(shape[0], layer["units"], layer.get("bias", True))
            shape = np.array([layer["units"]])
        elif kind not in PLAIN:
            refuse("unknown type " + repr(kind))
        elif kind == "flatten":
            shape = shape.prod(keepdims=True)
        elif kind == "batch_norm":
            params = 4 * shape[0]
        rows.append([shape, params])
    return rows


def total_params(input_shape, layers):
    return np.sum([params for _, params in summary(input_shape, layers)], dtype=np.int64)


def weight_layers(layers):
    return np.isin([layer["type"] for layer in layers], ["conv2d", "separable_conv2d", "dense"]).sum()


def receptive_field(layers):
    sizes, strides = np.ones(len(layers), dtype=np.int64), np.ones(len(layers), dtype=np.int64)
    for i, layer in enumerate(layers):
        sizes[i] = layer.get("kernel", layer.get("size", 1))
        strides[i] = layer.get("stride", layer.get("size", 1))
    jumps = np.cumprod(strides) // strides
    return 1 + ((sizes - 1) * jumps).sum()


def model_size(params, bits=32):
    whole, left = np.divmod(np.int64(params) * np.int64(bits), np.int64(8))
    return whole + (left != 0)
