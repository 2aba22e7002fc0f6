"""What each page tells machines in the vocabulary of schema.org, built from what the page has read.

Names of types and properties are schema.org's; they stop at this border.
"""

from .claim_page import of_claim
from .graph import Node, as_script
from .lists import Listed
from .pages import (
    of_exchange,
    of_home,
    of_source,
    of_speaker,
    of_speakers,
    of_statements,
    of_text,
    of_thread,
    of_topic,
)
from .reviews import Judged
from .sources import Printed
from .speakers import Named

__all__ = [
    "Judged",
    "Listed",
    "Named",
    "Node",
    "Printed",
    "as_script",
    "of_claim",
    "of_exchange",
    "of_home",
    "of_source",
    "of_speaker",
    "of_speakers",
    "of_statements",
    "of_text",
    "of_thread",
    "of_topic",
]
