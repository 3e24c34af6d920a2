"""
title:
  en: "Takes padding before stride"
  es: "Recibe padding antes que stride"
hint:
  en: "In which order does the contract list the parameters? A call may give them by position."
  es: "¿En qué orden lista el contrato los parámetros? Una llamada puede darlos por posición."
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
  - output_size_refuses_what_means_nothing
  - output_size_is_pure
"""
from reference import *


def output_size(n, kernel, padding=0, stride=1, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
