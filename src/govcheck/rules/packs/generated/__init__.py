"""Examples of standing rules, made from the parameters of the rules."""

from govcheck.rules.packs.generated.examples import generated_examples

__all__ = ["generated_examples"]
