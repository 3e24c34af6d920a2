"""The time of hand-in: read where it is sure, ignored where it is not."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.submission.timestamp import parse_timestamp

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", [
    "2026-03-01 12:00:00.000000 UTC", "2026-03-01 12:00:00 UTC", "2026-03-01 12:00 UTC", "2026-03-01 12:00:00",
    "\ufeff2026-03-01 12:00",
    "2026-03-01T12:00:00Z", "2026-03-01T12:00:00+00:00", "2026-03-01 13:00:00.0 CET", "2026-03-01 07:00:00 EST\r\n",
    "2026-03-01 09:00:00.000000 -03",
    "2026-03-01 17:30:00 +0530", "2026-03-01 13:00:00+01:00 (Europe)", "  2026-03-01 12:00:00 gmt ",
])
def test_the_usual_forms_are_read(text):
    """nbgrader's own form, ISO 8601, offsets and the zones that mean one thing give the time."""
    assert parse_timestamp(text.encode(), "x") == NOON


@pytest.mark.parametrize("raw", [
    b"", b"soon", b"2026-02-30 12:00:00", b"2026-03-01 25:00:00", b"2026-03-01 12:00:00 CST", b"2026-03-01 12:00:00 XYZ",
    b"\xff\xfe",
    b"0001-01-01 00:00:00 +2359", b"9999-12-31 23:59:59 PST", b"2026-03-01 12:00:00 +99:99",
    "２０２６-03-01 12:00".encode(), b"\0" * 999,
])
def test_what_is_not_sure_is_ignored(raw, caplog):
    """A time that does not exist, or has a zone of several meanings, is no time, and the log says so."""
    assert parse_timestamp(raw, "ana") is None
    assert "ana" in caplog.text


@given(st.datetimes(timezones=st.just(UTC)))
def test_what_nbgrader_writes_is_read_back(moment):
    """Every time in nbgrader's form is read to the microsecond."""
    text = f"{moment.replace(tzinfo=None).isoformat(' ', 'microseconds')} UTC"
    assert parse_timestamp(text.encode(), "x") == moment


@given(st.binary(max_size=60) | st.text("0123456789-+:. TZUC()", max_size=40).map(str.encode))
def test_any_bytes_give_an_aware_time_or_none(raw):
    """No content raises, and a time that is read can be compared with a date that is due."""
    moment = parse_timestamp(raw, "x")
    assert moment is None or moment.astimezone(UTC) == moment
