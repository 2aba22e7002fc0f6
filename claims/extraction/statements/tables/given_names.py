"""Common given names by gender, in Latin and Cyrillic spelling."""

from typing import Final

from . import slavic_names
from .word_set import word_set

#: Names of men.
MALE: Final = slavic_names.MALE | word_set(
    """
    aaron abdul abraham adam adrian ahmed al alan albert alberto alec alejandro aleksandr ales
    alex alexander alexei alexey alexis alfred ali aliaksandr allan allen alyaksandr amir
    anatol anatoly andre andrei andrej andres andrew andrey andrzej andy angelo anthony
    antonio antony archie arnold arthur arturo ashton barack barry bart ben benjamin bernard
    bernie bert bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian
    bruce bryan byron caleb calvin cameron carl carlos cecil chad charles charlie chester
    chris christian christopher chuck clarence claude clay clinton clyde cody colin connor
    corey cory craig curtis dale damian damon dan daniel danny darrell darren darryl dave
    david dean denis dennis derek derrick devin dick diego dmitri dmitriy dmitry dominic don
    donald doug douglas duane dustin dwayne dwight dylan dzmitry earl ed eddie edgar edmund
    eduardo edward edwin eli elias elliot elliott emil emmanuel enrique eric erik ernest
    ernesto ethan eugene evan fedor felix fernando floyd francis francisco francois frank
    franklin fred freddie frederick fyodor gabriel gareth garrett gary gavin gene geoff
    geoffrey george gerald gerard gilbert glen glenn gordon graham grant greg gregory grigory
    guillermo gus guy hamid hank hans harold harrison harry harvey hassan hector henri henry
    herbert herman howard hubert hugh hugo hussein ian ibrahim igor ihar isaac ivan jack
    jackson jacob jacques jaime jake jamal james jamie jared jason javier jay jean jeb jeff
    jeffery jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon
    jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius justin karl
    keith ken kenneth kevin khalid kirill kirk klaus konstantin kurt kyle lance larry lars
    laurence lawrence lee len leo leon leonard leonid leroy leslie lester lewis liam lloyd
    logan lorenzo lou louis luca lucas luis luke luther mack mahmoud malcolm manuel marc
    marcel marcelo marco marcus mario mark marshall martin marvin mathew matt matteo matthew
    maurice max maxim maxwell mehmet mel melvin micah michael michel miguel mihail mikalai
    mike mikhail mikita milton mitch mitchell mitt mohamed mohammad mohammed morgan morris
    moses muhammad mustafa narendra nate nathan nathaniel neal ned neil nelson newt nicholas
    nick nicolae nicolas nigel nikita nikolai nikolay noah noel norman oleg oleh oleksandr
    oliver omar orlando osama oscar otto owen pablo patrick paul pavel pavlo pedro percy perry
    pete peter petr petro phil philip phillip pierre piotr preston quentin rafael rahul ralph
    ramon randall randy raul ray raymond recep reggie reid reince rene ricardo richard rick
    ricky rob robby robert roberto robin rocco rod rodney rodrigo roger roland roman ron
    ronald ronnie ross roy ruben rudolph rudy rupert russ russell ryan sam samir samuel scott
    sean sebastian serge sergei sergey sergio seth shane shaun shawn sherman siarhei sidney
    silvio simon spencer stan stanislav stanley stefan stephan stephen steve steven stewart
    stu stuart syarhey taylor ted terrence terry theodore thomas tim timothy toby todd tom
    tommy tony travis trent trevor trey troy tyler tyrone uladzimir vadim valery vasily vaughn
    vernon viacheslav victor vikram viktar viktor vincent vitali vitaly vlad vladimir
    volodymyr vyacheslav wade wallace walt walter warren wayne wesley wilbur will willard
    william willie winston wolfgang xavier yaroslav yevgeny yuri yury yusuf zachary zack алег
    александар александр алексей алесь аляксандр аляксей анатолий андрей андрэй андрій антон
    арсений артем артур артём борис вадим валентин валерий василий василь виктор виталий
    владимир владислав володимир вячеслав віктар віталь генадий геннадий георгий глеб григорий
    даниил данила денис дзмітрый дмитрий дмитро евгений егор захар иван игорь илья кирилл
    константин лев леонид максим марк михаил мікалай міхаіл никита никола николай олег
    олександр олексій павел павло петр петро пётр роман руслан святослав семён сергей сергій
    станислав степан сяргей тарас тимофей тимур уладзімір федор фёдор эдуард юрий юры юрій
    яков ян янка ярослав іван ігар
    """
)

