"""Lo que se repite: copias en float64 y log-densidades."""
import math

import numpy as np

LOG_2PI = math.log(2 * math.pi)


def copia(valores):
    return np.array(valores, dtype="float64", copy=True, order="C")


def log_normal(z, media, log_var):
    """El logaritmo de la densidad de N(media, exp(log_var)) en z, por dimensión."""
    log_var = copia(log_var)
    d = copia(z)
    d -= media
    d *= d
    d /= np.exp(log_var)
    d += log_var
    d += LOG_2PI
    d *= -0.5
    return d
