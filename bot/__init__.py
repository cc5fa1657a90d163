"""Charter: the outside world, and putting the house together. Translators, wire, clock, files, pages; nothing decides."""