#: Names of women.
FEMALE: Final = slavic_names.FEMALE | word_set(
    """
    abby abigail ada adele adriana agnes aisha alana alexandra alice alicia alina alison
    allison alyona alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita
    ann anna anne annette annie antonia april ariana arlene ashley audrey barbara beatrice
    becky belinda bella bernadette bernice beth betsy betty beverly bonnie brenda bridget
    brittany brooke camille candace candice carla carly carmen carol carole caroline carolyn
    carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe
    christie christina christine christy cindy claire clara claudia colleen condoleezza connie
    constance courtney crystal cynthia daisy dana daria darya dawn debbie deborah debra delia
    denise diana diane dolores donna dora doris dorothy ebony edith eileen ekaterina elaine
    eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica erin esther ethel
    eugenia eva evelyn faith fatima fatou felicia fiona florence frances francesca gabby
    gabriela gail galina gayle georgia geraldine gina ginny giulia gladys glenda gloria grace
    gretchen gwen hailey halina hanna hannah harriet hazel heather heidi helen helena helga
    hilary hillary holly hope ida ines inga ingrid irene irina iryna isabel isabella ivanka
    ivy jackie jacqueline jan jane janet janice janine jasmine jean jeanne jenna jennifer
    jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith
    judy julia juliana julie june kaitlin kamala karen karin karina kate katerina katharine
    katherine kathleen kathryn kathy katie katrina kay kayla kayleigh kellie kelly kellyanne
    kelsey kerry kim kimberly kirsten kristen kristin kristina krystal laura lauren laurie
    leah leila lena leslie leticia lilia lillian lily linda lindsay lindsey lisa liz lois
    loretta lori lorraine louise lucia lucille lucy ludmila lydia lynn mabel mackenzie
    madeleine madeline maggie malala mandy marcia margaret margarita margot maria mariah
    marian marianne marie marilyn marina marion marisa marjorie marla marlene marsha martha
    mary maryia maureen maxine may meg megan meghan melania melanie melinda melissa mercedes
    meredith mia michele michelle mildred miranda miriam misty molly mona monica monique
    muriel myra nadezhda nadia nadja nancy naomi natalia natalie natallia natasha nellie nicole nina
    nora norma oksana olga olha olivia oprah pam pamela pat patricia patty paula pauline pearl
    peggy penelope penny phyllis polina priscilla rachel raquel rebecca regina renee rita
    roberta robyn rochelle rosa rosalind rose rosemary roxanne ruby ruth sabrina sally
    samantha sandra sara sarah sasha savannah selena shannon sharon sheila shelby shelley
    sherri sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue
    susan susana suzanne svetlana sviatlana svyatlana sylvia tamara tammy tanya tara tatiana
    tatyana teresa terri tessa theresa tiffany tina tracey tracy tulsi ulyana ursula valentina
    valerie vanessa vera verena veronica veronika vicki victoria viktoria viola violet
    virginia vivian volha wanda wendy whitney wilma yolanda yulia yvette yvonne zoe zuzana
    александра алена алеся алина алиса алла анастасия ангелина анна антонина валентина валерия
    варвара вера вероника виктория вольга вікторія галина ганна дарья даша евгения екатерина
    елена елизавета жанна зинаида зоя инна ирина карина катерина кира кристина ксения лариса
    лидия лилия любовь людмила маргарита марина мария марыя марія надежда наталия наталля
    наталья нина ніна оксана олена ольга полина раиса светлана святлана світлана софия софья
    таисия тамара татьяна тацяна тетяна ульяна эвелина юлия юлія яна ірина ірына
    """
)
