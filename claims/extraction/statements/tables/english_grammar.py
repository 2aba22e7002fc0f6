"""English words of grammar."""

from typing import Final

from .word_set import word_set

#: Words that open a noun phrase.
DETERMINERS: Final = word_set(
    """
    a an her his its my our that the their these this those your
    """
)

#: Prepositions.
PREPOSITIONS: Final = word_set(
    """
    about across after against alongside amid among around as at before behind between beyond
    by concerning despite during following for from in including inside into like near of on
    outside over regarding since through to toward towards under until upon via with within
    without
    """
)

#: Words that join clauses of one rank.
CONJUNCTIONS: Final = word_set(
    """
    and but nor or so yet
    """
)

#: Words that open a clause inside another.
SUBORDINATORS: Final = word_set(
    """
    after although as because before even how if once since that though unless until what when
    where whereas whether which while who whom whose why
    """
)

#: Verbs that help another one.
AUXILIARIES: Final = word_set(
    """
    'd 'll 're 've am are be been being can could did do does had has have having is may might
    must n't not shall should was were will would
    """
)

#: Adverbs that may stand between a subject and its verb.
ADVERBS: Final = word_set(
    """
    afterward afterwards again ago all also always back earlier even ever first further
    herself himself however instead itself just later meanwhile never now often once only
    quite rather reportedly simply sometimes soon still themselves then today tomorrow tonight
    too twice yesterday
    """
)

#: Days and months: capitalised, and never a person.
CALENDAR: Final = word_set(
    """
    april aug august dec december feb february fri friday fridays january july june march
    may mon monday mondays nov november oct october sat saturday saturdays sept september sun
    sunday sundays thu thursday thursdays tue tuesday tuesdays wed wednesday wednesdays
    """
)

#: Other words that begin sentences with a capital letter and are no names.
OPENERS: Final = word_set(
    """
    hundreds thousands dozens millions huge according additionally appearing asked citing
    clearly don't each eight either every finally five he he's hence here hers him i i'd i'll
    i'm i've indeed it it's last less let let's likewise little maybe me more moreover much
    neither next nine no nobody nothing noting oh ok okay perhaps please previously recently
    referring responding said says separately seven she she's similarly six speaking such
    talking ten thank thanks that's theirs them there there's therefore they they're thus told
    ultimately us we we're we've well what's writing yes you
    """
)

#: Words that end in a full stop without ending the sentence.
ABBREVIATIONS: Final = word_set(
    """
    adm ala apr ariz ark atty aug brig calif capt cmdr co col colo conn corp cpl dec del det
    dist dr feb fla ft ga gen gov govs hon ill inc ind jan jr kan ky la lt ltd maj mar mass md
    messrs mich minn miss mo mont mr mrs ms mt neb nev no nov oct okla ore pa pres prof pvt
    rep reps rev sen sens sep sept sgt sr st supt tenn tex va vs vt wash wis wyo
    """
)
