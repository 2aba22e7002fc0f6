"""The words of a claim in brief, for titles, citations and frames."""

from claims.choices import Form
from claims.models import Claim
from claims.printing import in_marks, shorten


def words_of(claim: Claim, length: int) -> str:
    """The beginning of the words in one line, in quotation marks where they are the speaker's."""
    words = shorten(" ".join(claim.text.split()), length)
    if not claim.is_said or claim.form == Form.PARAPHRASE:
        return words
    return in_marks(words, claim.language)
