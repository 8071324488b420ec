/** Family names common in England that are not words or places as well (no Brown, Kent or Hill). */
const NAMES = `
  adams adebayo adeyemi ahmed akhtar anderson bailey begum bennett boateng bhatt campbell chaudhry choudhury clarke
  collins cox davies davis doyle edwards evans fernandes ferreira gallagher ghosh gonzalez griffiths gupta harris
  harrison hughes hussain ibrahim jackson jenkins johnson johnston jones kamara kaminski kaur khan kowalski kumar
  lewandowski macdonald mahmood mahmud malik mccarthy mcdonald mcgrath mckenzie mclaughlin mensah miah mitchell
  mohamed morrison mukherjee murphy nguyen nowak nwosu o’brien o’connor o’neill obi okafor okeke okonkwo osei owusu
  patel pereira phillips popescu pritchard rahman rashid rees richardson roberts robertson robinson rodriguez
  sheikh simpson singh smith stevens stevenson sullivan szymanski thompson uddin watkins watson williams williamson
  wilson wisniewski wojcik wozniak yilmaz zielinski`;

const SURNAMES = new Set(NAMES.trim().split(/\s+/));

export const isSurname = (word: string): boolean => SURNAMES.has(word.toLowerCase().replace("'", "’"));
