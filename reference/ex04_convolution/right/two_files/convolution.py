# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, a la defensiva, y con una demostración al final."""
import warnings

import numpy as np
from ventanas import Geometria, paradas, resume

warnings.warn("this is only a warning", stacklevel=1)


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if any(v < minimo for v, minimo in zip((n, kernel, stride, padding, dilation), (1, 1, 1, 0, 1), strict=True)):
        raise ValueError("argumento fuera de rango")
    cuantas = len(paradas(n + 2 * padding, dilation * (kernel - 1) + 1, stride))
    if not cuantas:
        raise ValueError("la ventana no cabe")
    return cuantas


def correlate1d(x, kernel, stride=1, padding=0):
    if padding:
        x = np.concatenate((np.zeros(padding), x, np.zeros(padding)))
    return correlate2d(np.reshape(x, (1, -1)), np.reshape(kernel, (1, -1)), stride).ravel()


def correlate2d(image, kernel, stride=1, padding=0):
    pesos = np.array(kernel, dtype="float64")
    return resume(image, Geometria(*pesos.shape, stride, padding), lambda ventana: np.sum(pesos * ventana))


def convolve2d(image, kernel):
    vuelto = np.array(kernel, dtype="float64")
    vuelto = vuelto[tuple(slice(None, None, -1) for _ in vuelto.shape)]
    return correlate2d(image, vuelto)


def conv_layer(x, filters, bias, stride=1, padding=0):
    mapas = []
    for filtro, sesgo in zip(filters, bias, strict=True):
        mapa = None
        for canal, pesos in zip(x, filtro, strict=True):
            parte = correlate2d(canal, pesos, stride=stride, padding=padding)
            mapa = parte if mapa is None else mapa + parte
        mapas.append((mapa + sesgo).tolist())
    return mapas


def pool2d(x, size, stride=None, mode="max"):
    funcion = {"max": np.max, "min": np.min, "average": np.mean}.get(mode)
    if funcion is None:
        raise ValueError(f"modo desconocido: {mode!r}")
    if np.ndim(x) == 3:
        return [pool2d(canal, size, stride, mode).tolist() for canal in x]
    return resume(x, Geometria(size, size, stride if stride is not None else size), funcion)


def global_average_pool(x):
    return np.array([resume(canal, Geometria(*np.shape(canal)), np.mean).item() for canal in x])


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return len(paradas(width, box_width, stride_x)), len(paradas(height, box_height, stride_y))


if __name__ == "__main__":
    print(correlate1d([5, 0, 2, -1, 3, 0, 2], [-1, 0, 1]))
