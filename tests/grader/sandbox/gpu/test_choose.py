"""What auto, cpu and cuda mean: the CPU with a reason, the GPU, or a clear error."""

import subprocess
import sys

import pytest

from dlgrade.course.model import Exercise
from dlgrade.errors import GraderFault, UsageError
from dlgrade.i18n import both
from dlgrade.sandbox.gpu.choose import Chooser
from dlgrade.sandbox.gpu.frameworks import companions, trouble
from dlgrade.sandbox.gpu.posture import LADDER
from dlgrade.sandbox.gpu.probe import Found
from dlgrade.sandbox.gpu.survey import survey

SILENT = both("the PyTorch that is installed was built without CUDA")


def exercise(device="auto", frameworks=("torch",), imports=("numpy",), name="ex09_gradcam"):
    return Exercise(id=name, title={"en": "A", "es": "B"}, module="m", functions={"f": 100.0}, difficulty=1, minutes=1,
                    device=device, frameworks=frameworks, imports=imports,
                    framework_functions=("f",) if frameworks else ())


def chooser(tree, asked=None, *, nvml=None, found=None, unable=(), levels=("full",)):
    calls = []

    def attempt(levels, gpu, *, lower):
        calls.append((tuple(levels), lower))
        return found or Found(levels[0], gpu.in_posture(LADDER[1]))

    made = Chooser(asked, levels, look=lambda: survey(tree.root, nvml), attempt=attempt,
                   trouble=lambda name: SILENT if name in unable else None)
    made.calls = calls
    return made


@pytest.fixture
def nvml(fake_nvml):
    return fake_nvml


def test_cuda_where_there_is_a_gpu(one_gpu, nvml):
    """auto and cuda take every GPU there is, in the posture and at the level that were found to work."""
    one_gpu.gpu(1, device="/dev/zero")
    for asked in (None, "auto", "cuda"):
        choice = chooser(one_gpu, asked, nvml=nvml).one(exercise())
        assert (choice.device, choice.level, choice.why) == ("cuda", "full", None)
        assert [gpu.place.nodes[-1].path for gpu in choice.gpus] == ["/dev/nvidia0", "/dev/nvidia1"]
        assert {gpu.posture.name for gpu in choice.gpus} == {"sysfs"}


@pytest.mark.parametrize(("asked", "device"), [("cpu", "cuda"), (None, "cpu"), ("cpu", "auto")])
def test_the_cpu_when_that_is_asked(one_gpu, nvml, asked, device):
    """cpu is the CPU, without a look at the machine and without a reason; --device comes before the exercise's own."""
    made = chooser(one_gpu, asked, nvml=nvml)
    choice = made.one(exercise(device))
    assert (choice.device, choice.why, choice.gpu(), made.calls) == ("cpu", None, None, [])


def test_device_overrides_the_exercise(one_gpu, nvml):
    """--device cuda takes an exercise to the GPU that would run on the CPU by itself."""
    assert chooser(one_gpu, "cuda", nvml=nvml).one(exercise("cpu")).device == "cuda"


def test_numpy_alone_has_no_gpu(one_gpu, nvml):
    """Where nothing of an exercise can run on a GPU, cuda is a clear error and auto the CPU without a word."""
    plain = exercise(frameworks=())
    assert chooser(one_gpu, "auto", nvml=nvml).one(plain).device == "cpu"
    assert chooser(one_gpu, None, nvml=nvml).one(exercise("cuda", ())).device == "cpu"
    with pytest.raises(UsageError, match="runs on the CPU only"):
        chooser(one_gpu, "cuda", nvml=nvml).one(plain)


def test_a_framework_among_the_imports_counts(one_gpu, nvml):
    """An exercise without a framework part that allows PyTorch can use the GPU."""
    assert chooser(one_gpu, "cuda", nvml=nvml).one(exercise(frameworks=(), imports=("numpy", "torch"))).device == "cuda"


def test_auto_says_why_it_is_the_cpu(tree, nvml):
    """Without a GPU auto takes the CPU and says why."""
    choice = chooser(tree, "auto", nvml=nvml).one(exercise())
    assert choice.device == "cpu"
    assert choice.why["en"] == "ex09_gradcam runs on the CPU: this machine has no NVIDIA GPU, or its driver is not loaded."


