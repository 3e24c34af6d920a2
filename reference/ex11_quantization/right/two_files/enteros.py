"""Lo que se necesita de los enteros con signo."""
import numpy as np


def extremos(bits):
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1


def tipo(bits):
    """El tipo entero más chico en que caben."""
    return np.min_scalar_type(-(2 ** (bits - 1)))


def al_mas_cercano(y, bits):
    abajo, arriba = extremos(bits)
    y = np.array(y, dtype=np.float64)
    np.maximum(y, abajo, out=y)
    np.minimum(y, arriba, out=y)
    return np.trunc(y + np.copysign(0.5, y)).astype(tipo(bits))
