"""Telling a student which known mistake their function answers like. Precision first: where nothing fits, nothing is said."""
