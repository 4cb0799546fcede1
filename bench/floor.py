"""The floor: a one-command program that validates one model and prints one table."""

from __future__ import annotations

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

app = typer.Typer()


class Body(BaseModel):
    """One model, as small as can be."""

    name: str
    seats: int


@app.command()
def main(seats: int = 14) -> None:
    """Validate and print."""
    body = Body.model_validate({"name": "governing body", "seats": seats})
    table = Table("name", "seats")
    table.add_row(body.name, str(body.seats))
    Console().print(table)


if __name__ == "__main__":
    app()
