"""The activation functions alone."""
import numpy as np


def stable_sigmoid(z):
    e = np.exp(-np.absolute(z))
    return np.select([z > 0, z < 0], [1 / (1 + e), e / (e + 1)], default=0.5)


BY_NAME = {
    "identity": lambda z: +z,
    "step": lambda z: 1 - (z < 0),
    "sigmoid": stable_sigmoid,
    "tanh": np.tanh,
    "relu": lambda z: (np.abs(z) / 2 + z / 2),
}
