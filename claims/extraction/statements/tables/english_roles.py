"""English titles, offices and other words for people."""

from typing import Final

from .word_set import word_set

#: Words that stand before a name and are no part of it.
TITLES: Final = word_set(
    """
    abbot acting actor actress adm admiral adviser advisor aide ambassador analyst anchor
    archbishop archdeacon architect assistant attorney author ayatollah baron baroness bishop
    blogger brig brigadier brother campaigner candidate canon capt captain cardinal ceo cfo chair
    chairman chairwoman chancellor chaplain chef chief city cllr cmdr co-author co-chair co-founder
    coach col colonel columnist comedian commander commissioner comptroller conductor congressman
    congressmen congresswoman constable consul coo correspondent councillor councilman councilor
    councilwoman counsel county cpl critic dame deacon dean defence defense del delegate democrat
    democratic deputy detective director district doctor dr dr. economist economy editor education
    engineer envoy executive farmer father finance first fisherman forecaster foreign former
    founder gen general goalkeeper gop gov governor governors govs health historian hon host house
    imam inspector interior investigator journalist judge justice king labor labour lady lawmaker
    lawyer leader lecturer lieutenant lord lt magistrate maj major majority manager marshal mayor
    mep metropolitan minister minority miss monsignor mr mrs ms msp mullah national negotiator
    nominee novelist nurse officer ombudsman painter pastor patriarch photographer pianist pilot
    poet pollster pope premier president presidential prime prince princess principal prof
    professor prosecutor provost pvt queen rabbi ranger rapper rector rep reporter representative
    reps republican rev reverend sculptor second-in-command secretary secretary-general security
    sen senate senator senators sens sergeant sgt sheikh sheriff singer sir sister skipper
    solicitor speaker spokesman spokesperson spokeswoman staff state strategist striker
    superintendent surgeon teacher then-president trade treasurer undersecretary vicar vice
    vice-president violinist warden whip
    """
)

#: Nouns for people who may speak: 'the minister said'.
ROLE_HEADS: Final = word_set(
    """
    accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst
    anchor apprentice archaeologist archdeacon architect archivist artist assistant associate
    astronomer athlete attorney aunt author authority backer bailiff banker barber barrister
    beekeeper bellringer billionaire biographer biologist bishop blogger bookkeeper bookseller
    booster boss botanist boy broker brother builder bundler businessman businesswoman bystander
    caller campaigner candidate canon captain cardinal caretaker cashier celebrity ceo chair
    chairman chairperson chairwoman chancellor chaplain chef chief choreographer churchwarden
    classmate cleaner clerk climber co-author co-director co-founder co-host co-owner coach
    colleague columnist comedian commander commentator commissioner commuter composer concierge
    conductor confidant confidante congressman congresswoman conservative consultant contender
    coordinator coroner correspondent councillor councilman councilor councilwoman counsel
    counterpart cousin critic curate curator customer dad dancer daughter deacon dealer dean
    defendant defender delegate democrat demographer demonstrator dentist deputy designer detective
    developer diplomat director diver docker dockworker doctor donor driver ecologist economist
    editor electrician employee employer engineer envoy ethnographer executive exile expert farmer
    father father-in-law ferryman fighter filmmaker firefighter fireman fisherman fishmonger
    florist folklorist forecaster foreman forester founder friend front-runner frontrunner gardener
    general geographer geologist girl goalkeeper governor granddaughter grandfather grandmother
    grandson grocer guard guest guide hairdresser harbormaster harbourmaster head headmaster
    headmistress headteacher heckler hiker historian homeowner hopeful host hotelier housekeeper
    housewife husband hydrologist illustrator imam incumbent inmate innkeeper insider inspector
    instructor insurgent international interpreter inventor investigator investor janitor jeweller
    journalist judge juror justice keeper king landlady landlord lawmaker lawyer leader lecturer
    legislator liberal librarian lieutenant lifeguard linguist lobbyist locksmith loyalist
    machinist magician magistrate magnate man manager marshal master mathematician mayor mechanic
    mediator member mep merchant meteorologist metropolitan midfielder midwife miner minister
    missionary moderator mogul mom monk monsignor mother mother-in-law mourner mp msp musician
    negotiator neighbor neighbour newsman nominee novelist nun nurse observer oceanographer officer
    official ombudsman onlooker operative operator opponent organiser organist organizer owner
    painter paramedic parent parishioner participant partner passenger pastor pathologist patient
    patriarch pensioner person pharmacist philosopher photographer physician physicist pianist
    pilot pitcher plaintiff player playwright plumber poet policeman politician pollster pontiff
    pope postman preacher premier presenter president priest prince princess principal prisoner
    producer professor programmer promoter prosecutor protester provost psychologist publisher
    quarterback queen rabbi radiologist rancher ranger rapper rapporteur reader rebel receptionist
    rector referee refugee registrar regular reporter representative republican researcher resident
    restorer retiree reverend rival roommate rower runner sailor salesman saleswoman scholar
    schoolboy schoolgirl scientist sculptor seamstress secretary secretary-general seller senator
    sergeant sexton sheriff shopkeeper shopper singer sister skipper socialist sociologist soldier
    solicitor son source speaker specialist spokesman spokespeople spokesperson spokeswoman staffer
    stallholder star statesman statistician steward stonemason storekeeper strategist striker
    student subcontractor superintendent supervisor supporter surgeon surrogate surveyor survivor
    teacher teammate technician teen teenager teller tenant therapist toddler tourist trader
    trainer translator treasurer trucker trustee tutor tycoon uncle undersecretary undertaker user
    usher vendor verger vet veteran vicar vice victim viewer violinist visitor volunteer voter
    waiter waitress warden watchman welder whip whistleblower widow widower wife winger witness
    woman worker writer year-old youth
    """
)

#: Determiners and adjectives that keep a speaker unnamed.
UNNAMED_STARTS: Final = word_set(
    """
    a an anonymous another any anyone both everybody everyone few four many most one other
    others senior several some somebody someone three two unidentified unnamed various
    """
)

#: Words that stand for nobody in particular.
UNNAMED_PRONOUNS: Final = word_set(
    """
    analysts another anyone critics everybody everyone experts many nobody observers officials one
    opponents other others people some somebody someone sources supporters
    """
)

#: Parts of names that are written small.
PARTICLES: Final = word_set(
    """
    al bin da de del della den der di dos du e el ibn la le ten ter van von y
    """
)

#: What may follow a surname.
NAME_SUFFIXES: Final = word_set(
    """
    ii iii iv jr jr. sr sr.
    """
)

#: Words before a surname that tell a parent from a child.
ELDER: Final = word_set("elder senior")
YOUNGER: Final = word_set("younger junior")

#: Short titles and the offices for which they stand.
OFFICES_OF_TITLES: Final = {
    "capt": "captain",
    "cllr": "councillor",
    "col": "colonel",
    "congressman": "representative",
    "congresswoman": "representative",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "hon": "member",
    "lt": "lieutenant",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}

#: Words by which an article calls again whom it has just named, whatever the office was.
CALLED_AGAIN: Final = word_set(
    """
    academic actor actress artist author billionaire businessman businesswoman comedian executive
    goalkeeper international lawmaker legislator man midfielder musician novelist official poet
    politician rapper researcher scholar scientist singer striker tycoon veteran woman writer
    year-old
    """
)
