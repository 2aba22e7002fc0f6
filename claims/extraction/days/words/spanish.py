"""Spanish words of time."""

from .day_words import DayWords, numbered, of_week, parts_of_month, phrases, words

_WEEKDAYS = numbered(("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"))
_MONTHS = numbered(
    (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    1,
)
_PATTERNS = (
    ("ayer", "1 day ago"),
    ("anoche", "1 day ago"),
    ("anteayer", "2 day ago"),
    ("hoy", "0 day ago"),
    ("esta mañana", "0 day ago"),
    ("esta tarde", "0 day ago"),
    ("esta noche", "0 day ago"),
    ("esta semana", "so far"),
    ("la semana pasada", "1 week ago"),
    ("la próxima semana", "future"),
    ("el fin de semana", "weekend"),
    ("este fin de semana", "weekend"),
    ("el pasado fin de semana", "past weekend"),
    ("el fin de semana pasado", "past weekend"),
    ("este mes", "0 month ago"),
    ("el mes pasado", "1 month ago"),
    ("este año", "0 year ago"),
    ("el año pasado", "1 year ago"),
    ("hace <number> <unit>", "ago"),
    ("<number> <unit> antes", "earlier"),
    ("el día anterior", "1 day earlier"),
    ("la víspera", "1 day earlier"),
    ("ese mismo día", "0 day earlier"),
    ("el mismo día", "0 day earlier"),
    ("ese día", "0 day earlier"),
    ("esa misma noche", "0 day earlier"),
    ("esa noche", "0 day earlier"),
    ("esa misma tarde", "0 day earlier"),
    ("al día siguiente", "-1 day earlier"),
    ("<weekday>", "weekday"),
    ("<weekday> pasado", "past weekday"),
    ("pasado <weekday>", "past weekday"),
    ("este <weekday>", "weekday"),
    ("próximo <weekday>", "future"),
    ("<weekday> próximo", "future"),
    ("<day> de <month>", "named"),
    ("<day> de <month> de <year>", "named"),
    ("<day> de <month> del <year>", "named"),
    ("<day> de <month> del año pasado", "last year"),
    ("en <month>", "named"),
    ("en <month> de <year>", "named"),
    ("en <month> del año pasado", "last year"),
    *parts_of_month("a principios de <month>", "a mediados de <month>", "a finales de <month>"),
    *of_week("esta semana", "la semana pasada", "<weekday> de {}", "<weekday> {}"),
    ("en <year>", "named"),
    ("<date>", "named"),
)
SPANISH = DayWords(
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    patterns=_PATTERNS,
    numbers=numbered(
        ("un una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"), 1
    ),
    units={
        "día": "day",
        "días": "day",
        "semana": "week",
        "semanas": "week",
        "mes": "month",
        "meses": "month",
        "año": "year",
        "años": "year",
    },
    before=words("el ya"),
    limits=words("de del desde hasta antes después para entre y o al a"),
    content=words("que si cómo"),
    clauses=words("quien quienes cuyo cuya donde cuando después antes mientras tras aunque"),
    present=words("dice explica afirma asegura cuenta recuerda añade insiste señala cree opina"),
    scenes=words(
        "reunió agradeció saludó preguntado preguntada visitó inauguró periodistas parlamento "
        "senado congreso respondió disculpó compareció habló"
    ),
    asking=words("preguntado preguntada preguntaron"),
    answering=words("respondió replicó contestó"),
    meetings=words("sesión debate audiencia reunión mitin acto ceremonia rueda juicio asamblea"),
    at_meeting=words("en durante tras ante después"),
    moments=words("cuando"),
    declaring=words("anunció declaró decretó"),
    reached=words("preguntado preguntada localizado localizada"),
    subjects=words("él ella ellos ellas"),
    press=phrases("una rueda de prensa\nla rueda de prensa\nuna conferencia de prensa"),
    perfect=words("había habían"),
    events=words("votación elecciones referéndum ataque incendio accidente partido veredicto"),
    topics=words("de sobre"),
    occasions=words("reunión rueda conferencia entrevista discurso visita cumbre sesión debate"),
    documents=words("informe estudio sentencia comunicado encuesta libro artículo"),
    letters=words("carta diario"),
    sending=words("enviada dirigida"),
    released=words("publicada publicado difundida leída"),
    gatherings=phrases(
        """
        sesión
        pleno
        votó
        audiencia
        """
    ),
    recalling=phrases("anteriormente\nen repetidas ocasiones"),
    channels=phrases("por teléfono\nen una entrevista\nbajo condición de anonimato"),
    speech=words(
        "dijo dijeron declaró afirmó aseguró anunció prometió advirtió acusó indicó señaló"
    ),
    indefinite=words("un una"),
    audiences=words("periodistas partidarios diputados multitud"),
    then=words("entonces"),
    according=words("según"),
    prepositions=words("en con ante durante a al sobre"),
)