def test_cuda_without_a_gpu_is_a_clear_error(tree, nvml):
    """--device cuda without a GPU is a wrong command; an exercise's own cuda is a machine that cannot do it."""
    with pytest.raises(UsageError, match="no NVIDIA GPU"):
        chooser(tree, "cuda", nvml=nvml).one(exercise())
    with pytest.raises(GraderFault, match="no NVIDIA GPU"):
        chooser(tree, None, nvml=nvml).one(exercise("cuda"))


def test_a_gpu_that_does_not_work_behind_the_walls(one_gpu, nvml):
    """Where CUDA does not start in the sandbox its words are the reason."""
    reason = "cuInit: CUDA_ERROR_NO_DEVICE (100)"
    found = Found("full", None, both("CUDA does not start in the sandbox: {reason}.", reason=reason))
    choice = chooser(one_gpu, "auto", nvml=nvml, found=found).one(exercise())
    assert "CUDA_ERROR_NO_DEVICE (100)." in choice.why["en"] and not choice.why["en"].endswith("..")
    with pytest.raises(UsageError, match="CUDA_ERROR_NO_DEVICE"):
        chooser(one_gpu, "cuda", nvml=nvml, found=found).one(exercise())


def test_only_cuda_goes_down_a_level(one_gpu, nvml):
    """A level is given up for a GPU only where one was asked for by name."""
    for asked, lower in (("auto", False), ("cuda", True), (None, False)):
        made = chooser(one_gpu, asked, nvml=nvml, levels=("full", "partial"))
        made.one(exercise())
        made.one(exercise())
        assert made.calls == [(("full", "partial"), lower)], "the machine is tried once"


def test_a_framework_without_cuda(one_gpu, nvml):
    """A PyTorch without CUDA runs on the CPU beside a TensorFlow with it; where no framework has it, so does the exercise."""
    both_parts = exercise(frameworks=("torch", "tensorflow"))
    choice = chooser(one_gpu, "auto", nvml=nvml, unable=("torch",)).one(both_parts)
    assert choice.device == "cuda"
    assert choice.gpu(0, ("numpy", "torch")) is None
    assert chooser(one_gpu, "auto", nvml=nvml, unable=("torch", "tensorflow")).one(both_parts).device == "cpu"
    with pytest.raises(UsageError, match="built without CUDA"):
        chooser(one_gpu, "cuda", nvml=nvml, unable=("torch",)).one(exercise())


def test_several_exercises_at_once(one_gpu, nvml):
    """A run's --device cuda is for those exercises that can use it, and one must."""
    mixed = [exercise(), exercise(frameworks=(), name="ex01_neuron")]
    choices = chooser(one_gpu, "cuda", nvml=nvml).each(mixed)
    assert {name: choice.device for name, choice in choices.items()} == {"ex09_gradcam": "cuda", "ex01_neuron": "cpu"}
    with pytest.raises(UsageError, match="ex01_neuron runs on the CPU only"):
        chooser(one_gpu, "cuda", nvml=nvml).each(mixed[1:])


def test_what_is_installed_here():
    """Whether a framework has CUDA is told without importing it."""
    code = "from dlgrade.sandbox.gpu.frameworks import trouble\nimport sys\n" \
           "print(trouble('torch'), trouble('no_such_framework'))\n" \
           "assert not {'torch', 'tensorflow'} & set(sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "no_such_framework is not installed" in done.stdout


def test_nvidias_own_packages_come_along(tmp_path):
    """The folder of NVIDIA's packages beside a framework is shown with it, once."""
    (tmp_path / "nvidia").mkdir()
    assert companions([str(tmp_path), "/nonexistent"], []) == [f"{tmp_path}/nvidia"]
    assert companions([str(tmp_path)], [f"{tmp_path}/nvidia"]) == []


def test_a_torch_that_is_there(tmp_path, monkeypatch):
    """PyTorch's CUDA library, or its absence, is what counts."""
    package = tmp_path / "torch"
    (package / "lib").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    assert "without CUDA" in trouble("torch")["en"]
    (package / "lib/libtorch_cuda.so").write_text("")
    assert trouble("torch") is None
