"""govcheck checks what an organisation says of its governance against what good governance asks."""

__version__ = "0.1.0"
