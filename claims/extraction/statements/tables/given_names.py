"""Common given names by gender, in Latin and Cyrillic spelling."""

from typing import Final

from . import slavic_names
from .word_set import word_set

#: Names of men.
MALE: Final = slavic_names.MALE | word_set(
    """
    aage aaron abdou abdul abdullah abebe abraham achim adam adebayo adil adrian agustin ahmad
    ahmed aidan aivars al alain alan alasdair alastair alban albert alberto alden aldo alec aleh
    alejandro aleksander aleksandr ales alessandro alex alexander alexei alexey alexis alfonso
    alfred alfredo algirdas ali aliaksandr alistair allan allen alun alvaro alyaksandr amadou
    ambrose amir amos anand anatol anatoly anders andre andrea andreas andrei andrej andres andrew
    andrey andris andrus andrzej andy aneurin angelo angus ansel anselm antal anthony antoine anton
    antonin antonio antony anwar aram archie aristide arjun arkady armand armando armen arne arnold
    arseny artem arthur artur arturo arvid arvind asger ashok ashot ashton asim attila augusto
    aurelien aurelio axel ayo azat aziz balazs baltasar baptiste barack barry bart bartholomew
    bartosz bastian bautista bela ben benito benjamin benoit bernard bernie bert bertil bertrand
    bettino bill billy bjorn bob bobby bodil bogdan bohdan boleslaw boniface boris borislav borys
    boyan brad bradley bram brandon branislav branko brendan brent bret brett brian bronislaw bruce
    bruno bryan bryn byron caleb callum calvin cameron camilo carl carlo carlos carsten casper
    cathal cecil celestin cesar chad charles charlie chester chidi chinedu chris christian
    christopher chuck ciaran claes clarence claude clay clement clinton clovis clyde cody colin
    connor conor constantin corentin corey cormac cory cosmin craig cristian curtis cyprian cyril
    cyrille czeslaw dafydd dai dale damian damir damon dan daniel danilo danny dario darius darko
    darrell darren darryl dave david dean declan dejan demetrius denis dennis derek dermot derrick
    desmond dev devin diarmuid dick didier diego dieter dilwyn dimitar dimitri diogo dirk dmitri
    dmitriy dmitry dmytro dominic dominique don donal donald doug dougal douglas dragan drago duane
    duarte duncan dustin dwayne dwight dylan dzmitry eamon earl eberhard eckhart ed eddie edgar
    edgardo edmund eduardo edward edwin efrain egil einar eino eirik eli elias elliot elliott elmar
    eloi elwyn emeka emil emile emilio emmanuel emre enda endre enrique enzo eric erich erik erling
    ernest ernesto erwan esteban ethan etienne euan eugene eugenio euros evan ewan fabian fabio
    fabrice fadi faisal farhad farid federico fedor felipe felix ferdinand ferenc fergal fergus
    fernand fernando fintan florian floyd francesco francis francisco francois franjo frank
    franklin frantisek franz fred freddie frederic frederick friedrich fritz fyodor gabor gabriel
    gaetan gareth garrett gary gaspar gaspard gaston gavin gavriil genadi gene gennady geoff
    geoffrey georg george georges georgi geraint gerald gerard gerd gerhard gethin gevorg gheorghe
    gianni gilbert gilles giorgi giovanni giulio giuseppe givi gleb glen glenn glyn goncalo goran
    gordan gordon graham grant greg gregoire gregor gregory grigore grigory gruffydd grzegorz guido
    guillaume guillermo gunnar gunter gunther guntis gus gustav gustavo guus guy gwilym gwyn gyorgy
    hakan hakon halvard hamid hamish hank hannes hans harald harold harrison harry harvey hasan
    hassan hayk hector heinrich heinz helmut hendrik henri henrik henry heorhii herbert herman
    hernan herve hideo hiroshi horace horia horst hovhannes howard hrayr hristo hryhorii hubert
    hugh hugo hussein huw hywel iain ian ibrahim idris idwal ieuan ifan ifor igor ihar ihor ikenna
    ildar ilie ilija ilya imants imre ingvar ioan ionut iosif isaac isidore ismail istvan ivan ivar
    ivica ivo iwan jaakko jaan jacek jack jackson jacob jacques jaime jake jakob jakub jamal james
    jamie jan janek janis janos janusz jared jaroslav jason jasper javier jay jean jeb jeff jeffery
    jeffrey jeremie jeremy jeroen jerome jerry jerzy jesper jesse jesus jim jimmy jiri joachim
    joakim joao joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan joop
    joost jordan jordi jorg jorge jory jose josef joseph josh joshua jozef jozsef juan juha juhan
    jukka julian julien julio julius jure jurgen juri juris jussi justin kacper kai kaj kalle kamal
    kamil karel karim karl karol kaspar kazimierz kees keir keith ken kenji kenneth kerem kestutis
    kevin khalid kirill kirk klaus knud knut koen kofi konrad konstantin krzysztof kurt kwabena
    kwame kwasi kwesi kyle lachlan lajos lance larry lars laszlo laurence laurent lawrence leander
    lee leif len lennart leo leon leonard leonardo leonid leopold leroy leslie lester leszek levan
    levente levon lewis liam lionel lloyd llyr logan lorcan lorenzo lorne lothar lou louis luc luca
    lucas lucian luciano ludek ludovic ludwig luigi luis lukas lukasz luke luther maarten mack
    madis mads magnus mahmoud malachy malcolm malik manfred manoj manuel marat marc marcel marcello
    marcelo marcin marco marcos marcus marek mariano marin mario marius mark markiian marko markus
    marshall martin martins marvin massimo mateo mateusz mathew mathias mathieu mathis matias matt
    matteo matthew matthias mattias matvei maurice mauricio mauro max maxence maxim maxime maxwell
    mehdi mehmet meirion mel melvin micah michael michal michel miguel mihai mihail mihaly mikael
    mikalai mike mikhail mikita mikko miklos milan milos milton mindaugas mircea miro miroslav
    mitch mitchell mitt mladen modou mohamed mohammad mohammed momcilo morgan morris morten moses
    moussa muhammad murat mustafa mykola nabil narendra nasser nate nathan nathaniel naveen nazar
    neal ned neil nelson nenad neville newt nicholas nick nicola nicolae nicolai nicolas nicos
    niels nigel nikhil nikita nikol nikola nikolai nikolaos nikolay nils noah nodar noel norbert
    norman nuno obinna octavian oisin olaf olav oleg oleh oleksandr oleksii oliver olivier olle olu
    omar oren orest orlando osama oscar osian oskar osman ossian ostap oswald otto ousmane owain
    owen pablo paddy padraig panagiotis paolo pascal pasquale patrice patrick paul paulo pavel
    pavle pavlo pawel peadar pedro pekka percy perry petar pete peter petr petro petros petru phil
    philip philippe phillip pierre pieter piotr predrag preston priit quentin quintin radek
    radoslav radu rafael rafal raffaele rafiq rahul raivo raj rajan rajesh rajiv ralph ramaz ramon
    randall randy raoul rashid rasmus raul ravi ray raymond recep reggie reid reince reinhard
    reinhold rejean remi renat renaud rene reza rhodri rhydian rhys ricardo riccardo richard rick
    ricky rob robby robert roberto robin rocco rod rodion rodney rodrigo roger roland rolf romain
    roman ron ronald ronnie rory ross roy ruairi ruben rudi rudolph rudy rufus rui rupert ruslan
    russ russell rustam rutger ryan ryhor sabri salim salvatore sam samir samuel samvel sandor
    sanjay sanjeev sasha saul scott seamus sean sebastian sebastien selim selwyn semyon serge
    sergei sergey sergio seth severin shane shaun shawn sherman siarhei siarhiej sidney siegfried
    sigmund sigurd silas silvio simeon simo simon sjoerd slavko slobodan soren spencer spyros stan
    stanislav stanislaw stanley stavros stefan stefano steffen stelios stellan stepan stephan
    stephen steve steven stewart stig stjepan stu stuart sunil suresh svein sven syarhey syed
    szymon tadas tadeusz taras tarek tariq tauno taylor ted teemu teodor teofil terence terje
    terrence terry thabo theo theodor theodore thibault thibaut thierry thijs thomas thomasz
    thorsten tiago tibor tiernan tigran tim timo timothy timur tobias toby todd tom tomas tomasz
    tomek tomislav tommy tony toomas torbjorn torsten travis trent trevor trey troy tudur tunde
    tuomas tyler tyrone uche udo uladzimir uladzislau ulf ulrich ulrik umberto uwe vaclav vadim
    valdis valentin valeriu valery vardan vasco vasil vasile vasily vasyl vaughn veljko vernon
    viacheslav victor viggo vikram viktar viktor viktoras vilem ville vincent vincenzo vit vitali
    vitaly vitor vlad vladimir vlado vojtech volodymyr vyacheslav vytautas waclaw wade waldemar
    walid wallace walt walter warren wayne werner wesley wiktor wilbur wilfred wilhelm will willard
    willem william willie wim winston witold wojciech wolfgang xavier yann yannick yaroslav yasin
    yaw yegor yevgeny yiannis yosef yosyp youssef yuri yurii yuriy yury yusuf yves zaal zachary
    zack zaza zbigniew zdenek zdravko zelimir zeljko zenon zmicier zmitser zoltan zoran zsolt zufar
    zurab zygmunt
    алег александар александр алексей алесь аляксандр аляксей анатолий андрей андрэй андрій антон
    арсений артем артур артём борис вадим валентин валерий василий василь виктор виталий владимир
    владислав володимир вячеслав віктар віталь генадий геннадий георгий глеб григорий даниил данила
    денис дзмітрый дмитрий дмитро евгений егор захар иван игорь илья кирилл константин лев леонид
    максим марк михаил мікалай міхаіл никита никола николай олег олександр олексій павел павло петр
    петро пётр роман руслан святослав семён сергей сергій станислав степан сяргей тарас тимофей
    тимур уладзімір федор фёдор эдуард юрий юры юрій яков ян янка ярослав іван ігар
    """
)

