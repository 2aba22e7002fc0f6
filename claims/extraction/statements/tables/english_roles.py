"""English titles, offices and other words for people."""

from typing import Final

from .word_set import word_set

#: Words that stand before a name and are no part of it.
TITLES: Final = word_set(
    """
    acting actor actress adm admiral adviser advisor aide ambassador analyst anchor archbishop
    assistant attorney author ayatollah bishop blogger brig brigadier brother candidate capt
    captain cardinal ceo cfo chair chairman chairwoman chancellor chief city cmdr co-author
    co-chair co-founder coach col colonel columnist comedian commander commissioner
    comptroller congressman congressmen congresswoman constable coo correspondent councilman
    councilwoman counsel county cpl dame defence defense del delegate democrat democratic
    deputy detective director district dr dr. economist economy editor education envoy
    executive father finance first foreign former founder gen general gop gov governor
    governors govs health historian hon host house imam inspector interior investigator
    journalist judge justice king labor labour lady lawmaker lawyer leader lieutenant lord lt
    maj major majority manager marshal mayor minister minority miss mr mrs ms mullah national
    negotiator nominee officer pastor photographer pollster pope premier president
    presidential prime prince princess prof professor prosecutor pvt queen rabbi rapper rep
    reporter representative reps republican rev reverend second-in-command secretary security
    sen senate senator senators sens sergeant sgt sheikh sheriff singer sir sister solicitor
    speaker spokesman spokesperson spokeswoman st staff state strategist superintendent
    then-president trade treasurer undersecretary vice vice-president whip
    """
)

#: Nouns for people who may speak: 'the minister said'.
ROLE_HEADS: Final = word_set(
    """
    confidant confidante bundler pontiff loyalist donor booster passenger commuter homeowner
    shopper waitress shopkeeper driver rancher survivor bishop mom cousin daughter grandson
    granddaughter roommate classmate teller clerk dealer broker banker builder sailor captain
    ferryman monk activist actor actress adviser advisor advocate agent aide ally ambassador
    analyst anchor artist assistant associate attorney aunt author authority backer
    billionaire biographer blogger boss boy brother businessman businesswoman bystander caller
    campaigner candidate cardinal celebrity ceo chair chairman chairperson chairwoman
    chancellor chef chief co-author co-founder co-host co-owner coach colleague columnist
    comedian commander commentator commissioner conductor congressman congresswoman
    conservative consultant contender coordinator coroner correspondent councillor councilman
    councilor councilwoman counsel counterpart critic curator customer dad deacon dean
    defendant delegate democrat demonstrator deputy designer detective developer diplomat
    director doctor economist editor employee engineer envoy executive expert farmer father
    father-in-law fighter filmmaker fisherman founder friend front-runner frontrunner general
    girl goalkeeper governor grandfather grandmother guard guest head heckler historian
    hopeful host husband imam incumbent insider inspector instructor insurgent investigator
    investor journalist judge juror justice king lawmaker lawyer leader lecturer legislator
    liberal lieutenant lobbyist magnate man manager marshal master mayor member minister
    moderator mogul mother mother-in-law musician negotiator neighbor neighbour newsman
    nominee nun nurse observer officer official onlooker operative operator opponent organiser
    organizer owner parent participant partner pastor patient person photographer pilot
    pitcher plaintiff player policeman politician pollster pope premier president priest
    prince princess principal producer professor prosecutor protester psychologist publisher
    quarterback queen rabbi reader rebel refugee reporter representative republican researcher
    resident rival runner scholar scientist secretary senator sergeant sheriff singer sister
    skipper socialist soldier son source speaker specialist spokesman spokesperson spokeswoman
    staffer star statesman strategist student superintendent supervisor supporter surgeon
    surrogate teacher teammate technician teenager tenant therapist tourist trader trainer
    treasurer trucker tycoon uncle undersecretary user veteran vice victim viewer visitor
    volunteer voter whip widow widower wife witness woman worker writer youth
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
    analysts another anyone critics everybody everyone experts many nobody observers officials
    one opponents others people some somebody someone sources supporters
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
