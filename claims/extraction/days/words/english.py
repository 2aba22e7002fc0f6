"""English words of time."""

from .day_words import DayWords, numbered, parts_of_month, phrases, words

_WEEKDAYS = numbered(
    ("monday mon", "tuesday tues", "wednesday", "thursday thurs", "friday", "saturday", "sunday")
)
_MONTHS = numbered(
    (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    1,
)
_PATTERNS = (
    ("yesterday", "1 day ago"),
    ("the day before yesterday", "2 day ago"),
    ("last night", "1 day ago"),
    ("today", "0 day ago"),
    ("earlier today", "0 day ago"),
    ("tonight", "0 day ago"),
    ("this morning", "0 day ago"),
    ("this afternoon", "0 day ago"),
    ("this evening", "0 day ago"),
    ("this week", "so far"),
    ("earlier this week", "so far"),
    ("last week", "1 week ago"),
    ("the previous week", "1 week earlier"),
    ("the week before", "1 week earlier"),
    ("this month", "0 month ago"),
    ("earlier this month", "0 month ago"),
    ("last month", "1 month ago"),
    ("this year", "0 year ago"),
    ("earlier this year", "0 year ago"),
    ("last year", "1 year ago"),
    ("<number> <unit> ago", "ago"),
    ("<number> <unit> earlier", "earlier"),
    ("<number> <unit> before", "earlier"),
    ("the day before", "1 day earlier"),
    ("the previous day", "1 day earlier"),
    ("the previous month", "1 month earlier"),
    ("the previous year", "1 year earlier"),
    ("<number> <unit> later", "later"),
    ("the next day", "-1 day earlier"),
    ("the following day", "-1 day earlier"),
    ("the day after", "-1 day earlier"),
    ("the next week", "-1 week earlier"),
    ("the following week", "-1 week earlier"),
    ("the following month", "-1 month earlier"),
    ("the following year", "-1 year earlier"),
    ("the same day", "0 day earlier"),
    ("that day", "0 day earlier"),
    ("last <weekday>", "past weekday"),
    ("this past <weekday>", "past weekday"),
    ("this <weekday>", "weekday"),
    ("<weekday> last", "past weekday"),
    ("<weekday>", "weekday"),
    ("<weekday> in <month>", "named"),
    ("<weekday> in <month> <year>", "named"),
    ("<weekday> last week", "weekday last week"),
    ("<weekday> of last week", "weekday last week"),
    ("last week on <weekday>", "weekday last week"),
    ("<weekday> this week", "weekday this week"),
    ("<weekday> of this week", "weekday this week"),
    ("this week on <weekday>", "weekday this week"),
    ("next <weekday>", "future"),
    ("<weekday> next", "future"),
    ("next week", "future"),
    ("next month", "future"),
    ("next year", "future"),
    ("tomorrow", "future"),
    ("<month> <day> , <year>", "named"),
    ("<month> <day> <year>", "named"),
    ("<month> <day>", "named"),
    ("<day> <month> <year>", "named"),
    ("<day> <month> , <year>", "named"),
    ("<day> <month>", "named"),
    ("<day> of <month>", "named"),
    ("the <day> of <month>", "named"),
    ("<month> <year>", "named"),
    ("<month> , <year>", "named"),
    ("<month> of <year>", "named"),
    ("<month> last year", "last year"),
    ("<month> of last year", "last year"),
    ("<month> this year", "this year"),
    ("in <month>", "named"),
    ("in <month> <year>", "named"),
    ("in <month> , <year>", "named"),
    ("in <month> of <year>", "named"),
    ("in <month> last year", "last year"),
    ("in <month> of last year", "last year"),
    ("in <month> this year", "this year"),
    ("last year in <month>", "last year"),
    ("just now", "0 day ago"),
    ("moments ago", "0 day ago"),
    ("hours ago", "0 day ago"),
    ("minutes ago", "0 day ago"),
    ("last <month>", "named"),
    ("this <month>", "named"),
    *parts_of_month("early <month>", "in early <month>", "late <month>", "in late <month>"),
    *parts_of_month("mid - <month>", "in mid - <month>", "the end of <month>"),
    *parts_of_month("the beginning of <month>", "the middle of <month>"),
    ("in early <year>", "named"),
    ("in late <year>", "named"),
    ("in <year>", "named"),
    ("back in <year>", "named"),
    ("back in <month>", "named"),
    ("<year> <document>", "named"),
    ("<date>", "named"),
)
ENGLISH = DayWords(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    patterns=_PATTERNS,
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
        "met asked testified addressed appeared spoke speaking visited court trial performance "
        "premiere protest march vote"
    ),
    subjects=words("he she they"),
    preceding=words("after since"),
    present=words(
        "says tells adds insists recalls explains admits jokes writes notes argues warns "
        "claims describes calls remembers puts denies concedes laughs reckons suggests"
    ),
    occasions=words(
        "talks meeting summit briefing visit session hearing conference rally speech interview "
        "address debate ceremony congress trip call conversation paper newspaper edition column "
        "cabinet programme program broadcast issue show performance curtain concert premiere match "
        "game vote"
    ),
    documents=words(
        "report review study history indictment statement resolution ruling judgment survey poll "
        "audit bulletin interview memo speech essay article book memoir decree filing complaint "
        "profile document"
    ),
    letters=words("letter letters diary note voicemail email e-mail recording manuscript"),
    released=words("released public published obtained read leaked seen"),
    participles=("ed",),
    events=words(
        "vote votes election elections referendum poll polls attack attacks strike strikes protest "
        "protests march rally crash fire blast explosion killing killings shooting raid raids "
        "arrest arrests match game derby verdict ruling resignation funeral accident flood storm "
        "incident decision deal clashes violence bombing coup"
    ),
    topics=words("of about over against for regarding concerning into"),
    records=words("minutes transcript recording video footage record records text"),
    reached=words("reached asked interviewed contacted questioned pressed"),
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
        testified
        meeting of
        council meeting
        board meeting
        town meeting
        at the meeting
        """
    ),
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
        often said
        """
    ),
    speech=words(
        "said says told tells announced vowed warned promised declared insisted added claimed "
        "confirmed alleges alleged stated wrote accused denied hailed described"
    ),
    speaking=words("speaking talking addressing answering according writing quoted"),
    dating=words("of dated from"),
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
        "the a an his her its their our my your this these those he she it they we i you there "
        "no any all some most"
    ),
    capitals=True,
)
