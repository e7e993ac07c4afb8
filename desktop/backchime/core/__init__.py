"""Routines, time and sessions: values in, values out; no Qt, no files, no clock, no sound."""
