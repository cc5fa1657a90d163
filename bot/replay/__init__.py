"""Charter: a store's history through the very same rules, with a virtual clock, in memory. Nothing is sent.

`history` reads the files, `learned` is what lanes were known to be on each day, `course` plays one buyer's orders,
`parts` keeps what is done so that a run can be stopped, `figures` counts, `report` draws. Nothing here decides anything:
`handlers.inbox.decide` does, and `models.rules.agenda` says when to look again.
"""
