"""One claim: its page, the frame that other sites show, and how they learn of it (oEmbed)."""

from .embed import embed
from .oembed import oembed
from .page import claim, claim_page
from .record import shown_to_the_desk

__all__ = ["claim", "claim_page", "embed", "oembed", "shown_to_the_desk"]
