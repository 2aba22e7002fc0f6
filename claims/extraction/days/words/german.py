"""German words of time."""

from .day_words import DayWords, numbered, of_week, parts_of_month, phrases, words

_WEEKDAYS = numbered(
    (
        "montag montagabend montagmorgen montagnachmittag",
        "dienstag dienstagabend dienstagmorgen dienstagnachmittag",
        "mittwoch mittwochabend mittwochmorgen mittwochnachmittag",
        "donnerstag donnerstagabend donnerstagmorgen donnerstagnachmittag",
        "freitag freitagabend freitagmorgen freitagnachmittag",
        "samstag samstagabend sonnabend",
        "sonntag sonntagabend sonntagmorgen sonntagnachmittag",
    )
)
_MONTHS = numbered(
    (
        "januar jänner",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    1,
)
_PATTERNS = (
    ("gestern", "1 day ago"),
    ("vorgestern", "2 day ago"),
    ("heute", "0 day ago"),
    ("morgen", "future"),
    ("in dieser woche", "so far"),
    ("diese woche", "so far"),
    ("anfang der woche", "so far"),
    ("vergangene woche", "1 week ago"),
    ("letzte woche", "1 week ago"),
    ("in der vergangenen woche", "1 week ago"),
    ("in der vorigen woche", "1 week ago"),
    ("kommende woche", "future"),
    ("am wochenende", "weekend"),
    ("am vergangenen wochenende", "past weekend"),
    ("am kommenden wochenende", "future"),
    ("nächste woche", "future"),
    ("diesen monat", "0 month ago"),
    ("in diesem monat", "0 month ago"),
    ("im vergangenen monat", "1 month ago"),
    ("vergangenen monat", "1 month ago"),
    ("letzten monat", "1 month ago"),
    ("in diesem jahr", "0 year ago"),
    ("im vergangenen jahr", "1 year ago"),
    ("im vorigen jahr", "1 year ago"),
    ("letztes jahr", "1 year ago"),
    ("vor <number> <unit>", "ago"),
    ("<number> <unit> zuvor", "earlier"),
    ("<number> <unit> vorher", "earlier"),
    ("am tag zuvor", "1 day earlier"),
    ("am vortag", "1 day earlier"),
    ("am selben tag", "0 day earlier"),
    ("am gleichen tag", "0 day earlier"),
    ("am selben abend", "0 day earlier"),
    ("am gleichen abend", "0 day earlier"),
    ("an diesem tag", "0 day earlier"),
    ("an diesem abend", "0 day earlier"),
    ("am nächsten tag", "-1 day earlier"),
    ("am folgetag", "-1 day earlier"),
    ("tags darauf", "-1 day earlier"),
    ("<weekday>", "weekday"),
    ("vergangenen <weekday>", "past weekday"),
    ("am vergangenen <weekday>", "past weekday"),
    ("letzten <weekday>", "past weekday"),
    ("am letzten <weekday>", "past weekday"),
    ("am kommenden <weekday>", "future"),
    ("kommenden <weekday>", "future"),
    ("nächsten <weekday>", "future"),
    ("<day> <month>", "named"),
    ("<day> <month> <year>", "named"),
    ("<day> <month> vergangenen jahres", "last year"),
    ("im <month>", "named"),
    ("im <month> <year>", "named"),
    ("im <month> vergangenen jahres", "last year"),
    ("im <month> des vergangenen jahres", "last year"),
    *parts_of_month("anfang <month>", "mitte <month>", "ende <month>"),
    *of_week("dieser woche", "vergangener woche", "<weekday> {}"),
    *of_week("dieser woche", "der vergangenen woche", "<weekday> {}"),
    *of_week("diese woche", "letzte woche", "<weekday> {}"),
    ("im jahr <year>", "named"),
    ("bereits <year>", "named"),
    ("schon <year>", "named"),
    ("noch <year>", "named"),
    ("<date>", "named"),
)
GERMAN = DayWords(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    patterns=_PATTERNS,
    numbers=numbered(
        (
            "einem einer ein eine einen",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
        ),
        1,
    ),
    units={
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
    },
    before=words("am im noch erst bereits schon früh spät"),
    after=words("abend morgen nachmittag vormittag nacht"),
    ordinals=words("."),
    limits=words("bis seit ab vor nach von vom zum zur für zwischen und oder auf den der"),
    content=words("dass daß ob wie warum"),
    clauses=words("welcher welche welches als wenn nachdem bevor während weil obwohl wer wo"),
    present=words("sagt meint erzählt berichtet fügt erinnert schreibt warnt"),
    scenes=words(
        "traf trafen sprach sprachen dankte entschuldigte gefragt fragte besuchte eröffnete "
        "journalisten reportern parlament bundestag landtag antwortete äußerte stellte trat"
    ),
    asking=words("gefragt fragte fragten befragt"),
    answering=words("antwortete erwiderte entgegnete konterte"),
    meetings=words(
        "sitzung debatte anhörung kundgebung pressekonferenz prozess versammlung feier treffen "
        "bürgerversammlung trauerfeier verhandlung"
    ),
    at_meeting=words("in im auf bei beim nach vor während der"),
    moments=words("als"),
    declaring=words("verkündete verkündeten"),
    reached=words("gefragt traf erreichte"),
    subjects=words("er sie"),
    press=phrases("einer pressekonferenz\nder pressekonferenz\nvor journalisten"),
    perfect=words("hatte hatten"),
    events=words("abstimmung wahl wahlen angriff anschlag brand unfall spiel urteil streik"),
    topics=words("über zu zur zum"),
    occasions=words(
        "treffen gespräch gesprächen sitzung pressekonferenz interview rede debatte gipfel besuch "
        "anhörung veranstaltung kundgebung zeitung ausgabe"
    ),
    documents=words("bericht gutachten studie urteil anklage erklärung mitteilung umfrage buch"),
    letters=words("brief schreiben tagebuch"),
    sending=words("geschickten gesandten"),
    released=words("veröffentlichten veröffentlichter bekanntgewordenen übergebenen"),
    gatherings=phrases(
        """
        anhörung
        sitzung
        kreistag
        gemeinderat
        stadtrat
        stimmte
        stimmten
        """
    ),
    recalling=phrases("früher\nwiederholt\nmehrfach"),
    channels=phrases("am telefon\ntelefonisch\nim gespräch mit\nim interview\nauf anfrage"),
    once=words("einmal oft stets"),
    speech=words(
        "sagte sagten sagt erklärte erklärten betonte teilte kündigte versprach warnte forderte "
        "versicherte behauptete schrieb vorgeworfen angekündigt"
    ),
    indefinite=words("ein eine einer einem einen"),
    audiences=words("journalisten reportern anhängern abgeordneten zuhörern"),
    then=words("damals"),
    according=words("zufolge laut"),
    prepositions=words("in im an am auf bei beim vor mit nach zu"),
    capitals=True,
)
