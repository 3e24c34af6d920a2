"""
title:
  en: "Picks every label's column of every row"
  es: "Toma de cada fila la columna de todas las etiquetas"
hint:
  en: "logp[:, labels] is (batch, batch): row i needs the column of its own label only."
  es: "logp[:, labels] es (lote, lote): la fila i sólo necesita la columna de su propia etiqueta."
fails:
  - cross_entropy_of_any_batch
  - cross_entropy_of_logs
"""
import numpy as np
from reference import *


def cross_entropy(logits, labels):
    return -log_softmax(logits)[:, np.asarray(labels)].mean()
