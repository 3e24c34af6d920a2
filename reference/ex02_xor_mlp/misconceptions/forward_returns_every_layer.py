"""
title:
  en: 'Returns the outputs of all layers'
  es: 'Devuelve las salidas de todas las capas'
hint:
  en: 'Which s is the output of the network?'
  es: '¿Cuál s es la salida de la red?'
fails:
  - forward_perceptron_of_the_notes
  - forward_cut_in_two
  - forward_merges_linear_layers
  - forward_of_any_network
  - forward_of_each_example
  - forward_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    outputs = [x]
    for W, b, name in layers:
        outputs.append(activation(name, affine(outputs[-1], W, b)))
    return outputs[1:]
