"""English words of time."""

from .day_words import DayWords, numbered, phrases, words
from .english_expressions import MONTHS, PATTERNS, WEEKDAYS

ENGLISH = DayWords(
    weekdays=WEEKDAYS,
    months=MONTHS,
    patterns=PATTERNS,
    numbers=numbered(
        ("a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    ),
    units={
        "day": "day",
        "days": "day",
        "week": "week",
        "weeks": "week",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
    },
    before=words("on in late early earlier just"),
    after=words("morning afternoon evening night"),
    ordinals=words("st nd rd th"),
    limits=words(
        "by until till since from before after to through for of next between beyond unless than "
        "and or"
    ),
    content=words("that whether if why how"),
    clauses=words(
        "who which whose whom where when while after before since as because although though "
        "until unless if following ahead"
    ),
    scenes=words(
        "account committee evidence explanation answers met asked testified addressed appeared "
        "spoke speaking visited court trial performance premiere protest march vote thanked "
        "greeted welcomed urged apologised apologized promised assured parliament chamber senate "
        "reporters journalists lawmakers supporters commons lords summoned grilled crowd marched "
        "gathered appealed replied answered pleaded remarked quoted interviewed unveiled "
        "inaugurated"
    ),
    asking=words("asked questioned pressed quizzed challenged"),
    answering=words(
        "shouted heckled snapped replied retorted countered interjected interrupted responded "
        "rejoined"
    ),
    meetings=words(
        "debate hearing meeting meetings session ceremony rally conference briefing trial summit "
        "inquiry inquest tribunal forum vigil funeral assembly premiere launch talks"
    ),
    at_meeting=words("at during told after before in from"),
    moments=words("when"),
    declaring=words(
        "denied rejected dismissed defended apologised apologized resigned declared announced "
        "confirmed ordered demanded proclaimed pledged promised"
    ),
    subjects=words("he she they it"),
    preceding=words("after since"),
    present=words(
        "says tells adds insists recalls explains admits jokes writes notes argues warns claims "
        "describes calls remembers puts denies concedes laughs reckons suggests"
    ),
    occasions=words(
        "questions podium lectern rostrum talks meeting summit briefing visit session hearing "
        "conference rally speech interview address debate ceremony congress trip call "
        "conversation paper newspaper edition column cabinet programme program broadcast issue "
        "show performance curtain concert premiere match game vote"
    ),
    documents=words(
        "report review study history indictment statement resolution ruling judgment survey poll "
        "recording dissent opinion audit bulletin interview memo speech essay article book memoir "
        "decree filing complaint profile document video clip comments remarks post message tweet "
        "podcast"
    ),
    letters=words("letter letters diary note voicemail email e-mail manuscript"),
    sending=words("sent addressed delivered"),
    released=words(
        "released public published obtained read leaked seen sent posted circulated aired broadcast"
    ),
    participles=("ed",),
    events=words(
        "vote votes election elections referendum poll polls attack attacks strike strikes "
        "protest protests march rally crash fire blast explosion killing killings shooting raid "
        "raids arrest arrests match game derby verdict ruling resignation funeral accident flood "
        "storm incident decision deal clashes violence bombing coup"
    ),
    topics=words("of about over against for regarding concerning into"),
    records=words("minutes transcript recording video footage record records text"),
    reached=words(
        "reached asked interviewed contacted questioned pressed found met visited called spoke"
    ),
    gatherings=phrases(
        """
        voted
        before the vote
        told the meeting
        told the chamber
        told the council
        told the court
        courtroom
        was sentenced
        were sentenced
        hearing
        debated
        session
        rally
        hearings
        jury heard
        court heard
        inquest heard
        inquiry heard
        tribunal heard
        testified
        meeting of
        council meeting
        board meeting
        town meeting
        at the meeting
        """
    ),
    press=phrases("a news conference\na press conference\nthe news conference\na briefing"),
    held=words("taken held passed agreed adopted announced approved reached"),
    leaving=words("outside afterwards afterward"),
    remarks=phrases(
        """
        made the remark
        made the remarks
        made the comment
        made the comments
        made the statement
        made his remarks
        made her remarks
        made his comments
        made her comments
        """
    ),
    asides=words("as while amid"),
    spokesmen=words("spokesman spokeswoman spokesperson aide"),
    announcing=words("back responded retorted threatened threatening replied reacted"),
    perfect=words("has have had"),
    channels=phrases(
        """
        by phone
        by telephone
        in an interview
        in a telephone interview
        in an email
        in an e-mail
        in a text message
        condition of anonymity
        asked not to be named
        not to be identified
        who declined to be named
        in an earlier
        in a later
        """
    ),
    media=words(
        "television tv radio media newspaper weekly daily magazine website broadcaster station"
    ),
    houses=words("house senate commons lords parliament congress council court"),
    recalling=phrases(
        """
        previously
        repeatedly
        in the past
        earlier said
        earlier told
        at the time
        back then
        years later
        in recent weeks
        in recent months
        in recent years
        for months
        for years
        over the years
        once said
        said then
        used to say
        fond of saying
        liked to say
        likes to say
        always said
        often said
        """
    ),
    once=words("once often always usually"),
    speech=words(
        "said says told tells announced vowed warned promised declared insisted added claimed "
        "confirmed alleges alleged stated wrote accused denied hailed described"
    ),
    speaking=words("speaking talking addressing answering according writing quoted"),
    dating=words("of dated from"),
    indefinite=words("a an"),
    hearing=words("heard"),
    audiences=words(
        "deputies delegates members colleagues councillors councilors senators workers parents "
        "staff students voters crowd audience reporters journalists supporters lawmakers "
        "worshippers mourners mps"
    ),
    telling_news=words("announcing unveiling"),
    then=words("then"),
    according=words("according"),
    follow_ups=phrases(
        """
        he was speaking
        she was speaking
        they were speaking
        he spoke
        she spoke
        he made the
        she made the
        the remarks
        his remarks
        her remarks
        the comments
        his comments
        her comments
        the letter , dated
        the statement , dated
        the report , dated
        the letter is dated
        the statement is dated
        the letter was dated
        the statement was dated
        """
    ),
    live=phrases(
        """
        live coverage
        live blog
        live updates
        live page
        as it happened
        """
    ),
    at_once=phrases(
        """
        within minutes
        within hours
        within the hour
        minutes later
        moments later
        hours later
        the same meeting
        the same briefing
        """
    ),
    bare_content=True,
    charging=words(
        "accused blamed condemned denounced criticised criticized praised threatened attacked "
        "lambasted slammed called hailed welcomed mocked defended"
    ),
    reacting=words(
        "condemned denounced criticised criticized welcomed praised rejected dismissed slammed "
        "hailed mocked lambasted deplored responded reacted retorted answered"
    ),
    pronouns=words("him her them it us me you"),
    telling=words("told tell tells warned reminded assured informed asked urged promised thanked"),
    prepositions=words(
        "in on at to during via through over by with from of for before after following into "
        "about outside inside near alongside"
    ),
    adverbs=words("back also later earlier again publicly live there"),
    determiners=words(
        "the a an his her its their our my your this these those he she it they we i you there no "
        "any all some most"
    ),
    capitals=True,
)
