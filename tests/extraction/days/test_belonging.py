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
        ("Vance said of the vote on Sunday: “A farce.”", "said", ""),
        ("“A farce,” Vance said of Sunday's vote.", "said", ""),
        ("Vance said of him on Sunday that he was late.", "said", "2021-07-11"),
        ("Vance said in a speech about the vote on Sunday that it was rigged.", "said", ""),
        ("Vance said at a rally on Sunday that it was rigged.", "said", "2021-07-11"),
        ("Vance said after the vote on Sunday that it was rigged.", "said", "2021-07-11"),
        ("Vance said Friday's meeting was a farce.", "said", ""),
        ("Vance called Friday's meeting “a farce”.", "called", ""),
        ("Vance said at Friday's meeting that it was a farce.", "said", "2021-07-09"),
        ("Vance told Friday's meeting that it was a farce.", "told", "2021-07-09"),
        ("Vance wrote in Sunday's paper that it was a farce.", "wrote", "2021-07-11"),
        ("Vance accused the town on Friday of neglect.", "accused", "2021-07-09"),
        ("Vance accused the town of hiding the bill on Friday.", "accused", ""),
        ("Vance condemned the attack on Sunday.", "condemned", ""),
        ("Vance relayed his answer on Monday: “No.”", "relayed", "2021-07-12"),
        ("In a 2020 profile Vance described it as “a start”.", "described", "2020"),
        ("In a video posted on Saturday, Vance said that it would.", "said", "2021-07-10"),
        ("“It did,” Vance said in comments aired on Monday.", "said", "2021-07-12"),
        ("As late as March Vance insisted that it was full.", "insisted", "2021-03"),
        ("Talks would resume on Wednesday, said Vance.", "said", ""),
        ("Vance, speaking on Friday in Dunmere, said no.", "said", "2021-07-09"),
        ("Vance had promised in January that it would end.", "promised", "2021-01"),
        ("The day before, on Friday, Vance said that it would.", "said", "2021-07-09"),
        ("In a letter to Lee dated July 3, Vance wrote that it would.", "wrote", "2021-07-03"),
        ("In a letter sent to Lee on Friday, Vance wrote that it would.", "wrote", "2021-07-09"),
        ("In a letter made public on Friday, Vance wrote that it would.", "wrote", ""),
        ("“It has,” wrote Vance in Friday's dissent.", "wrote", "2021-07-09"),
        ("“It has,” Vance wrote of Friday's dissent.", "wrote", ""),
        ("“It has,” Vance wrote in Sunday's Ledger.", "wrote", "2021-07-11"),
        ("“It did,” said Vance, when I found him on Friday.", "said", "2021-07-09"),
        ("“It did,” said Vance, when the pool had closed on Friday.", "said", ""),
        ("“It did,” Vance said when reached on Friday.", "said", "2021-07-09"),
        ("“It did,” said Vance, who runs the mill, on Friday.", "said", "2021-07-09"),
        ("“It did,” said Vance, who was elected on Friday.", "said", ""),
        ("“It did,” Vance said in the clip, which was sent out on Friday.", "said", "2021-07-09"),
        ("Vance declared a day of mourning in an address on Sunday.", "declared", "2021-07-11"),
        ("Vance declared that she spoke in an address on Sunday.", "declared", ""),
        ("Vance denied everything on Friday.", "denied", "2021-07-09"),
        ("Vance denied a plan to close the mill on Friday.", "denied", ""),
    ],
)
def test_the_day_at_the_verb_dates_the_statement(sentence: str, cue: str, day: str) -> None:
    assert said(sentence, cue, PUBLISHED) == day


@pytest.mark.parametrize(
    ("language", "sentence", "cue", "day"),
    [
        ("ru", "Орлан назвала голосование в воскресенье «фарсом».", "назвала", ""),
        ("ru", "Орлан заявила о голосовании в воскресенье: «Фарс».", "заявила", ""),
        ("ru", "Орлан заявила на митинге в воскресенье: «Фарс».", "заявила", "2021-07-11"),
        ("ru", "Выступая в пятницу, Орлан сказала, что он пуст.", "сказала", "2021-07-09"),
        ("ru", "В видео, вышедшем в субботу, Орлан сказала, что нет.", "сказала", "2021-07-10"),
        ("ru", "Переговоры пройдут в среду, сказала Орлан.", "сказала", ""),
        ("be", "Выступаючы ў пятніцу, Арлан сказала, што ён пусты.", "сказала", "2021-07-09"),
        ("uk", "Виступаючи в п’ятницю, Орлан сказала, що він порожній.", "сказала", "2021-07-09"),
        ("ru", "Накануне, в пятницу, Орлан сказала, что он пуст.", "сказала", "2021-07-09"),
        (
            "ru",
            "В письме, отправленном в пятницу, Орлан назвала его «ямой».",
            "назвала",
            "2021-07-09",
        ),
        ("ru", "Жалобу, по словам Орлан, рассмотрят в июле.", "словам", ""),
        ("be", "Арлан назвала галасаванне ў нядзелю «фарсам».", "назвала", ""),
        ("be", "Скаргу, паводле Арлан, разгледзяць у ліпені.", "паводле", ""),
        ("uk", "Орлан назвала голосування в неділю «фарсом».", "назвала", ""),
        ("uk", "У листі до редакції від 7 липня рада заявила: «Ні».", "заявила", "2021-07-07"),
        ("de", "Orlan nannte die Abstimmung am Sonntag „eine Farce“.", "nannte", ""),
    ],
)
def test_the_day_at_the_verb_in_other_languages(
    language: str, sentence: str, cue: str, day: str
) -> None:
    assert said(sentence, cue, PUBLISHED, language) == day
