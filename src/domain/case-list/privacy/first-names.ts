/**
 * First names common in England that are not words, months or places as well (no Grace, April or Chelsea): a
 * capital letter and one of these is very likely a person.
 */
const NAMES = `
  aaliyah aaron abdul abdullah abigail adam adrian agnes agnieszka ahmed aidan aiden ailsa aisha aisling alan
  albert aleksander aleksandra alex alexander alexandra alfie ali alice alison amanda amelia amina amir amy
  andrea andrew angela angus anita ann anna anne annie anthony antonia anya aoife archie arjun arthur ashraf
  asif asma ayaan ayesha barbara bartosz beata ben benjamin bernard beth bethany bilal billy bradley brandon
  brenda brian bridget callan callie callum cameron caoimhe carl carly caroline catherine catriona cerys
  chantelle charles charlie charlotte cheryl chidi chinedu chloe chris christina christine christopher cian
  ciaran claire clare clifford clive colin connie connor corey courtney craig curtis damian daniel danielle
  danny darius darragh darren david dawid debbie deborah declan deepa denise dennis denzel derek dermot diana
  diane dimitri dmitri dominic donna dorothy douglas duncan dwayne dylan eddie edith edward edwin eileen eilidh
  elaine eleanor eleni elias elijah elizabeth ella ellen ellie eloise elspeth emeka emilia emily emma emmanuel
  eoghan eric erin esme esther ethan euan eugene eva evan evelyn ewan faisal farah farhan farooq fatima fatimah
  fergus finley fiona frances francesca francis fraser fred freddie freya gabriel gabriella gail gareth garry
  gary gavin gemma geoff geoffrey george gerald geraldine gillian gladys gordon graeme graham gregor gwen
  gwyneth hafsa hamish hamza hannah harleen harold haroon harpreet harriet harry hasan hassan hayley hector
  helen henry hilda hugh humza hussain hussein ian ibrahim idris imran irene irina isaac isabel isabella
  isabelle isla ismail ivan ivor jacek jackie jacob jacqueline jaden jagdeep jake jakub jamal james jamie jamila
  jane janet janice jaroslaw jason javed jayden jaydon jean jeffrey jennifer jenny jeremy jermaine jerome
  jessica jill jim joan joanna joanne jodie joe joel john jonathan jonny jorge joseph josephine josh joshua
  josie joyce judith julia julian julie justin kacper kamal kamran karen karim karl karolina kasia katarzyna
  kate katherine kathleen kathryn katie katy kayla kayleigh keira keisha keith kelly kelsey kenneth kevin
  khadija khalid kieran kieron kim kimberley kirsten kirsty krzysztof kwame kyle kylie kyra lachlan laila
  latisha latoya laura lauren lawrence layla leah leanne leila leon leonard leroy lesley leslie leticia lewis
  lexi liam linda lisa lizzie logan lorna lorraine louis louise lucas lucy lukasz luke lydia lynda lynn lynne
  lynsey mabel mackenzie magdalena maggie mahmoud maisie malcolm malgorzata mandy marcel marcus marek margaret
  maria mariam marie marilyn marion marjorie marta martha martin mary maryam mateusz matthew maureen maurice
  maxine maya megan melanie melissa mhairi mia michael michal michelle miguel mike mikolaj millie mitchell
  mohamad mohamed mohammad mohammed moira molly monica mubarak muhammad munir mustafa myra nabila nadia nadine
  nancy naomi nasreen natalie natasha nathan naveed neil neville niamh nicholas nicola nicole nigel nikhil
  nikita noah norman oisin oksana olga oliver olivia oluwaseun omar orla oscar oskar owen padraig pamela
  patricia patrick paul paula pauline pawel pedro peggy percy peter petra philip phillip phoebe piotr priya
  rachael rachel raheem rahul rajesh ramesh raymond rebecca reece reginald reuben rhian rhiannon rhona rhys
  richard robert roberta rodney roger roisin ronald ronnie rosalind rosie roy rupert russell ruth ryan sabrina
  sadia safiya saima sally salma samantha samina samir samuel sandra sanjay saoirse sara sarah scarlett seamus
  sean sebastian selina sergei shabana shania shanice sharon shaun sheila shelley shirley sian sidney simon
  siobhan sofia sophia sophie stacey stanley stefan steph stephanie stephen steve steven stewart stuart suleiman
  sunita susan suzanne svetlana syed sylvia tamara tania tanya tariq tasha terence teresa terry theo theresa
  thomas tim timothy tina toby tomasz tommy tracey tracy trevelyan trevor trisha tyler tyrone ursula usman
  valerie vanessa vera veronica vicki vicky victoria vikram vincent vivek vivian vladimir wayne wendy william
  winston wojciech yasmin yasmina yolanda yousef yusuf yvette yvonne zachary zahra zainab zara zeeshan zoe zofia
  zuzanna
  andy bev dave greg jeff liz matt ollie pam pete phil trish`;

const FIRST_NAMES = new Set(NAMES.trim().split(/\s+/));

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word.toLowerCase());
