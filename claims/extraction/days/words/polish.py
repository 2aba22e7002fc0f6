"""Polish words of time."""

from .day_words import DayWords, numbered, of_week, parts_of_month, phrases, words

_WEEKDAYS = numbered(
    (
        "poniedziałek poniedziałku poniedziałkowy",
        "wtorek wtorku",
        "środa środę środy środzie",
        "czwartek czwartku",
        "piątek piątku",
        "sobota sobotę soboty sobocie",
        "niedziela niedzielę niedzieli",
    )
)
_MONTHS = numbered(
    (
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maj maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    1,
)
_PATTERNS = (
    ("wczoraj", "1 day ago"),
    ("przedwczoraj", "2 day ago"),
    ("dziś", "0 day ago"),
    ("dzisiaj", "0 day ago"),
    ("jutro", "future"),
    ("w tym tygodniu", "so far"),
    ("na początku tygodnia", "so far"),
    ("w zeszłym tygodniu", "1 week ago"),
    ("w ubiegłym tygodniu", "1 week ago"),
    ("w przyszłym tygodniu", "future"),
    ("w weekend", "weekend"),
    ("w miniony weekend", "past weekend"),
    ("w tym miesiącu", "0 month ago"),
    ("w zeszłym miesiącu", "1 month ago"),
    ("w ubiegłym miesiącu", "1 month ago"),
    ("w tym roku", "0 year ago"),
    ("w zeszłym roku", "1 year ago"),
    ("w ubiegłym roku", "1 year ago"),
    ("rok temu", "1 year ago"),
    ("tydzień temu", "1 week ago"),
    ("<number> <unit> temu", "ago"),
    ("<number> <unit> wcześniej", "earlier"),
    ("dzień wcześniej", "1 day earlier"),
    ("tego samego dnia", "0 day earlier"),
    ("tego dnia", "0 day earlier"),
    ("tego samego wieczoru", "0 day earlier"),
    ("tego wieczoru", "0 day earlier"),
    ("następnego dnia", "-1 day earlier"),
    ("<weekday>", "weekday"),
    ("w zeszły <weekday>", "past weekday"),
    ("w zeszłą <weekday>", "past weekday"),
    ("w ubiegły <weekday>", "past weekday"),
    ("w ubiegłą <weekday>", "past weekday"),
    ("w przyszły <weekday>", "future"),
    ("w przyszłą <weekday>", "future"),
    ("<day> <month>", "named"),
    ("<day> <month> <year>", "named"),
    ("<day> <month> <year> roku", "named"),
    ("<day> <month> <year> r .", "named"),
    ("<day> <month> ubiegłego roku", "last year"),
    ("w <month>", "named"),
    ("w <month> <year>", "named"),
    ("w <month> <year> roku", "named"),
    ("w <month> ubiegłego roku", "last year"),
    ("w <month> zeszłego roku", "last year"),
    *parts_of_month("na początku <month>", "w połowie <month>", "pod koniec <month>"),
    *of_week("tym tygodniu", "ubiegłym tygodniu", "<weekday> w {}"),
    *of_week("tego tygodnia", "ubiegłego tygodnia", "<weekday> {}"),
    *of_week("tym tygodniu", "zeszłym tygodniu", "<weekday> w {}"),
    *of_week("tego tygodnia", "zeszłego tygodnia", "<weekday> {}"),
    ("w <year> roku", "named"),
    ("w <year> r .", "named"),
    ("<date>", "named"),
)
POLISH = DayWords(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    patterns=_PATTERNS,
    numbers=numbered(
        (
            "jeden",
            "dwa dwie",
            "trzy",
            "cztery",
            "pięć",
            "sześć",
            "siedem",
            "osiem",
            "dziewięć",
            "dziesięć",
        ),
        1,
    ),
    units={
        "dzień": "day",
        "dni": "day",
        "tydzień": "week",
        "tygodnie": "week",
        "tygodni": "week",
        "miesiąc": "month",
        "miesiące": "month",
        "miesięcy": "month",
        "rok": "year",
        "lata": "year",
        "lat": "year",
    },
    before=words("w we jeszcze już dopiero"),
    after=words("rano wieczorem"),
    limits=words("do od po na za przez między przed dla z ze i lub"),
    content=words("że żeby iż czy jak"),
    clauses=words("który która które którzy którego której których gdy kiedy gdzie po przed choć"),
    present=words("mówi twierdzi tłumaczy dodaje uważa podkreśla wspomina zapewnia wyjaśnia pisze"),
    scenes=words(
        "spotkał spotkała podziękował podziękowała wystąpił wystąpiła przeprosił przeprosiła "
        "zapytany zapytana pytany pytana odwiedził odwiedziła otworzył otworzyła dziennikarzom "
        "dziennikarzami parlamencie sejmie senacie odpowiedział odpowiedziała"
    ),
    asking=words("zapytany zapytana pytany pytana spytali zapytali"),
    answering=words("odpowiedział odpowiedziała odparł odparła odpowiadał"),
    meetings=words(
        "posiedzenie posiedzeniu posiedzenia debata debacie debaty sesja sesji spotkanie "
        "spotkaniu spotkania wiec wiecu ceremonia ceremonii konferencja konferencji rozprawa "
        "rozprawie"
    ),
    at_meeting=words("na po przed podczas w"),
    moments=words("gdy kiedy"),
    declaring=words("ogłosił ogłosiła"),
    reached=words("zapytany zapytana zastany"),
    subjects=words("on ona oni"),
    press=phrases("konferencji prasowej"),
    events=words(
        "głosowanie głosowaniu wybory wyborach referendum atak ataku pożar pożarze wypadek "
        "wypadku mecz meczu wyrok wyroku protest proteście strajk"
    ),
    topics=words("o"),
    occasions=words(
        "spotkania spotkaniu konferencji rozmów rozmowach posiedzenia posiedzeniu szczytu wizyty "
        "wywiadu debaty debacie wiecu"
    ),
    documents=words("raport raporcie wyrok wyroku oświadczeniu komunikacie sondaż książce wywiad"),
    letters=words("list liście pamiętnik"),
    sending=words("wysłanym skierowanym"),
    released=words("opublikowany opublikowanym ujawniony ujawnionym"),
    gatherings=phrases(
        """
        posiedzeniu
        sesji
        zagłosowała
        zagłosował
        """
    ),
    recalling=phrases("wcześniej\nwielokrotnie"),
    channels=phrases("przez telefon\ntelefonicznie\nw rozmowie z\nanonimowo"),
    once=words("kiedyś często zawsze"),
    speech=words(
        "powiedział powiedziała oświadczył oświadczyła zapowiedział zapowiedziała stwierdził "
        "stwierdziła obiecał obiecała poinformował poinformowała"
    ),
    audiences=words("dziennikarzom zwolennikom posłom tłumowi"),
    then=words("wtedy wówczas"),
    according=words("według zdaniem"),
    prepositions=words("w we na z przy podczas przed"),
)
