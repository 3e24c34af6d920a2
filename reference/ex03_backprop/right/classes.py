"""A class for each activation, layers that remember what their way back needs, optimizers that do not."""
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np


class Activation(ABC):
    registry: ClassVar[dict] = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[cls.__name__.lower()] = cls()

    @classmethod
    def named(cls, name):
        return cls.registry[name.replace("_", "")]

    @abstractmethod
    def __call__(self, z): ...

    @abstractmethod
    def slope(self, z): ...


class Identity(Activation):
    def __call__(self, z):
        return z.copy()

    def slope(self, z):
        return np.full(z.shape, 1)


class Sigmoid(Activation):
    def __call__(self, z):
        return 0.5 * (1 + np.tanh(z / 2))

    def slope(self, z):
        return 0.25 / np.cosh(np.clip(z / 2, -350, 350)) ** 2


class Tanh(Activation):
    def __call__(self, z):
        return np.tanh(z)

    def slope(self, z):
        return (1 - np.tanh(z)) * (1 + np.tanh(z))


class LeakyReLU(Activation):
    alpha = 0.1

    def __call__(self, z):
        out = z.copy()
        out[out < 0] *= self.alpha
        return out

    def slope(self, z):
        out = np.ones_like(z)
        out[z < 0] = self.alpha
        return out


class ReLU(LeakyReLU):
    alpha = 0


class ELU(Activation):
    def __call__(self, z):
        out = z.copy()
        out[z < 0] = np.expm1(z[z < 0])
        return out

    def slope(self, z):
        out = np.ones_like(z)
        out[z < 0] = np.exp(z[z < 0])
        return out


def _array(values):
    return np.array(values, dtype=float)


@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray
    f: Activation
    grads: tuple = field(init=False, default=())

    def forward(self, s):
        self.s, self.net = s, np.dot(s, self.W) + self.b
        return self.f(self.net)

    def backward(self, upstream):
        delta = upstream * self.f.slope(self.net)
        self.grads = np.dot(self.s.T, delta), np.add.reduce(delta)
        return np.dot(delta, self.W.T)


class Network:
    def __init__(self, weights, biases, hidden):
        last = len(weights) - 1
        self.layers = [Layer(_array(W), _array(b), Activation.named("identity" if k == last else hidden))
                       for k, (W, b) in enumerate(zip(weights, biases, strict=True))]

    def __call__(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, upstream):
        for layer in self.layers[::-1]:
            upstream = layer.backward(upstream)


def activation(name, z):
    return Activation.named(name)(_array(z))


def activation_grad(name, z):
    return Activation.named(name).slope(_array(z))


def forward(x, weights, biases, hidden):
    return Network(weights, biases, hidden)(_array(x))


def mse(y, o):
    return np.linalg.norm(_array(y) - _array(o)) ** 2 / 2 / len(o)


def delta_output(y, o, net, name):
    return (_array(o) - _array(y)) * activation_grad(name, net)


def delta_hidden(delta_next, W_next, net, name):
    return np.dot(_array(W_next), _array(delta_next).T).T * activation_grad(name, net)


def loss_and_grads(x, y, weights, biases, hidden):
    network = Network(weights, biases, hidden)
    y, o = _array(y), network(_array(x))
    network.backward((o - y) / len(y))
    weight_grads, bias_grads = zip(*(layer.grads for layer in network.layers), strict=True)
    return np.float64(mse(y, o)), weight_grads, bias_grads


class Momentum:
    def __init__(self, learning_rate, momentum):
        self.learning_rate, self.momentum = learning_rate, momentum

    def __call__(self, W, g, v):
        v = self.momentum * _array(v) - self.learning_rate * _array(g)
        return _array(W) + v, v


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return tuple(zip(*map(Momentum(learning_rate, momentum), params, grads, velocity), strict=True))


def sgd_step(params, grads, learning_rate):
    step = Momentum(learning_rate, 0)
    return [step(W, g, np.zeros(np.shape(W)))[0] for W, g in zip(params, grads, strict=True)]


class Epoch:
    def __init__(self, n, seed):
        self.order = np.random.RandomState(seed).permutation(n)

    def __getitem__(self, window):
        return self.order[window]

    def batches(self, size):
        return [self[k:k + size] for k in range(0, len(self.order), size)]


def minibatches(n, batch_size, seed):
    return Epoch(n, seed).batches(batch_size)
