"""
title:
  en: 'Applies the activation before the weights'
  es: 'Aplica la activación antes que los pesos'
hint:
  en: 'In F(s W + b), what is inside the parentheses?'
  es: 'En F(s W + b), ¿qué está dentro del paréntesis?'
fails:
  - forward_perceptron_of_the_notes
  - forward_merges_linear_layers
  - forward_of_any_network
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = x
    for W, b, name in layers:
        s = affine(activation(name, s), W, b)
    return s
