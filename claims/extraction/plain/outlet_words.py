"""Words by which the name of a newspaper, station or site is known: tables of words."""

from typing import Final

from claims.extraction.wording.word_table import table

#: One of these, with a capital, among the words of a short line.
OUTLET_WORDS: Final = table(
    "times post herald sentinel gazette tribune ledger chronicle courier journal weekly daily "
    "observer telegraph mirror guardian examiner mercury argus echo star globe sun bulletin "
    "register dispatch inquirer advertiser standard record news quarterly monthly review magazine "
    "radio tv television broadcasting rfe/rl bbc cnn rfi france24 wire online post-gazette press "
    "радио радыё радыо радіо вестник веснік вісник газета новости навіны новини курьер кур'ер "
    "неделя правда время час известия ведомости ведамасці відомості телеканал тэлеканал zeitung "
    "anzeiger tageblatt nachrichten rundfunk journal figaro gazeta dziennik kurier głos"
)
#: What stands before and after the name of an outlet, in small letters. '' is the end of a
#: name: the next word without a capital.
FRAMES: Final = (
    ("journalists of ", ","),
    ("download the ", " app"),
    ("(c) ", ""),
    ("© ", ""),
    ("copyright ", ""),
)
#: Before 'has been declared', 'journalists report', the name begins its paragraph.
AFTER_NAME: Final = (" has been declared", " journalists report", " service is one of")