#: Names of women.
FEMALE: Final = slavic_names.FEMALE | word_set(
    """
    abby abena abigail ada adele adelina adriana agata agathe agnes agneta agnieszka aicha aileen
    ailsa aino aisha aisling aissatou akua alana albena albertina alejandra aleksandra aleksandrina
    alena alessandra alexandra alexis alfreda aliaksandra alice alicia alina alisa alison allison
    alva alyona alys alyssa amalia amanda amara amber amelia amelie amina aminata amy ana anahit
    anastasia anastasiia anca andrea aneta anette angela angele angelika angelina angharad ania
    anika anita anja anke ann anna annalisa anne anneke anneli anneliese annelise annemarie annette
    annie annika antje antoinette antonella antonia anu anya aoife apolline april ariadne ariana
    ariane arlene arlette armine asha ashley asta astrid audrey aurelie ayse azra baiba barbara
    barbora beata beatrice beatrix beatriz becky begona belinda bella berenice berit bernadette
    bernice beth bethan betsy bettina betty beverly bianca birgit birgitta blandine blanka bohdana
    bojana bonnie bozena branka branwen breda brenda bridget brigid brigitte brita brittany bronagh
    bronislawa bronwen brooke camelia camilla camille candace candice carla carlota carly carmela
    carmen carol carole carolina caroline carolyn carrie carys cassandra caterina catherine cathy
    catrin cecile cecilia celeste celia celine ceridwen cerys chantal charlene charlotte chelsea
    cheryl chiamaka chiara chidinma chloe christa christel christiane christie christina christine
    christy ciara cilla cindy claire clara clarissa claudette claudia clelia clemence clementine
    cleo colette colleen concepcion condoleezza connie constance constanza consuelo cordelia
    corinna corinne cornelia cosima courtney cristina crystal cynthia dace dagmar dagny daisy daiva
    dana danica daniela danielle danuta daphne daria darya dawn debbie deborah debra deirdre delia
    delphine denisa denise desiree diana diane dilys dina doina dolores dominika dominique
    donatella donna dora doreen doris dorota dorothea dorothy dorte dragana dubravka dunja ebba
    ebony edda edina edita edith efua eglantine egle eileen eilidh eimear eira eirlys ekaterina
    elaine eleanor elen elena eleni eleonora eleri elfriede eliane elif elin elina elinor elisa
    elisabeth elisabetta elise eliska elizabeth elke ella ellen elodie eloise elsa elsbeth elspeth
    elvira elzbieta emer emilia emilie emily emine emma enid erica erika erin erzsebet esme estela
    estelle ester esther eszter ethel eugenia eugenie eunice eva evelina eveline evelyn ewa fadwa
    faith fanni farah fatima fatou fatoumata federica felicia feodora fernanda ffion fiala filippa
    fiona flavia flora florence florentina fotini franca frances francesca francine francoise
    franziska frauke freya frida friederike gabby gabriela gabriella gabrielle gail galina galyna
    gayane gayle gemma genevieve georgette georgia georgina geraldine gerda gerlinde germaine
    ghislaine gianna gina ginevra ginny giovanna gisela giselle giulia gladys glenda glenys gloria
    gordana graca grace graciela grainne grazyna greta gretchen grethe grit grozdana gudrun gunilla
    gwen gwenllian gwyneth hadija hadiza hailey halima halina halyna hana hanna hannah hanne
    hanneke hannelore harriet hasmik hattie hazel heather hedda hedvig hedwig heidi heike heledd
    helen helena helene helga helle henrietta henriette hermine hermione hester hilary hilda hilde
    hildegard hillary holly hope hortense hristina ida ieva ilaria ildiko ileana ilona ilse ilze
    imelda imogen ines inese inga inge ingeborg ingrid inmaculada iolanda irena irene irina iris
    irma irmgard iryna isabel isabella isabelle iseult isobel ivana ivanka iveta ivona ivy iwona
    izabela jackie jacqueline jadranka jadwiga jan jana jane janet janice janina janine jarmila
    jasmina jasmine jasna jean jeanne jelena jelka jenna jennifer jenny jessica jette jill jitka jo
    joan joanna joanne jocelyn jodi joelle johanna jolanta josefa josefina josephine josette jovana
    jowita joy joyce juana juanita judit judita judith judy julia juliana julie juliette june junko
    jurate justyna kadi kadri kaisa kaitlin kaja kalina kamala kamila karen karin karina karine
    karolina kasia katalin katarina katarzyna kate katerina kateryna katharina katharine kathe
    katherine kathleen kathryn kathy katie katja katka katrin katrina katya kay kayla kayleigh
    keisha kellie kelly kellyanne kelsey kerry kersti kerstin ketevan khadija khrystyna kim
    kimberly kinga kirsi kirsten kirsti kirstie klara klavdia kornelia kristen kristiina kristin
    kristina kristyna krystal krystyna ksenia lada laila lamia larisa latoya laura laure lauren
    laurence laurie lavinia lea leah leda leena leila lena lene lenka leonie leonor leonora lesia
    leslie lesya leticia letitia lettie liana lidia lidija lidiya lieselotte ligia liis liisa lilia
    lilian liliana lilla lillian lily lina linda lindsay lindsey linh linnea lisa livia liz ljubica
    ljubov llinos lluvia lois loretta lori lorna lorraine lotta lotte lottie louisa louise lowri
    lubica lucia luciana lucie lucienne lucija lucilla lucille lucy ludmila luisa luise luiza lusia
    lusine luzia lydia lynette lynn lyubov lyudmila maarja mabel mackenzie madalena madalina
    madeleine madeline madhuri maeve magali magda magdalena maggie maia maike mair maire mairead
    maisie maja malala malgorzata malin malwina manana mandy manon manuela mara marcela marceline
    marcia margaret margareta margarete margarethe margarita margaux margit margot margrethe
    marguerite maria mariah mariam marian mariana marianna marianne maribel marica marie marieke
    mariella mariia marija marijana marika marilyn marina mariola marion marisa marisol marit
    marita marjatta marjorie marketa marla marlene marsha marta martha martina martine maruja
    marusya mary maryam maryia maryna marzena mathilde matilda maud maura maureen mavis maxine may
    mechthild medea meera meg megan meghan mehwish meike meinir melania melanie melina melinda
    melissa mercedes meredith merete mette mia michaela michal michele micheline michelle mieke
    mihaela milada mildred milena milica millicent mina minna minnie miranda mireille mirela miriam
    mirjana mirka misty moira molly mona monica monika monique montserrat morag morgane morwenna
    muriel myfanwy myra myrtle nadezda nadezhda nadia nadiia nadine nadiya nadja nadya nana nancy
    nandini nanna naomi nasrin natalia natalie natalija nataliya natallia natasa natasha nathalie
    nela nell nellie nerys nesta neus ngozi nia niamh nicola nicole nicoleta nicolette nina nino
    nirmala nisha nkechi noelle noemi nora norma nuala nune nunu nuria oana oda odette odile ofelia
    oksana ola oleksandra olena olga olha olivia olwen olwyn omolara ondine oona oprah orla orlagh
    orlaith ottilie pam pamela pamina paola parvati pascale pat patricia patrycja patty paula
    paulina pauline pavla pavlina pearl peggy pelagia penelope penny perpetua petra petronela
    philippa philomena phoebe phyllida phyllis pia pilar pilvi pirjo pola polina pranjal prisca
    priscilla priti priya quynh rachel radka radmila raffaella ragnhild raisa ramona ranka raquel
    raymonde rebecca rebeka regina regine reina reka renata renate renee rhian rhiannon rhoda ria
    riikka rima rimma rita roberta robin robyn rochelle roisin romana romy rosa rosalia rosalind
    rosamund rosana rose rosemarie rosemary rosina roswitha rowena roxana roxanne rozalia ruby ruta
    ruth ruthie ruxandra ruzena saara sabina sabine sabrina sadhbh sadia safiya saida sally salma
    salome samantha samira sandra sandrine sanna saoirse sara sarah sasha saskia satu savannah
    savitri seija selena selina selma serafina severine shanice shannon shanti sharon sheila shelby
    shelley sherri sherry shirin shirley shushan sian sidonie siegrid sigrid silke silvia simona
    simone sinead siobhan sioned sirpa siwan slavica snezana sofia sofie solange soledad solenne
    solomiya solveig sonia sonya sophia sophie soraya sorcha stacey stacy stana stanislava stefania
    stefanie stefaniia stefka stella stephanie stina sue sunita susan susana susanna susanne
    suzanne svetlana sviatlana svitlana svyatlana sylvia sylvie sylwia tabitha taina tamar tamara
    tammy tamsin tanja tanya tara tatiana tatjana tatsiana tatyana tegan tekla teodora teresa
    tereza terri tesni tessa thandiwe thea thelma theresa therese theresia tiffany tiina tiiu tilda
    tilly tina tomoko torunn tove tracey tracy triin trine trudi trudy tulsi tuula uliana ulla
    ulrike ulyana undine ursula urszula ute valentina valentyna valeria valerie valerija vanessa
    vanja vasilisa vera verena verica veronica veronika vesna vibeke vicki victoria viera vigdis
    viktoria vilma vincenza viola violaine violet violeta violetta viorica virginia virginie viveka
    vivian viviana vivienne vlasta volha waltraud wanda wanjiru wendy whitney wiebke wilhelmina
    wilhelmine wilma wiltrud winifred winnie wioletta xenia xiomara yael yana yaryna yasmin yasmina
    yesim yetunde ylva yoko yolanda yolande yulia yuliya yvette yvonne zainab zdenka zelda zeynep
    zhanna zinaida zita zlata zoe zofia zora zsofia zsuzsa zuzana zuzanna
    александра алена алеся алина алиса алла анастасия ангелина анна антонина валентина валерия
    варвара вера вероника виктория вольга вікторія галина ганна дарья даша евгения екатерина елена
    елизавета жанна зинаида зоя инна ирина карина катерина кира кристина ксения лариса лидия лилия
    любовь людмила маргарита марина мария марыя марія надежда наталия наталля наталья нина ніна
    оксана олена ольга полина раиса светлана святлана світлана софия софья таисия тамара татьяна
    тацяна тетяна ульяна эвелина юлия юлія яна ірина ірына
    """
)
