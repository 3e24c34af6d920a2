"""PyTorch and TensorFlow in the sandbox: they train in there, and only where the exercise allows them."""

import numpy as np
import pytest

from dlgrade.course.model import Limits
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.outcome import Crashed, Raised, Refused, Returned
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=30, call_cpu_seconds=30, memory_mb=1024, processes=64, open_files=256)
TORCH = """
import torch
from torch.utils.data import DataLoader, TensorDataset

def train(workers):
    model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    x = torch.randn(64, 4)
    losses = []
    for _ in range(8):
        for a, b in DataLoader(TensorDataset(x, x.sum(1, keepdim=True)), batch_size=16, num_workers=workers):
            loss = ((model(a) - b) ** 2).mean()
            optimizer.zero_grad(); loss.backward(); optimizer.step()
        losses.append(loss.item())
    return losses

def draw(): return torch.rand(3).numpy()
def tensor(): return torch.ones(2)
def tensors(): return {
    "variable": torch.nn.Parameter(torch.tensor([1.0, 2.0])), "half": torch.tensor([0.5], dtype=torch.bfloat16),
    "whole": torch.tensor([[1, 3], [2, 4]]).T[:1], "scalar": torch.tensor(3.0)}
def sparse(): return torch.ones(2).to_sparse()
def threads(): return torch.get_num_threads()
def hog(): return torch.ones(1 << 31).sum().item()
def other(name): __import__(name)
"""
TENSORFLOW = """
import numpy as np
import tensorflow as tf

def train(workers):
    x = tf.random.normal((64, 4))
    model = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.05), "mse")
    return model.fit(x, tf.reduce_sum(x, 1, keepdims=True), epochs=8, verbose=0).history["loss"]

@tf.function
def graph(x): return x * 2.0

def draw(): return graph(tf.random.uniform((3,))).numpy()
def tensor(): return tf.ones(2)
def tensors(): return {
    "variable": tf.Variable([1.0, 2.0]), "half": tf.constant([0.5], tf.bfloat16), "whole": tf.constant([[1, 2]]),
    "scalar": tf.constant(3.0)}
def sparse(): return tf.sparse.from_dense([1.0])
def hog(): return float(tf.reduce_sum(tf.ones((1 << 31,))))
def other(name): __import__(name)
"""


@pytest.fixture(scope="module", params=["torch", "tensorflow"])
def framework(request, needs_full):
    from importlib.metadata import PackageNotFoundError, version

    try:
        version(request.param)
    except PackageNotFoundError:
        pytest.skip(f"{request.param} is not installed")
    source = {"torch": TORCH, "tensorflow": TENSORFLOW}[request.param]
    with Sandbox("full", ("numpy", request.param)) as sandbox:
        yield request.param, lambda: sandbox.cell(Submission("s", "ex", "mod", {"mod.py": source.encode()}), LIMITS, seed=4)


def test_training_works(framework):
    """A small network learns inside, with DataLoader's worker processes too."""
    name, cell = framework
    for workers in (0, 2) if name == "torch" else (0,):
        with cell() as c:
            outcome = c.call("train", (workers,), {})
        assert isinstance(outcome, Returned), outcome
        assert outcome.value[-1] < outcome.value[0]


def test_generators_are_seeded(framework):
    """Two submissions of one seed draw the same from the framework's own generator."""
    _, cell = framework
    with cell() as a, cell() as b:
        assert a.call("draw", (), {}).value.tolist() == b.call("draw", (), {}).value.tolist()


def test_a_tensor_crosses_as_its_array(framework):
    """A tensor that is returned arrives as the array of its numbers, alone or within a list, with or without a gradient."""
    _, cell = framework
    with cell() as c:
        one = c.call("tensor", (), {}).value
        assert type(one) is np.ndarray and one.tolist() == [1.0, 1.0] and one.dtype == np.float32
        several = c.call("tensors", (), {}).value
        assert [np.asarray(several[name]).tolist() for name in ("variable", "half", "whole", "scalar")] == [
            [1.0, 2.0], [0.5], [[1, 2]], 3.0]
        assert "ensor" in c.call("sparse", (), {}).what["en"]


@pytest.mark.parametrize("library", ["scipy", "sklearn", "pandas", "dlgrade", "pytest"])
def test_other_libraries_stay_out(framework, library):
    """What the exercise does not allow is refused, and so is the other framework."""
    name, cell = framework
    with cell() as c:
        assert c.call("other", (library,), {}) == Refused(library)
        rival = {"torch": "tensorflow", "tensorflow": "torch"}[name]
        assert c.call("other", (rival,), {}) == Refused(rival)


def test_memory_is_limited(framework):
    """Eight gigabytes of tensor are refused or end the process, and nothing else."""
    _, cell = framework
    with cell() as c:
        assert isinstance(c.call("hog", (), {}), (Raised, Crashed))
        assert isinstance(c.call("draw", (), {}), Returned)
