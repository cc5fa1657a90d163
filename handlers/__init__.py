"""Charter: something arrived. Load, decide, record.

Each file says when it acts. A handler is a pure function: the facts, what arrived and the moment go in, a Decision comes
out. Only `inbox` opens a transaction. May import `models` and `locales`; never a socket, a clock or `bot`.
"""
