"""
title:
  en: "Calls its parameters y_true and y_pred"
  es: "Llama y_true e y_pred a sus parámetros"
hint:
  en: "How does a call name the targets and the outputs here?"
  es: "¿Cómo nombra aquí una llamada los blancos y las salidas?"
fails:
  - mse_of_any_batch
"""
import reference
from reference import *


def mse(y_true, y_pred):
    return reference.mse(y_true, y_pred)
