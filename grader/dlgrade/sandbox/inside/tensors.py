"""A framework's tensor as the array that crosses: its numbers, copied off whatever device holds them."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

__all__ = ["array_of", "bytes_of"]


def bytes_of(value: Any) -> int | None:
    """How many bytes the numbers of a dense tensor are; None where `value` is no such tensor."""
    torch, tf = sys.modules.get("torch"), sys.modules.get("tensorflow")
    if torch is not None and isinstance(value, torch.Tensor):
        if value.layout is not torch.strided or value.is_quantized or value.is_meta:
            return None
        return int(value.numel()) * int(value.element_size())
    if tf is not None and isinstance(value, (tf.Tensor, tf.Variable)) and hasattr(value, "numpy"):
        return int(np.prod(value.shape.as_list(), dtype=np.int64)) * int(value.dtype.size)
    return None


def array_of(value: Any) -> np.ndarray[Any, Any]:
    """The array of a tensor that `bytes_of` knows. Half-precision kinds that NumPy has not become float32."""
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(value, torch.Tensor):
        value = value.detach()
        if value.is_floating_point() and value.dtype not in (torch.float16, torch.float32, torch.float64):
            value = value.float()
        return np.asarray(value.resolve_conj().resolve_neg().cpu().numpy())
    tf: Any = sys.modules["tensorflow"]
    if value.dtype.is_floating and value.dtype not in (tf.float16, tf.float32, tf.float64):
        value = tf.cast(value, tf.float32)
    return np.asarray(value.numpy())
