"""The engine makes results: it selects rules, evaluates, locates, disposes and sorts."""
