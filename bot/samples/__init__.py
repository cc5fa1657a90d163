"""Charter: the sample shop of `parley demo`: its orders, what carriers report of them, and how its time passes.

`orders.csv` has the very columns of a seller's file; `journeys.csv` is one row per scan. Their moments stand around
`reports.TODAY`; the demo moves them to today. To add an order: its rows in both files. Only `bot.demo` imports this.
"""
