"""Hypothesis as the grader needs it: no database, no clock, no health checks, nothing printed."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, Verbosity, settings

__all__ = ["MAX_EXAMPLES", "use_profile"]

MAX_EXAMPLES = 40


def use_profile() -> None:
    """Make it the default. Must run before the property modules are imported: `@settings` copies the default then."""
    settings.register_profile(
        "dlgrade", database=None, deadline=None, derandomize=False, max_examples=MAX_EXAMPLES, print_blob=False,
        report_multiple_bugs=False, suppress_health_check=list(HealthCheck), verbosity=Verbosity.quiet,
        phases=(Phase.explicit, Phase.generate, Phase.shrink))
    settings.load_profile("dlgrade")
    _forget_local_constants()


def _forget_local_constants() -> None:
    """Hypothesis mixes in constants that it finds in the source of whatever is imported. Here the same seed must give
    the same inputs whatever else is loaded; there is no public switch, so a version without this name keeps its way."""
    from hypothesis.internal.conjecture import providers

    if hasattr(providers, "_get_local_constants"):
        nothing = providers.Constants()  # type: ignore[attr-defined]
        providers._get_local_constants = lambda: nothing
