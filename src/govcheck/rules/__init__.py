"""Rules: what a pack says, and the checks that answer for a rule."""
