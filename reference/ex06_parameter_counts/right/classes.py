"""A class for each layer, registered under its type; an exception of its own that knows where it happened."""
from dataclasses import dataclass
from functools import reduce
from operator import mul


class NetworkError(ValueError):
    def __init__(self, problem):
        super().__init__(problem)
        self.problem, self.index = problem, None

    def __str__(self):
        return self.problem if self.index is None else f"layers[{self.index}] {self.problem}"


KINDS = {}


class Layer:
    depth, reach, stride = 0, 1, 1

    def __init_subclass__(cls, kind=None):
        if kind:
            KINDS[kind] = cls

    @classmethod
    def read(cls, description):
        keys = dict(description)
        try:
            layer = KINDS[keys.pop("type")]
        except KeyError:
            raise NetworkError("is of an unknown type") from None
        return layer(**keys)

    def shape(self, before):
        return before

    def params(self, before):
        return 0


class Spatial(Layer):
    def shape(self, before):
        if len(before) < 3:
            raise NetworkError("needs an image")
        if self.reach <= 0 or self.stride <= 0:
            raise NetworkError("needs a positive window and stride")
        height, width = (side + 2 * getattr(self, "padding", 0) for side in before[1:])
        if self.reach > height or self.reach > width:
            raise NetworkError("has a window that is too large")
        places = [(side - self.reach + self.stride) // self.stride for side in (height, width)]
        return (getattr(self, "filters", before[0]), *places)


@dataclass
class Convolution(Spatial, kind="conv2d"):
    filters: int
    kernel: int
    stride: int = 1
    padding: int = 0
    bias: bool = True
    depth = 1

    @property
    def reach(self):
        return self.kernel

    def params(self, before):
        return conv2d_params(before[0], self.filters, self.kernel, self.bias)


class Separable(Convolution, kind="separable_conv2d"):
    def params(self, before):
        return separable_conv2d_params(before[0], self.filters, self.kernel, self.bias)


class Pool(Spatial, kind="pool2d"):
    def __init__(self, size, stride=None):
        self.reach, self.stride = size, size if stride is None else stride


class GlobalPool(Layer, kind="global_average_pool"):
    def shape(self, before):
        if len(before) < 3:
            raise NetworkError("needs an image")
        return before[:1]


class Flatten(Layer, kind="flatten"):
    def shape(self, before):
        return (reduce(mul, before),)


@dataclass
class Dense(Layer, kind="dense"):
    units: int
    bias: bool = True
    depth = 1

    def shape(self, before):
        if len(before) > 1:
            raise NetworkError("needs a vector")
        if self.units <= 0:
            raise NetworkError("has no units")
        return (self.units,)

    def params(self, before):
        return dense_params(before[0], self.units, self.bias)


class BatchNorm(Layer, kind="batch_norm"):
    def params(self, before):
        return sum(batch_norm_params(before[0]))


class Activation(Layer, kind="activation"):
    pass


class Dropout(Layer, kind="dropout"):
    pass


def dense_params(n_in, n_out, bias=True):
    return (n_in + bool(bias)) * n_out


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = kernel if hasattr(kernel, "__len__") else (kernel,) * 2
    return dense_params(in_channels * kh * kw, out_channels, bias)  # a dense layer on what the window shows


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    return in_channels * conv2d_params(1, 1, kernel, False) + dense_params(in_channels, out_channels, bias)


def batch_norm_params(channels):
    return channels * 2, channels * 2


def summary(input_shape, layers):
    shape, rows = input_shape, []
    for index, description in enumerate(layers):
        try:
            layer = Layer.read(description)
            after = layer.shape(shape)
            rows.append((after, layer.params(shape)))
        except NetworkError as error:
            error.index = index
            raise
        shape = after
    return rows


def total_params(input_shape, layers):
    return sum(row[1] for row in summary(input_shape, layers))


def weight_layers(layers):
    return sum(Layer.read(layer).depth for layer in layers)


def receptive_field(layers):
    side, jump = 1, 1
    for layer in map(Layer.read, layers):
        side, jump = side + jump * (layer.reach - 1), jump * layer.stride
    return side


def model_size(params, bits=32):
    return -(-params * bits // 8)
