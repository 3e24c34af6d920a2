"""The late penalty keeps within its bounds and its steps stand where they should."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dlgrade.course import Late, LateResult, penalty

DUE = datetime(2026, 12, 4, 23, 59, tzinfo=timezone(timedelta(hours=-6)))
TICK = timedelta(microseconds=1)
raws = st.floats(0, 1e6)
delays = st.timedeltas(timedelta(days=-20), timedelta(days=400))
percents = st.floats(0, 100) | st.integers(0, 100).map(float)
policies = st.builds(
    Late, policy=st.sampled_from(["none", "percent_per_day", "zero"]), percent=percents, floor=percents,
    grace_minutes=st.integers(0, 5000).map(float),
)


@given(raw=raws, delay=delays, late=policies)
@example(raw=5e-324, delay=timedelta(days=3), late=Late(policy="percent_per_day", floor=50))
def test_between_the_floor_and_the_raw_score(raw, delay, late):
    """Never above the raw score, never below its floor's share, never negative."""
    score = penalty(raw, DUE + delay, DUE, late).score
    assert 0 <= raw * (late.floor / 100) <= score <= raw


@given(raw=raws, first=delays, second=delays, late=policies)
def test_later_is_never_better(raw, first, second, late):
    """Of two hand-ins the later one never keeps more."""
    early, later = sorted((first, second))
    assert penalty(raw, DUE + early, DUE, late).score >= penalty(raw, DUE + later, DUE, late).score


@given(raw=raws, late=policies)
def test_the_end_of_the_grace_period_is_exact(raw, late):
    """The last moment of grace costs nothing; the one after it begins the first day."""
    end = DUE + timedelta(minutes=late.grace_minutes)
    assert penalty(raw, end, DUE, late).score == raw
    share = {"none": 100, "zero": 0, "percent_per_day": 100 - late.percent}[late.policy]
    assert penalty(raw, end + TICK, DUE, late).score == raw * (max(share, 0 if share == 100 else late.floor) / 100)


@given(raw=raws, late=policies, days=st.integers(1, 60))
def test_each_started_day_counts(raw, late, days):
    """A day's last moment costs as its first; the next moment costs as the whole next day."""
    late = late.model_copy(update={"policy": "percent_per_day"})
    end = DUE + timedelta(minutes=late.grace_minutes)

    def at(delay: timedelta) -> float:
        return penalty(raw, end + delay, DUE, late).score

    day = timedelta(days=1)
    assert at(day * days) == at(day * (days - 1) + TICK)
    assert at(day * days + TICK) == at(day * (days + 1))


def test_worked_examples():
    """Ten per cent a day, never below half: 90, 80, … 50, 50 of 100."""
    late = Late(policy="percent_per_day", percent=10, floor=50, grace_minutes=15)
    hours = {0: 80, 0.25: 80, 0.3: 72, 24.25: 72, 24.3: 64, 100: 40, 9999: 40}
    for delay, score in hours.items():
        assert penalty(80, DUE + timedelta(hours=delay), DUE, late).score == pytest.approx(score)
    assert penalty(80, DUE + timedelta(hours=1), DUE, Late(policy="zero")).score == 0
    assert penalty(80, DUE + timedelta(hours=1), DUE, Late(policy="zero", floor=25)).score == 20
    assert penalty(80, DUE + timedelta(days=300), DUE, Late()).score == 80


def test_seconds_late_are_a_fact():
    """Seconds count from the due date, rounded up, whatever the policy and the grace period make of them."""
    late = Late(policy="zero", grace_minutes=5)
    assert penalty(8, DUE - timedelta(days=1), DUE, late) == LateResult(8, 0)
    assert penalty(8, DUE, DUE, late) == LateResult(8, 0)
    assert penalty(8, DUE + TICK, DUE, late) == LateResult(8, 1)
    assert penalty(8, DUE + timedelta(minutes=5), DUE, late) == LateResult(8, 300)
    assert penalty(8, DUE + timedelta(minutes=5) + TICK, DUE, late) == LateResult(0, 301)
    assert penalty(8, DUE + timedelta(days=2), DUE, Late()) == LateResult(8, 172_800)


def test_zones_do_not_matter():
    """The same moment in another zone is as late."""
    late = Late(policy="percent_per_day")
    moment = DUE + timedelta(hours=30)
    assert penalty(10, moment.astimezone(UTC), DUE, late) == penalty(10, moment, DUE, late)


@pytest.mark.parametrize(("handed_in", "due"), [(None, DUE), (DUE, None), (None, None)])
def test_an_unknown_time_is_in_time(handed_in, due):
    """Without a time of hand-in or a due date nothing is lost."""
    assert penalty(7.5, handed_in, due, Late(policy="zero")) == LateResult(7.5, 0)


def test_what_makes_no_sense_is_a_value_error():
    """A raw score that is negative or no number and a time without zone are the caller's mistakes."""
    for raw in (-1.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="raw score"):
            penalty(raw, DUE, DUE, Late())
    with pytest.raises(ValueError, match="UTC offset"):
        penalty(1, DUE.replace(tzinfo=None), DUE, Late())
    with pytest.raises(ValueError, match="UTC offset"):
        penalty(1, DUE, DUE.replace(tzinfo=None), Late())
