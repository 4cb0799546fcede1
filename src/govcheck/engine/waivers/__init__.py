"""Waivers: mistakes in them, what they accept for a time, and where they no longer hold."""
