"""Charter: months in minutes. The whole house over seeded buyers, sellers, carriers and faults; nothing here is served.

It steps: the next moment is popped from the agenda, the clock is set, one door is awaited to its end. What happened
outside stands in the ledger, which knows nothing of the house; the oracles compare the two by `models.rules.invariants`.
May import everything below `bot.demo`, never tests. The only package that draws by chance, always from the seed.
"""
