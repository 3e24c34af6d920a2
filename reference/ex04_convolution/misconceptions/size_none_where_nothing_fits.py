"""
title:
  en: "Answers None where no window fits"
  es: "Responde None donde no cabe ninguna ventana"
hint:
  en: "Who notices a None that is passed on to the next layer? What is due there?"
  es: "¿Quién nota un None que se pasa a la capa siguiente? ¿Qué corresponde ahí?"
fails:
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0:
        raise ValueError("out of range")
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    return room // stride + 1 if room >= 0 else None
