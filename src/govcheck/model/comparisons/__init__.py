"""Pairs of statements that must agree, one function for each way in which they may not."""
