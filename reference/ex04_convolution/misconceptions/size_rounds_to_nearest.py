"""
title:
  en: "Rounds to the nearest whole number"
  es: "Redondea al entero más cercano"
hint:
  en: "Which of 2.25, 2.5 and 2.75 strides of room are enough for a third stride?"
  es: "¿Cuál de 2,25, 2,5 y 2,75 pasos de lugar alcanza para un tercer paso?"
fails:
  - output_size_grows_with_every_stride
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return round(room / stride) + 1
