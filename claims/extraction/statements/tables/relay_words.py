"""Words by which an article says through whom somebody's words came."""

from typing import Final

from .word_set import word_set

#: Who passes on the words of others: media, and those who speak for a person.
MEDIA: Final = word_set(
    """
    afp agency ap bbc belta broadcaster channel cnn daily dpa ifax interfax itar-tass magazine
    media newspaper network outlet paper portal press radio reuters ria ria-novosti rfe/rl
    site station tabloid tass television tv website weekly wire xinhua
    агентство агентства газета издание канал портал радио сайт тасс белта рбк риа телеканал
    телевидение интерфакс рейтер би-би-си пресс-служба сми агенцтва выданне тэлеканал прэс-служба
    агенція агентство видання телебачення пресслужба унн уніан укрінформ
    """
)
#: People and offices who pass on the words of one person.
GO_BETWEENS: Final = word_set(
    """
    attorney attorneys brother counsel daughter family father friend husband lawyer lawyers
    mother office publicist representative sister son solicitor spokesman spokesperson
    spokeswoman wife адвокат адвокаты адвокатка жена муж брат сестра адвакат
    """
)
#: Verbs of passing on: '…, state media reported'.
PASSED_ON: Final = word_set(
    """
    carried cited cites quoted quotes relayed relays reported reports said wrote writes
    сообщает сообщил сообщила сообщило сообщили передаёт передает пишет цитирует передал
    передала передало паведамляе паведаміла паведаміў піша перадае цытуе повідомляє повідомила
    повідомило пише передає цитує
    """
)
#: What is passed on: 'a letter released by her lawyer'.
PAPERS: Final = word_set(
    """
    comments excerpts letter message note remarks statement post
    """
)
#: Things that keep words: the thing itself is what they came through.
RECORDS: Final = word_set(
    """
    audio diary email emails footage memo minutes notes podcast readout recording tape
    testimony transcript transcripts video voicemail
    """
)
#: What was done with it.
RELEASED: Final = word_set(
    """
    aired broadcast carried cited disclosed distributed filed issued made obtained posted provided
    published quoted read released relayed seen shared
    """
)
