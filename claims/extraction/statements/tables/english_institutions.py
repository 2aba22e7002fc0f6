"""English words for what is no person and yet speaks."""

from typing import Final

from .word_set import word_set

#: Institutions and documents that 'say' things.
INSTITUTION_HEADS: Final = word_set(
    """
    ad administration advertisement affidavit agency airline alliance analysis announcement app
    army article assembly association audit authority bank bill blog board body brewery brief
    brokerage bulletin bureau cabinet caller campaign center centre chamber channel charity choir
    church city club coalition collective column commission committee communique company complaint
    conference congress consortium constitution contractor cooperative corporation council court
    daily decree department developer diary document dossier e-mail editorial email embassy essay
    exchange faction federation filing firm force forces foundation fund gallery government group
    guide handbook headline history hospital house indictment inquiry institute institution insurer
    journal judgment kremlin lawsuit league legislation lender letter library lobby magazine
    mailing manifesto manufacturer memo memorandum message military ministry mission monitor motion
    movement museum nation navy network newsletter newspaper notice office opinion orchestra order
    organisation organization outlet pac page panel paper parliament party pentagon petition plan
    platform police poll post presidency press probe proposal publication publisher questionnaire
    radio regulator release report resolution retailer review ruling school secretariat senate
    service sign site society spokesmen staff startup state statement station store studio study
    subcommittee summary supplier survey syndicate team text theater theatre think-tank transcript
    treasury tribunal tribune trust tweet union university utility verdict video watchdog website
    white-house
    """
)

#: Words that show a capitalised name to be an institution's.
INSTITUTION_WORDS: Final = word_set(
    """
    academy act administration airlines airport america american associated associates avenue
    bank beach central championship co coast college conservatives convention corp county cup
    deal democrats east eastern federation games gazette group hall herald holdings hospital
    house inc international island islands journal kingdom law league liberals llc ltd
    national nations new news north northern olympics palace park plan plc post press republic
    republicans reuters river road services south southern square states street summit supreme
    systems times tories tribune trust union university watch west western white
    """
)

#: Places and other capitalised words that are no persons.
PLACES: Final = word_set(
    """
    afghanistan africa alabama alaska america americans apple arizona arkansas asia atlanta
    baltimore beijing belarus berlin boston brazil britain brussels california canada
    charlotte chicago china chinese christianity christmas cleveland colorado congress
    connecticut cuba dallas delaware democrat democrats denmark denver detroit easter egypt
    england english estonia europe facebook finland florida france french georgia german
    germany google greece hawaii houston idaho illinois india indiana internet iowa iran iraq
    ireland islam israel italy japan kansas kentucky kiev kremlin kyiv latvia lithuania london
    louisiana maine maryland massachusetts medicaid medicare mexico miami michigan microsoft
    minnesota minsk mississippi missouri montana moscow nebraska nevada norway obamacare ohio
    oklahoma oregon pakistan paris pennsylvania philadelphia poland republican republicans
    russia russian russians scotland seattle senate spain sweden syria tehran tennessee texas
    thanksgiving turkey twitter ukraine utah vermont virginia wales warsaw washington
    wisconsin wyoming youtube
    """
)

#: Papers in which somebody else speaks: whoever wrote or issued them.
AUTHORED: Final = word_set(
    """
    analysis announcement audit bulletin communique decree dossier editorial email essay filing
    indictment letter memo message note notice order paper post press-release release report
    review statement study summary survey
    """
)

#: Businesses, clubs and the like, which an article calls by such a word once it has named them.
BUSINESSES: Final = word_set(
    """
    airline brewery broadcaster brokerage chain charity club company contractor cooperative
    developer firm insurer lender magazine maker manufacturer newspaper operator paper
    producer publisher retailer startup supplier utility weekly
    """
)

#: Words in the names of newspapers, by what an article calls the paper.
_PAPERS: Final = word_set(
    """
    advertiser beacon chronicle courier daily dispatch echo enquirer examiner express gazette
    globe guardian herald independent inquirer journal ledger mail mercury mirror monitor news
    observer post press record register reporter sentinel standard star sun telegraph times
    tribune
    """
)
PAPERS_NAMED: Final = {
    "daily": _PAPERS,
    "magazine": word_set("magazine quarterly review weekly"),
    "newspaper": _PAPERS,
    "paper": _PAPERS,
    "weekly": word_set("weekly") | _PAPERS,
}
