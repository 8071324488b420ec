/**
 * First names common in England that are not words, months or places as well (no Grace, April or Chelsea): a
 * capital letter and one of these is very likely a person.
 */
const NAMES = `
  aaliyah aaron abdul abdullah abigail adam adrian agnes ahmed aidan aisha alan albert alex alexander alexandra
  alfie ali alice alison amanda amelia amina amy andrea andrew angela anita ann anna anne annie anthony antonia
  arthur ayesha barbara ben benjamin bernard beth bethany bradley brandon brenda brian bridget callum cameron
  carl caroline catherine charles charlie charlotte chloe chris christina christine christopher claire clare
  clive colin connor courtney craig damian daniel danielle darren david dawid deborah debbie declan denise
  dennis derek diana diane dominic donna dorothy douglas dylan eddie edward eileen elaine eleanor elizabeth
  ella ellen ellie emily emma eric ethan eva evan evelyn fatima fiona frances francis fred freddie freya gareth
  garry gary gavin gemma geoffrey george geraldine gillian gordon graham hannah harold harriet harry hassan
  hayley helen henry hussain hussein ian ibrahim imran irene isaac isabel isabella isabelle isla jackie jacob
  jacqueline jake jamal james jamie jane janet janice jason jayden jeffrey jennifer jenny jeremy jessica jill
  jim joan joanna joanne joe joel john jonathan joseph josephine josh joshua joyce judith julia julian julie
  justin kamal karen karl kate katherine kathleen kathryn katie kayleigh keith kelly kenneth kevin khadija kieran
  kim kimberley kirsty kyle laura lauren lawrence leah leanne leon leonard leroy lewis liam linda lisa logan
  louis louise lucas lucy luke lydia lynn lynne maisie malcolm margaret maria marie marilyn marion martha martin
  mary maryam matthew maureen megan mia michael michelle mohamed mohammad mohammed molly monica muhammad
  mustafa nadia naomi natalie natasha nathan neil niamh nicholas nicola nicole nigel noah norman olivia oliver
  omar oscar owen pamela patricia patrick paul paula pauline peter philip phillip rachael rachel raymond rebecca
  reece rhys richard robert roger ronald rosie roy russell ryan sadia saima samantha samuel sandra sara sarah
  scarlett sean sebastian shaun sharon sheila simon sofia sophia sophie stacey stephanie stephen steven stuart
  susan suzanne sylvia tariq teresa terence theresa theo thomas tim timothy tina toby tracey tracy trevor usman
  valerie vanessa vera veronica victoria vincent vivian wayne wendy william yasmin yusuf yvonne zachary zainab
  zara zoe`;

const FIRST_NAMES = new Set(NAMES.trim().split(/\s+/));

export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word.toLowerCase());
