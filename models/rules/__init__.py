"""Charter: what we decide. Each file answers one question; its first line is that question.

A rule takes facts and `now` and returns a value. It reads no clock, no row, no socket and no chance.
"""
