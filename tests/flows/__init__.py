"""Charter: scripts of talks over the pure functions. No database, no wire, no clock."""
