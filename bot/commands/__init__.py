"""Charter: the command line. Each module is some commands, a short function each, and says in `commands` what they take.

May import everything; nothing but `bot.__main__` imports it. What only one command needs and is slow to load is imported
inside it. To add a command: a function `(arguments, config) -> exit status`, and a line in its module's `commands`.
"""
