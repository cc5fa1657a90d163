"""Charter: what is true, and what we decide.

`facts` are the words of the house, `rules` the decisions, `marketplaces` one file for each set of dispute rules.
`tables`, `database`, `load` and `record` are where facts lie. Nothing here knows a channel, a carrier or a language.
"""
