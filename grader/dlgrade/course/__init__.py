"""The course: assignments.yaml as frozen objects, and where everything in it lies."""

from dlgrade.course.find import Course, find_course, load_course
from dlgrade.course.late import LateResult, penalty
from dlgrade.course.model import Assignment, Exercise, Late, Limits

__all__ = ["Assignment", "Course", "Exercise", "Late", "LateResult", "Limits", "find_course", "load_course", "penalty"]
