"""Dónde se detiene una ventana y qué hay debajo."""
from collections import namedtuple

import numpy as np

Geometria = namedtuple("Geometria", "alto ancho paso relleno", defaults=(1, 0))


def paradas(largo, ventana, paso):
    """Los comienzos desde los que la ventana no se sale."""
    return [inicio for inicio in range(largo) if inicio % paso == 0 and inicio + ventana <= largo]


def recorre(imagen, g):
    """Pares ((i, j), ventana) de una imagen (H, W)."""
    con_marco = np.pad(imagen, g.relleno, mode="constant", constant_values=0)
    for i, arriba in enumerate(paradas(con_marco.shape[0], g.alto, g.paso)):
        for j, izquierda in enumerate(paradas(con_marco.shape[1], g.ancho, g.paso)):
            yield (i, j), con_marco[arriba:arriba + g.alto, izquierda:izquierda + g.ancho]


def resume(imagen, g, funcion):
    """La imagen de lo que `funcion` hace de cada ventana."""
    valores = {donde: funcion(ventana) for donde, ventana in recorre(np.array(imagen, dtype="float64"), g)}
    i, j = max(valores)
    return np.array(list(valores.values())).reshape(i + 1, j + 1)
