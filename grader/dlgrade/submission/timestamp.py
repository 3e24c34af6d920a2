"""The time of hand-in, as nbgrader writes it to timestamp.txt."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime, timedelta, timezone

__all__ = ["parse_timestamp"]

_log = logging.getLogger(__name__)

# strftime's %Z, which nbgrader's default format ends in. Only names that mean one thing: IST and CST mean several.
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}
_FORM = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?"
    r"(?:([A-Za-z]{1,5})|([+-]\d\d(?::?\d\d)?)(?: ?\([A-Za-z ]{1,40}\))?)?",
    re.ASCII)


def parse_timestamp(raw: bytes, origin: str) -> datetime | None:
    """The aware time that timestamp.txt says (UTC where it names no zone), or None, with a line in the log, if unreadable."""
    try:
        text = raw[:200].decode("utf-8-sig").strip()
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError("not a date and time that is known here")
        day, clock, zone, offset = found.groups()
        if zone and zone.upper() not in _ZONES:
            raise ValueError("not a time zone that is known here")
        if "." in clock:
            clock = clock.ljust(15, "0")  # 18:00:00.5 is legal, and datetime wants three digits or six
        moment = datetime.fromisoformat(f"{day}T{clock}{offset or ''}")
        if moment.tzinfo is None:
            hours = _ZONES[zone.upper()] if zone else 0
            moment = moment.replace(tzinfo=timezone(timedelta(hours=hours)) if hours else UTC)
        moment.astimezone(UTC)  # the years 1 and 9999 have times that no other zone can express
    except (ValueError, OverflowError) as error:
        _log.warning("%s: timestamp.txt is ignored: %s", origin, error)
        return None
    return moment
