"""
title:
  en: "Makes the last stride its new default"
  es: "Toma el último paso como nuevo valor por defecto"
hint:
  en: "What is the stride when none is given: 1, or that of the call before?"
  es: "¿Cuál es el paso cuando no se da ninguno: 1, o el de la llamada anterior?"
fails:
  - output_size_of_the_notes
  - output_size_is_pure
"""
from reference import *

_last = {"stride": 1}


def output_size(n, kernel, stride=None, padding=0, dilation=1):
    stride = _last["stride"] if stride is None else stride
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    _last["stride"] = stride
    return room // stride + 1
