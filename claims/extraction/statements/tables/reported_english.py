"""English verbs that report what somebody says in the article's own words, by what follows them."""

from typing import Final

from .word_set import word_set

#: Verbs with a clause behind them: 'said (that) the road was shut'.
CLAUSE: Final = word_set(
    """
    accepts accepted acknowledges acknowledged adds added admits admitted affirms affirmed
    agrees agreed alleges alleged announces announced answers answered argues argued asserts
    asserted assures assured claims claimed complains complained concedes
    conceded concludes concluded confesses confessed confirms confirmed contends contended
    counters countered cautions cautioned clarifies clarified denies denied estimates estimated
    explains explained forecasts guarantees guaranteed hints hinted indicates indicated informs
    informed insists insisted jokes joked laments lamented maintains maintained notes noted
    notifies notified objects objected observes observed pledges pledged predicts predicted
    promises promised proposes proposed reaffirms reaffirmed reassures reassured recalls recalled
    recommends recommended reiterates reiterated remarks remarked reminds reminded repeats
    repeated replies replied retorts retorted reveals revealed said say says
    signals signaled signalled speculates speculated states stated stresses stressed suggests
    suggested swears swore tells testifies testified threatens threatened told tweets tweeted
    underlines underlined vows vowed warns warned writes wrote written quipped
    """
)
#: Verbs of a document's or an inquiry's result; the subject is never a person.
FINDING: Final = word_set("finds found shows showed")
#: Verbs that need no 'that' to open the clause behind them.
BARE: Final = word_set("said say says told tells claimed claims insisted insists denied denies")
#: Verbs whose object is what the position is about: 'blamed Moscow', 'rejected the offer'.
OBJECT: Final = word_set(
    """
    accuses accused advises advised advocates advocated apologises apologised apologizes
    apologized applauds applauded asserts asserted blames blamed blasts blasted
    chides chided claims claimed condemns condemned
    criticises criticised criticizes criticized decries decried defends
    defended demands demanded denies denied denounces denounced deplores deplored disavows
    disavowed disputes disputed downplays downplayed echoes echoed
    exhorts exhorted faults faulted hails hailed
    implores implored lambasts lambasted lauds lauded likens likened mocks mocked
    pledges pledged praises praised proposes proposed promises promised
    rebuffs rebuffed rebukes rebuked rebuts rebutted recommends recommended refutes
    refuted rejects rejected rebuked regrets regretted ridicules ridiculed rubbishes rubbished
    scolds scolded slams slammed threatens threatened urges urged vows vowed warns warned welcomes
    welcomed
    """
)
#: Verbs that are reports only with one of these words behind them, near by.
WITH: Final = {
    "call": ("for", "on", "upon"),
    "calls": ("for", "on", "upon", "“"),
    "called": ("for", "on", "upon", "“"),
    "charges": ("that",),
    "charged": ("that",),
    "declares": ("that", "“"),
    "declared": ("that", "“"),
    "dismisses": ("as", "“"),
    "dismissed": ("as", "“"),
    "responds": ("that",),
    "responded": ("that",),
    "describes": ("as", "how", "“"),
    "described": ("as", "how", "“"),
    "portrays": ("as",),
    "portrayed": ("as",),
    "characterizes": ("as",),
    "characterized": ("as",),
    "puts": ("at",),
    "put": ("at",),
    "offers": ("to",),
    "offered": ("to", "a", "an"),
    "asks": ("that",),
    "asked": ("that",),
    "appeals": ("to", "for"),
    "appealed": ("to", "for"),
    "expressed": ("hope", "concern", "confidence", "regret", "support", "doubt", "willingness"),
    "expresses": ("hope", "concern", "confidence", "regret", "support", "doubt", "willingness"),
    "voiced": ("hope", "concern", "confidence", "regret", "support", "doubt", "opposition"),
    "voices": ("hope", "concern", "confidence", "regret", "support", "doubt", "opposition"),
    "raised": ("possibility", "prospect", "doubts", "concerns"),
    "raises": ("possibility", "prospect", "doubts", "concerns"),
    "ruled": ("out", "that"),
    "rules": ("out", "that"),
    "compared": ("to", "with"),
    "compares": ("to", "with"),
    "points": ("out", "to"),
    "pointed": ("out",),
    "went": ("say",),
    "spoke": ("against", "out"),
    "made": ("clear",),
    "makes": ("clear",),
    "took": ("issue",),
    "laid": ("blame",),
    "insists": ("on", "that"),
    "insisted": ("on", "that"),
}
#: Participles behind a comma that report: 'fired back, threatening to publish'.
PARTICIPLES: Final = word_set(
    """
    accusing alleging arguing blaming claiming complaining contending demanding denouncing
    denying insisting noting promising saying stressing suggesting threatening urging vowing
    warning
    """
)
#: Words between a subject and its verb under which nothing is reported.
NOT_SAID: Final = word_set(
    """
    'd am are be been being can cannot could is may might must n't never not shall should to
    was were will wo would yet
    """
)
#: Verbs that report even when they are denied: 'did not rule out'.
SAID_IF_DENIED: Final = word_set("deny dispute rule")
#: Words before a subject that make its clause a part of another.
SUBORDINATE: Final = word_set(
    """
    after although as because before despite even how if like once since than that though
    unless until what when where whereas whether which while who whom whose why
    """
)
#: Many people, or nobody in particular.
CROWDS: Final = word_set(
    """
    all analysts anyone authorities bystanders campaigners citizens commentators critics
    demonstrators everyone everybody experts few fans locals lawmakers many miners most neighbors
    neighbours no nobody none observers officials opponents others parents passengers people
    politicians protesters residents several some sources students supporters survivors those
    users villagers viewers voters witnesses workers
    люди жители жыхары жителі рабочие очевидцы эксперты аналитики источники людзі мешканці
    """
)
#: Verbs whose subject speaks, whatever it is called.
STRONG: Final = word_set(
    """
    accused accuses acknowledged acknowledges added adds admitted alleged alleges announced
    argued argues blamed claimed claims condemned contended criticised criticized demanded denied
    denies explained found insisted insists pledged promised quipped rejected replied said say
    says testified threatened told tells urged vowed warned warns wrote
    """
)
#: Documents in which a person speaks: 'issued a statement saying'.
DOCUMENTS: Final = word_set("email letter memo message note post release speech statement tweet")
#: Verbs that have things for subjects as often as people.
SUGGESTING: Final = word_set(
    "indicates indicated reveals revealed signals signaled signalled suggests suggested"
)
#: Forms that are nouns as often, beside those that the reading knows.
NOUNS_TOO: Final = word_set("estimates faults forecasts guarantees hints praises regrets rules")
