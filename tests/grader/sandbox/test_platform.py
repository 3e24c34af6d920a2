"""Where the sandbox cannot be had, that is said, and nothing breaks on import."""

import sys

import pytest

from dlgrade.errors import SandboxFault
from dlgrade.sandbox import LEVELS, Sandbox


@pytest.mark.parametrize("platform", ["darwin", "win32"])
@pytest.mark.parametrize("level", LEVELS)
def test_other_systems_are_told(monkeypatch, platform, level):
    """On macOS and Windows every level is a clear word with the way out, not a traceback."""
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(SandboxFault, match="WSL 2"):
        Sandbox(level, ("numpy",))
