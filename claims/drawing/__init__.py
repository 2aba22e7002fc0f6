"""Drawings of how statements stand to each other, as SVG. Pure: from plain data to text."""

from .gutter import Slice, gutter
from .marks import legend_mark
from .placing import Statement
from .stars import Link
from .thread import draw_thread

__all__ = ["Link", "Slice", "Statement", "draw_thread", "gutter", "legend_mark"]
