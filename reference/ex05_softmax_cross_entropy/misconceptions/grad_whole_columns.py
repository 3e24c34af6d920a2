"""
title:
  en: "Subtracts 1 from the whole column of every label"
  es: "Resta 1 a toda la columna de cada etiqueta"
hint:
  en: "g[:, labels] are columns; each row has one entry to change, that of its own label."
  es: "g[:, labels] son columnas; cada fila tiene una entrada para cambiar, la de su propia etiqueta."
fails:
  - cross_entropy_grad_of_any_batch
  - cross_entropy_grad_shares_the_batch
"""
import numpy as np
from reference import *


def cross_entropy_grad(logits, labels):
    g = softmax(logits)
    g[:, np.asarray(labels)] -= 1
    return g / len(g)
