"""How fast, and how much of it: ratios of one run, on this machine. `python -m tests.bench [steps] [--rounds N]`."""
