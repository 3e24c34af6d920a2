# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, a la defensiva, y con una demostración al final."""
import warnings

import numpy as np
from enteros import al_mas_cercano, extremos

warnings.warn("this is only a warning", stacklevel=1)


def scale_offset(low, high, bits):
    if np.any(low >= high) or bits < 1:
        raise ValueError("el rango o los bits no sirven")
    abajo, arriba = extremos(bits)
    m = (arriba - abajo) / np.float64(high - low)
    return np.array(m), np.array(abajo - np.rint(np.float64(low) * m))


def quantize(x, m, b, bits):
    y = np.array(x, dtype=np.float64, copy=True)
    y *= m
    y += b
    return al_mas_cercano(y, bits)


def dequantize(q, m, b):
    v = np.array(q, dtype=np.float64, copy=True)
    v -= b
    v /= m
    return v


def resolution(low, high, bits):
    extremo = np.linspace(0, float(high) - float(low), 2) / (2 ** bits - 1)
    return extremo[1]


def calibrate(batches):
    ordenados = np.sort(np.hstack([np.array(lote).reshape(-1) for lote in batches]))
    return ordenados[[0, -1]]


def quantize_per_channel(w, bits, axis=0):
    w = np.array(w, dtype=np.float64)
    q = np.zeros(w.shape, dtype=np.int64)
    canales = range(w.shape[axis])
    m, b = np.zeros(len(canales)), np.zeros(len(canales))
    for c in canales:
        indice = tuple(c if eje == axis else slice(None) for eje in range(w.ndim))
        canal = w[indice]
        try:
            m[c], b[c] = scale_offset(canal.min(), canal.max(), bits)
        except ValueError:  # constante: el rango simétrico alrededor de 0 lo tiene en un extremo
            valor = canal.flat[0]
            abajo, _ = extremos(bits)
            m[c] = abajo / valor if valor else 1
            q[indice] = abajo if valor else 0
        else:
            q[indice] = quantize(canal, m[c], b[c], bits)
    return q, m, b


def fake_quantize(x, low, high, bits):
    m, b = scale_offset(low, high, bits)
    return dequantize(quantize(x, m, b, bits), m, b)


def fake_quantize_grad(x, upstream, low, high):
    g = np.array(upstream, dtype=np.float64, copy=True)
    g[~((low <= np.array(x)) & (np.array(x) <= high))] = 0.0
    return g


def binarize(w):
    w = np.array(w, dtype=np.float64) + 0.0  # -0.0 + 0.0 is 0.0
    return np.copysign(1, w).astype(np.int8), np.array(np.abs(w).sum() / w.size)


if __name__ == "__main__":
    print(quantize([-1.0, 0.0, 1.0], *scale_offset(-1.0, 1.0, 8), 8))
