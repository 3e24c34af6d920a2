"""The device a submission is graded on: who gets which GPU, and what the report says of it."""

from __future__ import annotations

from dlgrade.report.model import GpuUse, Report
from dlgrade.sandbox import Cell, Sandbox

__all__ = ["tell_device"]


def tell_device(report: Report, sandbox: Sandbox, cell: Cell | None = None) -> None:
    """Write down the device of `sandbox`, and what a closed `cell` of it used."""
    report.device = "cpu" if sandbox.gpu is None else "cuda"
    used = cell.used if cell is not None and report.status == "graded" else None
    if used is not None:
        report.gpu = GpuUse(used.name, used.peak_mb, used.seconds, used.note)
