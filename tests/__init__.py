"""The proof: rules and flows by tables and scripts, plug-ins by contracts, the house by walks on both databases."""
