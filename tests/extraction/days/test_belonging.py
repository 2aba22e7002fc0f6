"""Which day of a sentence is that of the saying."""

import pytest

from tests.extraction.days.dated import said

PUBLISHED = "2021-07-13"  # a Tuesday


@pytest.mark.parametrize(
    ("sentence", "cue", "day"),
    [
        ("Vance said Friday during a visit to Dunmere.", "said", "2021-07-09"),
        ("Vance said on Friday that talks would resume on Monday.", "said", "2021-07-09"),
        ("Vance said the vote on Sunday was rigged.", "said", ""),
        ("Talks would resume on Monday, he said.", "said", ""),
        ("Talks would resume on Monday, he said on Friday.", "said", "2021-07-09"),
        ("Vance, who met him on Monday, said he was glad.", "said", ""),
        ('"Yes," said Ann Lee, the mayor of Orvik, on July 4.', "said", "2021-07-04"),
        ('"It rained on Monday," said Lee.', "said", ""),
        ("In 2019 she told a paper that on Monday it had rained.", "told", "2019"),
        ("Prisoners detained on Sunday said they were beaten.", "said", ""),
        ("An indictment unsealed March 18 alleges that he burned it.", "alleges", "2021-03-18"),
        ("She wrote it, according to a letter released Monday by her lawyer.", "according", ""),
        ("The club announced Sept. 3, 2020 that it would close.", "announced", "2020-09-03"),
        ("Vance vowed by Friday to go.", "vowed", ""),
    ],
)
def test_the_day_at_the_verb_dates_the_statement(sentence: str, cue: str, day: str) -> None:
    assert said(sentence, cue, PUBLISHED) == day
