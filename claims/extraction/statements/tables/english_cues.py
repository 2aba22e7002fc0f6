"""English words that say that somebody speaks."""

from typing import Final

from .word_set import word_set

#: Verbs that bring in the words of a speaker, in the base form.
SPEECH_VERBS: Final = word_set(
    """
    accuse acknowledge add address admit admonish advise advocate affirm agree allege announce
    answer apologise apologize appeal applaud argue articulate ask assert assure attest bark beam
    beg believe bellow bemoan blame blast blog blurt bluster boast brag bray bristle broadcast
    cackle call caption caution challenge chant characterise characterize charge chide chime
    chortle chuckle cite claim clamor clarify coax comment commiserate compare complain concede
    conclude concur condemn confess confide confirm congratulate contend continue convey counsel
    counter crack criticise criticize croak crow cry curse deadpan declare decree decry deem defend
    demand demur denounce deny describe detail dictate disagree disclose dismiss divulge drawl dub
    e-mail echo elaborate email emphasise emphasize encourage enthuse exclaim exhort explain
    expound express fire flash fret fume gasp giggle gloat goad greet grin gripe groan growl
    grumble grunt guess gush hint hiss hold holler hope huff implore imply indicate inform inquire
    insinuate insist instruct interject interrupt intone jest joke justify label lambast lambaste
    lament laugh lecture lie liken list maintain marvel mention message moan mock mourn mumble
    murmur muse mutter nod note object observe offer opine opt order outline paraphrase persist
    plead pledge point portray post postulate praise pray predict press proclaim profess promise
    pronounce propose protest provoke purr push qualify question quip quote rail rant rasp rave
    read reaffirm reason reassure rebuke rebut recall recap recite reckon recommend recount refer
    reflect reiterate rejoice rejoin relate relay remark remember remind repeat reply report
    request respond restate retort reveal riff roar rule say scoff scold scream share shoot shout
    shriek shrug sigh signal slam slur smile smirk snap snarl sneer snicker sniff snigger snort sob
    specify speculate splutter squeal stammer state stipulate stress stutter submit suggest sum
    summarise summarize surmise swear sympathize taunt tease tell term testify text thank theorise
    theorize think threaten thunder toast tout trill trumpet tweet type underline underscore urge
    utter venture verify voice volunteer vow wail warn weep whine whisper whoop wisecrack wonder
    worry write yell yelp
    """
)

#: A cue behind one of these was not said, or not yet.
UNSPOKEN: Final = word_set(
    """
    can't cannot could couldn't declined declines denied denies deny denying didn't doesn't
    don't may might must n't never not refused refuses should shouldn't without wouldn't
    """
)

#: Before 'not to “…”' the marked words are part of what is asked for.
DEMANDED: Final = word_set(
    """
    advised appealed asked begged called calling demanded implored instructed ordered pleaded
    pleading told urged urges urging warned warning
    """
)

#: Verbs that go on with what somebody has begun to say.
GOING_ON: Final = word_set("added adds continued continues concluded concludes went goes")

#: What nobody said, where 'that' or a participle follows.
DENIED: Final = word_set("denied denies deny denying")

#: What crowds call out together.
CHANTED: Final = word_set("chant chanted chanting chants")

#: Verbs that give a thing its name among some people.
CALLED: Final = word_set("call called calling calls dub dubbed nickname nicknamed")

#: Where words are written and not said.
INSCRIBED: Final = word_set(
    """
    back blackboard board book card column cover door envelope field form line margin page plate
    sleeve subject wall
    """
)

#: Things on which words stand that nobody says.
INSCRIPTIONS: Final = word_set(
    """
    banner billboard caption graffiti headline inscription label menu mural note notice placard
    plaque poster sign slogan sticker t-shirt
    """
)

