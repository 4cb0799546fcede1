"""What a run found: frozen types, counts and roll-ups, without any input or output."""
