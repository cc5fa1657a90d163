"""Charter: histories of parcels to measure on. What is in them is nobody's business but theirs: no rule is read here.

`physics` is the world (days, queues, flights, strikes), `carriers` who works in it and what a shop promises, `made` a
seeded history as files. Seeds of the family "tests" are for tests, those of "measured" for the numbers that are told;
thresholds are chosen on neither. `olist` turns a public history into the same files; the data itself stays elsewhere.
"""
