"""The doctor's advice fits the machine: each cause that is told has its own step."""

import sys

import pytest

from dlgrade.advice import advice

CAUSES = {
    ".dockerenv": ("", "container"),
    "proc/1/cgroup": ("0::/kubepods/besteffort/pod1", "container"),
    "proc/sys/kernel/apparmor_restrict_unprivileged_userns": ("1\n", "apparmor_restrict_unprivileged_userns=0"),
    "proc/sys/kernel/unprivileged_userns_clone": ("0\n", "unprivileged_userns_clone=1"),
    "proc/sys/user/max_user_namespaces": ("0\n", "max_user_namespaces=10000"),
    "sys/kernel/security/lsm": ("lockdown,yama,apparmor\n", "landlock"),
    "proc/version": ("Linux version 4.4.0-19041-Microsoft", "WSL 1"),
}


@pytest.mark.parametrize("file", CAUSES)
def test_each_cause_has_its_step(tmp_path, file):
    """What the machine says of itself becomes exactly one step, in both languages."""
    text, word = CAUSES[file]
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(text)
    [step] = advice(tmp_path)
    assert word in step["en"]
    assert step["es"] != step["en"]


def test_a_machine_that_says_nothing(tmp_path):
    """There is always a way out."""
    assert len(advice(tmp_path)) == 1


def test_settings_that_are_fine_cause_no_advice(tmp_path):
    """Values that allow namespaces are not complained of."""
    for file, text in (("proc/sys/kernel/apparmor_restrict_unprivileged_userns", "0"), ("sys/kernel/security/lsm", "landlock"),
                       ("proc/sys/user/max_user_namespaces", "96000"), ("proc/version", "Linux 5.15-microsoft-standard-WSL2")):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text)
    assert "virtual machine" in advice(tmp_path)[0]["en"]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems(monkeypatch, tmp_path, system):
    """Elsewhere than on Linux the way to one is told."""
    monkeypatch.setattr(sys, "platform", system)
    [step] = advice(tmp_path)
    assert "WSL 2" in step["en"]
