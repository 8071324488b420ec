import { isLikeAName, namesAPerson } from "../../../../src/domain/case-list/privacy/person-names";

describe("a case number", () => {
  test.each([
    "John Smith",
    "Smith, John",
    "SMITH J",
    "J Okafor",
    "O’Brien",
    "Okafor",
    "daniel",
    "John Smith 2",
    "Anne-Marie Lee",
    "Baby Daniel",
    "Lee",
  ])("looks like a name: %s", (number) => expect(isLikeAName(number)).toBe(true));

  test.each([
    ...[
      "1047",
      "A1",
      "CH00123",
      "RND000627202323",
      "ABC",
      "XYZQ",
      "Case A",
      "Child two",
      "LAC North",
      "Unknown",
      "TBC",
    ],
    ...["SC 12 Team", "ab", "AB CD", "2005/LAC/12", "J5", "Smith 12", "Daniel 12", "Wu"],
  ])("does not: %s", (number) => expect(isLikeAName(number)).toBe(false));
});

describe("a text", () => {
  test.each([
    "Mrs Okafor has parental responsibility",
    "seen by Dr. Patel",
    "lives with Sarah",
    "Daniel is placed outside the authority",
    "brother Kyle’s placement",
    "his name is Tomasz",
    "MARTIN HUGHES is the father",
    "lives in Leeds with Aunt Karen Holt",
    ...[
      "Mr O’Brien",
      "MR SMITH rang",
      "Miss J Holt",
      "Cllr Wood",
      "the Okafor family",
      "contact with J. Okonkwo",
    ],
    ...["lives with aunt Chukwuemeka", "brother (Bogdan) in care", "her father is Zbigniew", "called Tomasz"],
    ...[
      "placed with sarah",
      "mum is karen",
      "Agnieszka is placed with Ms Nowak",
      "siblings of Kowalski",
      "Kaur family",
    ],
    ...["Steve’s placement", "The Baptiste siblings are apart", "stepdad Delroy", "surname Hirst"],
  ])("names a person: %s", (text) => expect(namesAPerson(text)).toBe(true));

  test.each([
    "See case file for detail",
    "attends St John Fisher School",
    "attends St. Peter’s",
    "Thomas Coram Centre",
    "placed in Victoria Road",
    "Down Syndrome; Asperger Syndrome",
    "moves in April or May; Grace period until June",
    "court proceedings in Chelsea",
    "may miss School",
    "MS and ME in the family",
    "Looked After by Kent County Council",
    "mark and will",
    ...[
      "mother Polish, father Somali",
      "lives with mother in Leeds",
      "mother is Turkish",
      "the Traveller family",
    ],
    ...["Edwards syndrome", "Williams Syndrome", "Wilson’s disease", "Smith Street", "Robinson House School"],
    ...["mother called Police", "father called Social Services", "placed with carers Monday to Friday"],
    ...[
      "Miss School often",
      "Dr Appointment missed",
      "Plan B. Social worker leaves",
      "with uncle and aunt",
      "Fraser Guidelines",
    ],
    ...[
      "Connexions worker",
      "carers Barnardo’s",
      "mother has MS",
      "known to CAMHS and YOT",
      "named nurse",
      "brother LAC",
    ],
    ...["Father Deceased", "the English family", "grandmother African", "sister attends Park School"],
  ])("names nobody: %s", (text) => expect(namesAPerson(text)).toBe(false));
});
