"""The command line: parses, calls, prints, returns; it decides nothing about a rule."""
