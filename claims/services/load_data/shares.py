"""Uneven shares: of a closed list by weight, and of a long list by Zipf's law."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Shares(Generic[Value]):
    """Values that come up as often as their weight says."""

    def __init__(self, weights: Mapping[Value, float]) -> None:
        self._values = list(weights)
        self._weights = list(accumulate(weights.values()))

    def draw(self, random: Random, count: int) -> list[Value]:
        """So many values."""
        return random.choices(self._values, cum_weights=self._weights, k=count)


def zipf(values: Sequence[Value], *, shift: int = 2) -> Shares[Value]:
    """The first value comes up most, the others in proportion to 1 / (rank + shift)."""
    return Shares({value: 1 / (rank + shift) for rank, value in enumerate(values, start=1)})