#: Words before a marked piece that make it a name, a title or another's label.
NAMING: Final = word_set(
    """
    album alias author banner banners bearing book column documentary dubbed emblazoned
    entitled episode film hashtag headline headlined known labeled labelled magazine marked
    movie named nicknamed novel phrase phrases play podcast program reading reads series show
    sign signs slogan so-called song story term termed terms titled word words
    """
)

#: Forms that no rule gives.
IRREGULAR_FORMS: Final = {
    "beg": "begs begged begging",
    "brag": "brags bragged bragging",
    "blog": "blogs blogged blogging",
    "broadcast": "broadcasts broadcast broadcasting",
    "quip": "quips quipped quipping",
    "recap": "recaps recapped recapping",
    "grin": "grins grinned grinning",
    "fret": "frets fretted fretting",
    "weep": "weeps wept weeping",
    "rebut": "rebuts rebutted rebutting",
    "concur": "concurs concurred concurring",
    "demur": "demurs demurred demurring",
    "purr": "purrs purred purring",
    "admit": "admits admitted admitting",
    "submit": "submits submitted submitting",
    "nod": "nods nodded nodding",
    "lie": "lies lied lying",
    "hint": "hints hinted hinting",
    "read": "reads read reading",
    "say": "says said saying",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "hold": "holds held holding",
    "write": "writes wrote written writing",
    "shoot": "shoots shot shooting",
    "swear": "swears swore sworn swearing",
    "sob": "sobs sobbed sobbing",
    "slam": "slams slammed slamming",
    "slur": "slurs slurred slurring",
    "snap": "snaps snapped snapping",
    "sum": "sums summed summing",
    "refer": "refers referred referring",
    "dub": "dubs dubbed dubbing",
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling",
    "counsel": "counsels counseled counselled counseling",
    "deadpan": "deadpans deadpanned deadpanning",
    "opt": "opts opted opting",
}

#: Other words that stand where a verb of speech would.
OTHER_CUES: Final = word_set("found finds goes went puts put putting quoted quoting resisted")

#: Words that are cues only before certain others: 'put it', 'went on'.
CUES_WITH: Final = {
    "found": ("that",),
    "finds": ("that",),
    "goes": ("on",),
    "went": ("on",),
    "put": ("it",),
    "puts": ("it",),
    "putting": ("it",),
}

#: Verbs that tell of an attitude: a plain verb of speech round them goes before them.
WEAK_VERBS: Final = word_set(
    """
    accuse agree apologize appeal beam believe blame bristle cackle call challenge charge chortle
    cite condemn congratulate criticize croak defend demand deny describe dismiss drawl dub
    encourage express fire fret giggle grin hold hope huff label laugh lie list offer order pledge
    portray praise press promise propose protest push question read rebut reckon share smile
    snicker snigger splutter squeal thank think threaten urge vow weep worry
    """
)

#: Forms that are nouns as often as verbs.
NOUNS_TOO: Final = word_set(
    """
    answer answers appeal appeals beam beams blast blog blogs broadcast broadcasts call calls cause
    challenge challenges charge charges claim claims comment comments complaint counsel cry demand
    demands drawl echo email emails fire flash giggle giggles grin grins guess hint hints hold
    holds hope hopes joke jokes label labels laugh lecture lie lies list lists mention message
    messages moan mock note notes object objects offer offers order orders outline plead pledge
    pledges point points post posts praise press promise promises protest protests question
    questions quip quote quotes read reason reasons recall recap reflect remark remarks replies
    reply report reports request requests response review riff roar rule rules scream share shares
    shot shots shout sign signal signals slam slur slurs smile smiles state states stress tease
    term terms text texts thanks thought tout trumpet tweet tweets type types underscore voice
    voices volunteer volunteers vote vow vows whisper wonder worries worry yell
    """
)

#: Phrases behind which the source stands.
SOURCE_PHRASES: Final = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("in", "words", "of"),
    ("per",),
)

#: Verbs that take no person as their object.
PLAIN_VERBS: Final = word_set(
    "say explain add write note argue observe recall insist conclude joke"
)
