"""Charter: the other side of the wire. Small servers on loopback that answer as the real ones do, limits included."""
