"""Backpropagation: activations, a forward and a backward pass, the steps that use them (lecture notes 000, 001, 003, 004)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def _floats(values: ArrayLike) -> NDArray[np.float64]:
    """Any array-like as an array of floats."""
    return np.asarray(values, dtype=np.float64)


def _sigmoid(z: NDArray[np.float64]) -> NDArray[np.float64]:
    with np.errstate(over="ignore"):  # exp(1000) is inf, and 1/inf is rightly 0
        return 1 / (1 + np.exp(-z))


_VALUES = {
    "identity": lambda z: z,
    "sigmoid": _sigmoid,
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "leaky_relu": lambda z: np.maximum(z, 0.1 * z),
    # Each half sees only its own side of 0, so that the exponential of a large z is never asked for.
    "elu": lambda z: np.maximum(z, 0) + np.expm1(np.minimum(z, 0)),
}
_SLOPES = {
    "identity": np.ones_like,
    "sigmoid": lambda z: _sigmoid(z) * _sigmoid(-z),  # 1 - σ(z) = σ(-z), without cancellation
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "relu": lambda z: np.maximum(np.sign(z), 0),
    "leaky_relu": lambda z: np.maximum(np.sign(z), 0.1),
    "elu": lambda z: np.exp(np.minimum(z, 0)),
}


def _propagate(
    x: ArrayLike, weights: Sequence[ArrayLike], biases: Sequence[ArrayLike], hidden: str
) -> tuple[list[NDArray[np.float64]], list[NDArray[np.float64]]]:
    """What goes into each layer, and the net values that come out of it: the backward pass needs both."""
    inputs, nets = [_floats(x)], []
    for layer in range(len(weights)):
        nets.append(inputs[layer] @ weights[layer] + biases[layer])
        inputs.append(activation(hidden, nets[layer]))  # of the last layer nobody will ask for it
    return inputs, nets


def activation(name: str, z: ArrayLike) -> NDArray[np.float64]:
    """The value of an activation function, element by element.

    "identity": z; "sigmoid": 1/(1 + exp(-z)); "tanh": the hyperbolic tangent; "relu": max(z, 0);
    "leaky_relu": z where z >= 0, else 0.1·z; "elu": z where z >= 0, else exp(z) - 1 (alpha is 1).

    name: one of the six names above.
    z: net values, an array (n,) or (batch, n).
    Returns an array of the shape of `z`.
    Source: lecture notes 000 and 003.
    """
    return _VALUES[name](_floats(z))


def activation_grad(name: str, z: ArrayLike) -> NDArray[np.float64]:
    """The derivative f'(z) of `activation(name, z)` with respect to z, element by element.

    name: one of the names of `activation`.
    z: net values, an array (n,) or (batch, n): the argument of the activation function, not its value.
    Returns an array of the shape of `z`. At z = 0 exactly relu, leaky_relu and elu may have any value.
    Source: lecture notes 000 (sigmoid and tanh) and 003 (relu).
    """
    return _SLOPES[name](_floats(z))


def forward(
    x: ArrayLike, weights: Sequence[ArrayLike], biases: Sequence[ArrayLike], hidden: str
) -> NDArray[np.float64]:
    """The output of a network of dense layers.

    s_0 = x, s_k = f(s_(k-1) @ W_k + b_k), where f is the activation `hidden`; in the last layer f is the identity.

    x: (batch, n_0), batch >= 1.
    weights: a list of at least one array, W_k of shape (n_(k-1), n_k).
    biases: a list of as many arrays, b_k of shape (n_k,).
    hidden: the activation of every layer but the last, one of the names of `activation`.
    Returns an array (batch, n_out).
    Source: lecture notes 000 (composition) and 003.
    """
    _, nets = _propagate(x, weights, biases, hidden)
    return nets[-1]  # linear: the last net values are the output


def mse(y: ArrayLike, o: ArrayLike) -> float:
    """How far the outputs are from the targets.

    E = 1/batch · sum over the batch and the outputs of ½·(y - o)².

    y: (batch, n_out), the targets; batch >= 1.
    o: (batch, n_out), the outputs of the network.
    Returns a number >= 0.
    Source: lecture notes 003 (with the ½) and 000 (the mean over the examples).
    """
    o = _floats(o)
    return float(((y - o) ** 2).sum() / (2 * len(o)))


def delta_output(y: ArrayLike, o: ArrayLike, net: ArrayLike, name: str) -> NDArray[np.float64]:
    """The error signal of an output layer: the derivative of ½·(y - o)² with respect to the net values.

    delta = (o - y) · f'(net), element by element; nothing is averaged.

    y, o, net: targets, outputs and net values, all (n,) for one example or all (batch, n).
    name: the activation f of the layer, one of the names of `activation`.
    Returns an array of the shape of `net`.
    Source: lecture notes 003 and 004.
    """
    return (_floats(o) - y) * activation_grad(name, net)


def delta_hidden(delta_next: ArrayLike, W_next: ArrayLike, net: ArrayLike, name: str) -> NDArray[np.float64]:
    """The error signal of a hidden layer, from that of the layer after it.

    delta = (delta_next @ W_nextᵀ) · f'(net); nothing is averaged.

    delta_next: the error signal of the next layer, (n_next,) for one example or (batch, n_next).
    W_next: the weights of the next layer, (n, n_next).
    net: the net values of this layer, (n,) or (batch, n).
    name: the activation f of this layer, one of the names of `activation`.
    Returns an array of the shape of `net`.
    Source: lecture notes 003 and 004.
    """
    return (delta_next @ np.transpose(W_next)) * activation_grad(name, net)


def loss_and_grads(
    x: ArrayLike, y: ArrayLike, weights: Sequence[ArrayLike], biases: Sequence[ArrayLike], hidden: str
) -> tuple[float, list[NDArray[np.float64]], list[NDArray[np.float64]]]:
    """The loss of a network on a batch and its gradient with respect to every weight and bias.

    E = mse(y, forward(x, weights, biases, hidden)); the gradients are dE/dW_k and dE/db_k, so that they are means
    over the examples of the batch.

    x: (batch, n_0), batch >= 1; y: (batch, n_out).
    weights, biases, hidden: as in `forward`.
    Returns (loss, weight_grads, bias_grads): a number, a list of arrays of the shapes of `weights` and one of arrays
    of the shapes of `biases`, both in the order of the layers.
    Source: lecture notes 000, 001 and 003.
    """
    inputs, nets = _propagate(x, weights, biases, hidden)
    o = nets[-1]
    weight_grads, bias_grads = [], []
    delta = delta_output(y, o, o, "identity") / len(o)  # the share of each example in the mean
    for layer in reversed(range(len(weights))):
        weight_grads.insert(0, inputs[layer].T @ delta)  # the product adds the examples up
        bias_grads.insert(0, delta.sum(axis=0))
        if layer > 0:
            delta = delta_hidden(delta, weights[layer], nets[layer - 1], hidden)
    return mse(y, o), weight_grads, bias_grads


def sgd_step(
    params: Sequence[ArrayLike], grads: Sequence[ArrayLike], learning_rate: float
) -> list[NDArray[np.float64]]:
    """One step of gradient descent.

    W ← W - learning_rate · dW for each array W of `params` and its gradient dW in `grads`.

    params: a list of arrays of any shapes; it and its arrays stay as they are.
    grads: a list of arrays of the same shapes.
    learning_rate: a number, eta in the notes.
    Returns a new list of arrays of the same shapes.
    Source: lecture notes 000 and 001.
    """
    return [params[i] - learning_rate * _floats(grads[i]) for i in range(len(params))]


def momentum_step(
    params: Sequence[ArrayLike], grads: Sequence[ArrayLike], velocity: Sequence[ArrayLike], learning_rate: float,
    momentum: float,
) -> tuple[list[NDArray[np.float64]], list[NDArray[np.float64]]]:
    """One step of gradient descent that keeps a share of the last one.

    v ← momentum · v - learning_rate · g, then W ← W + v with the new v.

    params, grads, velocity: lists of arrays of the same shapes; they and their arrays stay as they are.
    learning_rate: a number, alpha in the notes.
    momentum: a number, the share of the last step that is kept; 0 is plain gradient descent.
    Returns (params, velocity): two new lists of arrays of the same shapes.
    Source: lecture notes 003 ("Término de momento").
    """
    steps = [momentum * _floats(velocity[i]) - learning_rate * _floats(grads[i]) for i in range(len(params))]
    return [params[i] + steps[i] for i in range(len(params))], steps


def minibatches(n: int, batch_size: int, seed: int) -> list[NDArray[np.int64]]:
    """The indices of n examples, shuffled and cut into batches: one epoch.

    A random permutation of 0..n - 1 drawn from `seed`, cut from its beginning into pieces of `batch_size`.

    n, batch_size: integers >= 1.
    seed: an integer >= 0; the same seed gives the same batches, another one another permutation.
    Returns a list of integer arrays (batch_size,); the last may be shorter, none is empty.
    Source: lecture notes 003 ("Rearmando lotes").
    """
    order = np.random.default_rng(seed).permutation(n)
    return [order[start:start + batch_size] for start in range(0, n, batch_size)]
