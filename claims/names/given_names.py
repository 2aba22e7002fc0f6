"""Which given names are forms of one: short forms, and forms in other languages."""

from collections import defaultdict
from typing import Final

from claims import name_tables as tables

from .key import fold_name

_FORMS: Final = """
abdullah abdallah abdulla abdoulaye abdula; abdulrahman abdurrahman abderrahmane abdirahman;
abraham abe ibrahim avraham; ahmad ahmed ahmet akhmad achmad akhmed; albert al bert bertie
alberto alberts; alexander alec alex alexis sandy sasha sanya sander sandro alejandro alessandro
alexandre iskander xander alexandros alexandru aleksandar aleksander lex; alexandra alex sandra
sasha alexa alejandra alessandra; alexei alyosha alexey alexis alexius; alfred alf fred alfredo;
amanda mandy; amelia millie amy; anastasia nastya stacy; andrew andy drew andre andrea andreas
andres andrius andrej andrija andras anders ondrej andriy; ann anne anna annie anya nan nancy
ana hannah anja anita; anthony tony antony anton antonio antoine antonis antun antonin antal
tonio toni ante antti; antonia tonia toni; arnold arnie; arthur art artie artur arturo; barbara
barb babs varvara borbala; bartholomew bart bartolomeo; benedict ben benny benedetto benito;
benjamin ben benny benji binyamin veniamin; bernard bernie bern bernardo bernhard bernd; boris
borya; bradley brad; calvin cal; cameron cam; carl karl charles carlos carlo karel karol karolis
kari carel kaarlo; carol caroline carolyn carrie karolina carolina; catherine kathryn katherine
kate katie kathy cathy cat kay kit kitty katya katharina catarina caterina katerina catalina
kasia karen katrin kaja ekaterina; charles charlie chuck chas charley carlos carlo karol;
christian chris cristian kristian christiaan krisztian; christina christine chris chrissie tina
kristina kristin cristina krystyna christiane kirsten; christopher chris kit topher christophe
cristobal cristoforo christoph kristof krzysztof kristofer; claude claudio klaus; clement clem
clemens klemens; clifford cliff; clinton clint; conrad konrad; cornelius kees cornelis; curtis
curt kurt; cynthia cindy; daniel dan danny daniil danila daniele danilo daniels danijel taniel;
david dave davey dawid davide davit dovydas dafydd taavi; deborah deb debbie debra; dennis denis
den denny denys dionisio; dmitry dima mitya dimitri dimitris dimitrios dimitrie dimitar
dimitrij; dominic dom dominik dominique domingo domenico nick; donald don donnie donny; dorothy
dot dottie dorothea; douglas doug dougie; edmund ed eddie ned edmond edmundo; edward ed eddie
ned ted teddy edvard eduardo edoardo edouard eduards ede; edwin ed eddie win; eleanor ellie nell
nora leonora eleonora elinor; elizabeth liz lizzie beth betty betsy bess bessie eliza lisa elsie
libby lizbeth elisabeth elisabetta isabel isabella elisa erzsebet elzbieta liza elspeth; emily
em emmy emilia; emma emm; emmanuel manny emanuel manuel manolo manuela; eric erik eirik erich
rick; ernest ernie ernst ernesto; eugene gene yevgeny zhenya evgeny eugen eugenio eugeniusz
evgeniy jenya; eve eva; evelyn eve evie evelin; felix feliks; florence flo florentia; frances
fran franny frankie francesca francisca franziska francoise frantiska; francis frank frankie
fran francisco francesco francois franz frans paco pancho ferenc franciszek frantisek franjo
kiko patxi; frederick fred freddie freddy rick friedrich federico frederic fritz fredrik
frederik fryderyk; gabriel gabe gabriele gavriil gabor; george georgie georges jorge giorgio
jurgen jorg georg georgios giorgi gyorgy jerzy juri yuri yorgos jiri goran jordi joris gheorghe
georgiy yrjo; gerald gerry jerry geraldo; gerard gerry jerry gerhard gerardo gerd gerrit geert;
gilbert gil bert gilberto; giuseppe beppe peppe joseph pepe; gregory greg gregor gregorio
grigory grzegorz grigoris gregoire grisha; guillermo william memo; gustav gus gustavo gustaf;
harold harry hal harald; hassan hasan; helen nell nellie ellen elena helena helene eleni ilona
ilene lena olena; henry harry hank hal heinrich henri enrique enrico hendrik henrik heinz henryk
henk jindrich genrikh quique heiki; herbert herb bert heribert herberts; howard howie; hubert
bert hugh; hugh hugo hughie huw ugo; hussein husain hossein hussain huseyin husin hosein husein;
ian iain; ibrahim abraham ebrahim; ignatius ignacio nacho ignazio ignas inaki; ilya ilja elias
elijah eli ilie ilias; irene irina irena rene ira; isaac ike izaak isaak yitzhak; ismail esmail
ismael; ivan vanya johan ioan; jacob jake jacques jakob jakub giacomo jaime diego james iago
yakov jacobo jaakko jaap yaakov iacob; jacqueline jackie jacquelyn; james jim jimmy jamie jem
seamus hamish jaime; jane janet jenny joan jana joanna johanna janie giovanna juana jeanne jean
ivana; janice jan; jason jase; jeffrey jeff geoff geoffrey jeffery godfrey; jennifer jen jenny
jenn; jeremy jerry jeremiah jem jeremie jeremias; jerome jerry hieronymus geronimo jeronimo;
jessica jess jessie; jill gillian gill; joachim joaquin jochen achim joaquim chimo gioacchino
quim; joaquim quim; john johnny jack jock johann johannes jean juan giovanni hans jan ivan ioan
ion ioannis yannis joao sean johan gianni evan jens ian iain jonny jovan janos juhani giannis
ionel jukka sion iohannes; jonathan jon jonny jonathon johnathan; joseph joe joey jose josef
jozef josip giuseppe iosif yosef youssef yusuf pepe josep josephus jozsef ioseph xose chepe
iosephus joze juozas; josephine jo josie josefina josefa; joshua josh; judith judy jude judit;
julia julie juliet julija giulia yulia jules; julian jules julio julius giulio gyula julien
iulian; kenneth ken kenny; khalid khaled halid; kimberly kim; kimberly kim kimberley; konstantin
kostya costas konstantinos kostas costa constantin kostis dinos; laura laurie lora; laurence
larry lawrence laurie lars laurent lorenzo lorenz lorin lauri laurentiu loren; leonard leo len
lenny leonardo leonhard leon; leonid lyonya; leslie les lesley; lewis lou louis lew ludwig luis
luigi lodewijk ludvig lluis ludovic luiz; lillian lily lil liliana; linda lynda lindy; louise
lou louisa luisa; lucas luke luca lukas luc lukasz loukas; lucy lucia lucie luz; lydia lidia;
mahmoud mahmud mehmood mahmood; malcolm mal; marcus mark marc marco marcos marek markus markos
marcel; margaret maggie meg peggy marge margie margarita margareta rita greta daisy marguerite
margherita malgorzata margarethe maretta margit mairead margo margot; maria mary marie masha
mariya molly polly maire mari miriam marija mariam mia maryam; martha marta matty; martin marty
martti marcin martino martinus martins; matthew matt matty mateo matteo matthias matthieu matej
mateusz mathieu mats matvey matias matti matija mattias; maurice mo maurizio moritz mauricio
morris; maximilian max maks massimo massimiliano maxim maxime maximo maximino; melanie mel;
melissa mel missy; melvin mel; michael mike mick mickey micky misha michel miguel michele mikael
mikhail mihai mihail mihaly michal mihal mikel mihajlo mixail michalis mikko miquel mihails
micheal; michelle shelly michele micaela; mildred millie; mitchell mitch; mohammed muhammad
mohamed mohammad mehmet mahomet muhamad mohd muhammed mohamad mahamad mahmed mahammad mamadou
mochamad; moses moshe moise musa moussa; mustafa mustapha moustafa mostafa; nancy ann; natalia
natasha natalie natalya nathalie nata; nathan nate nathaniel nat; nicholas nick nicky nico
nicolas nikolai nicola niccolo kolya nikos nikolaos niklas klaus nils niels nicolae nikola
miklos claus nicolai; nicole nicky nicola nikki; norman norm; oleksandr sashko; olga olya;
oliver ollie olivier oliviero; omar umar omer umer; oscar oskar; osman othman usman uthman; otto
oton; pamela pam; patricia pat patty tricia trish patti patrizia; patrick pat paddy patricio
patrizio patrik padraig rick patricius; paul pablo paolo pavel paulo pauli pavle paulius pawel
pal pol paulus pasha pau paavo; penelope penny; peter pete pedro pietro pierre piotr petr petros
petar peer peder pyotr petya petru pere pieter petrus petri peteris petras per; philip phil pip
philippe felipe filippo philipp filip felip filippos phillip fulop; rachel rae raquel rahel
rachael; ralph raul raoul raf; randall randy; randolph randy; raymond ray ramon raimondo raimund
raimundo; rebecca becky becca rebeka; reginald reg reggie rex; renee rene; richard rick ricky
dick rich richie ricardo riccardo rickey ryszard rikard; robert bob bobby rob robbie bert
roberto rupert robin robertus robi roberts; robert bobbie; roderick rod rory rodrigo ruaridh;
rodney rod; roger rodger ruggero rogelio rutger; roland rolly orlando rolando; ronald ron ronnie
ronny ronaldo; rose rosie rosa rosemary; rudolf rudy rodolfo rudolph ruda; russell russ; saeed
said sayed saiid; salim saleem selim; samantha sam sammy; samuel sam sammy samuele; sandra
sandy; sarah sara sally sadie; scott scotty; sebastian seb bastian sebastien sebastiano; sergei
seryozha serge sergio sergiu sergejs sergius sergiy; sharon shari; sheila shelagh; sidney sid
sydney; simon simeon simone shimon; sophia sophie sofia sonia sonja; stanislav stan stas
stanislaw stanislaus; stanley stan; stephanie steph stefanie stefania; stephen steve steven
stevie stefan stefano esteban etienne istvan stepan stephane stefanos stephan step estevan
styopa stjepan steffen esteve; stuart stu stewart; suleiman sulaiman suleyman soliman solomon;
susan sue susie suzanne susanna suzy susana suzan zuzana zsuzsanna zuzanna; svetlana sveta lana;
sylvia silvia sylvie; tatiana tanya tania; terence terry terrance terrence; teresa theresa terry
tess tessa terri therese teresita terez tereza; theodore ted teddy theo fyodor teodor teodoro
theodor fedor theodoros todor tudor; thomas tom tommy tomas tommaso toma tomasz thom tomaz
tuomas tamas thomaz thomasius tomislav toms; timothy tim timmy timofey timo timothee timoteo;
tobias toby; tracy tracey teresa; ursula uschi; valentina valya; valery valera; vasily vasya
basil vasilis vasile vassilios vasilios basilio vasilij; veronica ronnie roni vera; victor vic
vitya viktor vittorio vitor viktoras; victoria vicky vikki tori vika vittoria viki; vincent
vince vinny vicente vincenzo vinzenz vincas cente; virginia ginny; vladimir volodya vova vlad
wladimir waldemar valdemar vladimer; vladislav vlad slava vladik; volodymyr volodya vova;
vyacheslav slava; walter walt wally walther gualtiero valter; wilfred wilf fred wilfrid
wilfried; wilhelm william willem guillermo guillaume guglielmo willi vilhelm wim vilmos
guilherme; william bill billy will willy willie liam wm gwilym willem gulielmus; xavier javier
xabier; yekaterina katya katia; yelena lena; yevgenia zhenya; yousef youssef yusuf yusof joseph
yousuf iusuf yosef; yuri yura iouri; zachary zach zack zac
"""
"""Forms of one given name, parted by semicolons. A form may stand in several: Alex, Pat, Chris."""

_ALONE: Final = (
    "bruce brian bryan kevin keith sean craig guy heather igor jack"
    " jackson joyce karen kim larry marilyn ali owen ryan shirley wayne wendy"
)
"""Given names that have no other form."""


def _groups() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    lines = [*map(" ".join, tables.GIVEN_NAMES.values()), *_FORMS.split(";"), *_ALONE.split()]
    for number, line in enumerate(lines):
        for form in map(fold_name, line.split()):
            for each in tables.GIVEN_NAMES.get(form, {form}):
                found[each].add(number)
    return {form: frozenset(groups) for form, groups in found.items()}


GROUPS: Final = _groups()
"""Each given name, as a word of an exact key, to the numbers of the lines it stands in."""


def is_given_name(word: str) -> bool:
    """Say whether a word of an exact key is a given name of the tables."""
    return word in GROUPS


def one_given_name(a: str, b: str) -> bool:
    """Say whether two given names of the tables may be of one person: Bill, William, Guillermo."""
    return not GROUPS[a].isdisjoint(GROUPS[b])
