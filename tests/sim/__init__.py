"""The promises over months: a few seeds, one trace for one seed, and a planted bug for each invariant."""
