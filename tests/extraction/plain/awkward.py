"""Invented texts as they are copied from browsers, mails and terminals, and what each comes to."""

from .case import Case

CASES = (
    Case(
        "section and breadcrumb above",
        """Home > News > Politics

Politics

Orsk council votes to keep its trams

3 September 2020

The council of Orsk-on-Lake voted on Thursday to keep all four of its tram lines.

"We will not tear up a single rail," Mayor Anton Belsky said after the vote.

Share
Print
5 comments
""",
        title="Orsk council votes to keep its trams",
        published="2020-09-03",
        kept=('"We will not tear up a single rail," Mayor Anton Belsky said after the vote.',),
        gone=("Politics", "Share", "Print", "5 comments"),
    ),
    Case(
        "agency dateline and desk line",
        """Ferry firm drops night crossings

PORT ELLERY, Sept 14 (Reuters) - The ferry company Norlink said it would stop.

"Nobody travels at three in the morning but gulls," chief executive Mira Holm told reporters.

(Reporting by Ann Example in Port Ellery; Editing by Bob Sample)

Our Standards: The Example Trust Principles.
""",
        title="Ferry firm drops night crossings",
        agency="Reuters",
        dateline="PORT ELLERY, Sept 14 (Reuters)",
        kept=('"Nobody travels at three in the morning but gulls,"',),
        gone=("Bob Sample", "Our Standards"),
    ),
    Case(
        "updated is not published",
        """Mill owner sells up

Last updated: 12 May 2019

The owner of the Harrow mill said on Friday that he had sold it to his workers.

"They know where the leaks are," Peter Harrow said.
""",
        title="Mill owner sells up",
        kept=('"They know where the leaks are,"',),
        gone=("Last updated",),
    ),
    Case(
        "published beside updated",
        """Mill workers celebrate

Published: 10 May 2019. Updated: 12 May 2019.

The workers of the Harrow mill danced in its yard on Friday evening, and nobody stopped them.
""",
        title="Mill workers celebrate",
        published="2019-05-10",
        gone=("Published", "Updated"),
    ),
    Case(
        "hard-wrapped lines of a mail",
        """> Beekeepers win their case against the railway
>
> The beekeepers of Lower Tann won their case on Tuesday against the
> railway, which had mown the lime trees along its line in the middle
> of June.
>
> "The bees did not read the timetable," said their chairman, Otto
> Lindner, outside the court. "Now the railway will read about the
> bees, and it will read it slowly, as we had to."
>
> The railway said that it would look at the judgment.
""",
        title="Beekeepers win their case against the railway",
        kept=(
            '"The bees did not read the timetable," said their chairman, Otto Lindner, outside the '
            'court. "Now the railway will read about the bees, and it will read it slowly, as we '
            'had to."',
        ),
        gone=(">",),
    ),
    Case(
        "every line a paragraph",
        """Lighthouse keeper refuses to leave
By Ann Example
4 March 2011
The keeper of the last manned lighthouse on the Skarn coast has refused to leave it.
"I have the key and the ladder," Jon Skarn said on Thursday. "They have a letter."
The coast guard said that it would wait for better weather before it answered him.
Read more: Why lamps went out on Skarn
Related: Ten lighthouses for sale
""",
        title="Lighthouse keeper refuses to leave",
        byline="Ann Example",
        published="2011-03-04",
        kept=('"I have the key and the ladder," Jon Skarn said on Thursday.',),
        gone=("By Ann Example", "Why lamps went out", "Ten lighthouses"),
    ),
    Case(
        "boxes with quoted slogans in the middle",
        """Clockmaker stops the town clock

The clockmaker of Brenn stopped the town clock on Monday because he had not been paid since March.

Subscribe to our newsletter. "It is the only mail I open," says Ida from Brenn.

"Time is money, and I gave them both," Emil Vogt told the council.

We use cookies to improve your experience. "Accept all"

The council promised to pay him before the clock was an hour late, which it is already.
""",
        title="Clockmaker stops the town clock",
        kept=('"Time is money, and I gave them both," Emil Vogt told the council.',),
        gone=("the only mail I open", "cookies"),
    ),
    Case(
        "captions with credits",
        """Flood wall holds in Tern

Volunteers carry sandbags along the quay in Tern on Sunday. Ann Example

Water stood at four metres on the gauge. Photo: Bob Sample

Residents return to their houses on Sunday. (AP Photo/Ann Example)

The new flood wall in Tern held on Sunday when the river rose to its highest level since 1954.

"It creaked, and then it thought better of it," engineer Lena Marsh said.
""",
        title="Flood wall holds in Tern",
        kept=('"It creaked, and then it thought better of it," engineer Lena Marsh said.',),
        gone=("Volunteers carry", "Water stood", "Residents return"),
    ),
    Case(
        "help us, said in the article",
        """Villagers ask for a doctor

The village of Upper Lenn has been without a doctor for three years, and said so.

"We need your help," Mayor Rosa Lenn told the minister. "Subscribe to our plan or send us a doctor."

The minister said that a doctor costs more than a plan, and that he would send a letter to both.
""",
        title="Villagers ask for a doctor",
        kept=('"We need your help," Mayor Rosa Lenn told the minister.',),
    ),
    Case(
        "rights and comments at the end",
        """Baker apologises for the salt

The baker of Nether Hove apologised on Friday for selling four hundred loaves without salt.

"I tasted nothing, and I thought it was me," Hugh Crumb said.

© 2014 The Hove Gazette. All rights reserved.

Comments (2)

breadlover: "I liked it better without" is what my wife said

crumbly: he should resign
""",
        title="Baker apologises for the salt",
        outlet="The Hove Gazette",
        kept=('"I tasted nothing, and I thought it was me," Hugh Crumb said.',),
        gone=("All rights", "I liked it better without", "resign"),
    ),
    Case(
        "a month is all that is printed",
        """The Last Net Mender
By Ann Example
The Skarn Review, June 2017

The last net mender of Skarn works by a window that looks away from the sea, and she says why.

"I have seen it," says Marta Skarn. "It does not change as much as they say."
""",
        title="The Last Net Mender",
        outlet="The Skarn Review",
        byline="Ann Example",
        published="2017-06",
        kept=('"I have seen it," says Marta Skarn.',),
        gone=("June 2017",),
    ),
    Case(
        "text without a headline",
        """WESTMOOR, August 3 (AFP) -- The mayor of Westmoor said it had run out of names.

"We shall begin again with the letter A," Ellen Moor told the council.
""",
        dateline="WESTMOOR, August 3 (AFP)",
        agency="AFP",
        kept=('"We shall begin again with the letter A," Ellen Moor told the council.',),
    ),
    Case(
        "a biography and an address of the writer",
        """Choir sings for its hall

By Ann Example

The choir of Saint Brannoc sang outside the town hall on Sunday until the council let it in again.

"We know four hundred hymns, and we had begun with the first," said its leader, Ruth Combe.

Source: https://example.org/news/choir-sings

Ann Example covers music for this site. "I cannot sing," she says.
""",
        title="Choir sings for its hall",
        byline="Ann Example",
        url="https://example.org/news/choir-sings",
        kept=('"We know four hundred hymns, and we had begun with the first,"',),
        gone=("covers music", "I cannot sing", "Source:"),
    ),
    Case(
        "broken marks, and a heading in marks",
        """Gatekeeper opens the gate

9 June 2013

The gatekeeper of Old Quay opened its gate on Sunday for the first time in eleven years.

â€œI had the key all along,â€ said Ida Quay.

'All along'

"Nobody asked," she added, and went in before the others could follow her.
""",
        title="Gatekeeper opens the gate",
        published="2013-06-09",
        kept=("“I had the key all along,” said Ida Quay.", '"Nobody asked," she added'),
    ),
)
