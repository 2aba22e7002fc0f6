"""The names of months in the languages of the news, and the words that say 'updated'."""

from typing import Final

from .word_table import ordered

#: January first. Small letters, without the full stop of an abbreviation.
_NAMES: Final = (
    "january jan январь января янв студзень студзеня студз січень січня січ januar jänner jan "
    "janvier janv enero ene gennaio gen janeiro styczeń stycznia sty januari leden ledna január "
    "januára ianuarie ocak tammikuuta tammikuu siječnja januara януари січн gener sausio jaanuar",
    "february feb февраль февраля фев февр люты лютага лют лютий лютого februar feber février "
    "févr fév febrero febbraio febb fevereiro fev luty lutego februari února únor február februára "
    "februarie şubat helmikuuta helmikuu veljače februara февруари febrer vasario veebruar",
    "march mar март марта мар сакавік сакавіка сак березень березня бер märz mär mrz mars marzo "
    "março mars marzec marca maart března březen marec martie mart maaliskuuta maaliskuu ožujka "
    "marta març kovo märts",
    "april apr апрель апреля апр красавік красавіка крас квітень квітня квіт avril avr abril abr "
    "aprile kwiecień kwietnia kwi april dubna duben apríl apríla aprilie nisan huhtikuuta huhtikuu "
    "travnja aprila април balandžio aprill",
    "may май мая траўня травень травня трав mai mayo maggio mag maio maj maja mei května květen "
    "máj mája mayıs toukokuuta toukokuu svibnja май maig gegužės",
    "june jun июнь июня июн чэрвень чэрвеня чэрв червень червня черв juni juin junio giugno giu "
    "junho czerwiec czerwca cze června červen jún júna iunie haziran kesäkuuta kesäkuu lipnja juna "
    "юни juny birželio juuni",
    "july jul июль июля июл ліпень ліпеня ліп липень липня лип juli juillet juil julio luglio lug "
    "julho lipiec lipca lip července červenec júl júla iulie temmuz heinäkuuta heinäkuu srpnja "
    "jula юли juliol liepos juuli",
    "august aug август августа авг жнівень жніўня жніўня жнів серпень серпня серп août aout agosto "
    "ago sierpień sierpnia sie augustus augusti srpna srpen augusta ağustos elokuuta elokuu "
    "kolovoza avgusta agost rugpjūčio",
    "september sep sept сентябрь сентября сен сент верасень верасня вер вересень вересня верес "
    "septembre septiembre setiembre settembre sett set setembro wrzesień września wrz září "
    "septembra septembrie eylül syyskuuta syyskuu rujna септември setembre rugsėjo",
    "october oct октябрь октября окт кастрычнік кастрычніка кастр жовтень жовтня жовт oktober okt "
    "octobre octubre ottobre ott outubro out październik października paź října říjen október "
    "októbra octombrie ekim lokakuuta lokakuu listopada_hr oktobra октомври spalio oktoober",
    "november nov ноябрь ноября ноя нояб лістапад лістапада ліст листопад листопада лист novembre "
    "noviembre novembro listopad listopada november listopadu novembra noiembrie kasım "
    "marraskuuta marraskuu studenoga ноември lapkričio",
    "december dec декабрь декабря дек снежань снежня снеж грудень грудня груд dezember dez "
    "décembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosince prosinec decembra "
    "decembrie aralık joulukuuta joulukuu prosinca desember des декември desembre gruodžio "
    "detsember",
)

MONTHS: Final = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}

#: Words between a day, a month and a year that say nothing.
BETWEEN: Final = frozenset(ordered("of de di del den del' the th st nd rd er a"))

#: Beginnings of words after which a date is one of change, not of publication.
CHANGED: Final = ordered(
    "updat modif edited revis correct обновл измен абноўл зменен оновл змінен aktualis zaktualiz "
    "aktualiz bearbeit geändert actualis actualiz editado aggiorn atualiz bijgewerkt oppdatert "
    "opdateret uppdater päivit modifié güncelle frissít ändrad"
)
#: Beginnings of words after which a date is that of publication.
PUBLISHED: Final = ordered(
    "publi posted post первая опубл апубл опублік veröffentl erstellt erschienen veröff issued "
    "created gepubliceerd opublik dodano data stand publié pubblic yayın first"
)
