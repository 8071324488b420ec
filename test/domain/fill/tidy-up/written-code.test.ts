import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { proposed } from "./tidied";

type Row = readonly [column: ColumnKey, cell: Cell, code: Cell];
const GROUP_OF: Readonly<Partial<Record<ColumnKey, string>>> = {
  category: "CPR",
  lddType: "LDD",
  lddNature: "LDD",
};
const offered = (column: ColumnKey, cell: Cell): Cell | undefined =>
  proposed(column, cell, { group: GROUP_OF[column] ?? "LAC" });

test.each<Row>([
  ["ethnicity", "b) WIRI", 1],
  ["ethnicity", "(k) Indian", 3],
  ["gender", "a. Male", "Male"],
  ["sen", "b) No", "No"],
  ["category", "a) Neglect", 4],
  ["group", "c) Looked after child", "LAC"],
  ["livesIn", "h) Foster home", 2],
])("in %s, the list mark of %j says nothing: %j", (column, cell, code) => {
  expect(offered(column, cell)).toBe(code);
});

test.each<Row>([
  ["camhs", "a)Yes", "Yes"],
  ["category", "b)Physical abuse", 2],
  ["group", "1 - LAC", "LAC"],
  ["group", "2. CPR", "CPR"],
  ["lddType", "1. MLD", "MLD"],
  ["ethnicity", "D - White and Black Caribbean", 2],
  ["ethnicity", "Z - Not stated", 6],
  ["gender", "1) Male", "Male"],
])(
  "in %s, the number or letter before %j is no code of the column and says nothing: %j",
  (column, cell, code) => {
    expect(offered(column, cell)).toBe(code);
  },
);

test.each<Row>([
  ["lddType", "Autism/ASD", "ASD"],
  ["group", "Looked after children - LAC", "LAC"],
  ["ethnicity", "Unknown/Not stated", 6],
  ["ethnicity", "White British & Irish", 1],
  ["category", "Neglect - NEG", 4],
  ["sen", "Yes - School Action Plus", "Yes"],
  ["neet", "Yes - NEET", "Yes"],
])("in %s, the parts of %j all say %j", (column, cell, code) => {
  expect(proposed(column, cell, { group: GROUP_OF[column] ?? "LAC", age: 17 })).toBe(code);
});

test.each<Row>([
  ["livesIn", "02", 2],
  ["category", "4.0", 4],
  ["ethnicity", "06", 6],
])("in %s, %j is the number %j as exports write it", (column, cell, code) => {
  expect(offered(column, cell)).toBe(code);
});

test.each<Row>([
  ["group", "L.A.C.", "LAC"],
  ["lddType", "M.L.D", "MLD"],
  ["category", "Likely neglect", 4],
  ["category", "Physical abuse (actual)", 2],
  ["livesIn", "Placed with own parent(s) or other person(s) with parental responsibility", 3],
  ["livesIn", "Foster placement with other foster carer - long term fostering", 2],
  ["ethnicity", "White - English / Welsh / Scottish / Northern Irish / British", 1],
  ["ethnicity", "Black African - Somali", 4],
  ["group", "Learning difficulties/disabilities", "LDD"],
  ["gender", "c) Not stated/recorded (or unborn)", "Not known"],
  ["lddNature", "SA", "School Action"],
])("in %s, %j is how registers and censuses say %j", (column, cell, code) => {
  expect(offered(column, cell)).toBe(code);
});

test.each<Row>([
  ["ethnicity", "APKN - Pakistani", 3],
  ["ethnicity", "WBRI - British", 1],
  ["ethnicity", "WOTH - Other", 1],
  ["ethnicity", "MWBC - B1 - Mixed - White and Black Caribbean", 2],
  ["ethnicity", "A1: A1 - White - British", 1],
  ["livesIn", "P1 : P1 Placed with own parents or other person with parental responsibility", 3],
  ["ethnicity", "Black - Caribbean [BCRB]", 4],
  ["ethnicity", "(B.B2) White and Asian", 2],
  ["ethnicity", "D1: Black African", 4],
  ["ethnicity", "White Irish (A2)", 1],
  ["gender", "M - Male", "Male"],
  ["gender", "9 - Not known", "Not known"],
  ["livesIn", "K2: Children’s homes", 1],
  ["livesIn", "U6 - Foster placement not long term", 2],
  ["livesIn", "A5 Placed for adoption without consent", 5],
  ["category", "EMO - Emotional abuse", 3],
  ["lddType", "Hearing Impairment (HI)", "HI"],
  ["lddType", "MLD: Moderate Learning Difficulty", "MLD"],
  ["group", "CP - Child protection", "CPR"],
])("in %s, code and words of %j agree on %j", (column, cell, code) => {
  expect(offered(column, cell)).toBe(code);
});

test.each<readonly [ColumnKey, Cell]>([
  ["ethnicity", "WBRI - Indian"],
  ["ethnicity", "AIND - British"],
  ["ethnicity", "WBRI - C1 - Asian - Indian"],
  ["ethnicity", "A1: A2 - British"],
  ["livesIn", "P1 : A4 Placed for adoption"],
  ["ethnicity", "WXYZ - White"],
  ["ethnicity", "WBRI - see file"],
  ["gender", "1 - Female"],
  ["livesIn", "1 - Foster care"],
  ["livesIn", "H5 - Residential care"],
  ["livesIn", "K2 - not yet decided"],
  ["category", "PHY: Neglect"],
  ["lddType", "Hearing impairment (VI)"],
  ["gender", "2) Male"],
  ["gender", "M: Female"],
  ["category", "4) Sexual abuse"],
  ["sen", "Yes - School Action"],
  ["camhs", "Yes/No"],
  ["category", "7-4"],
])("in %s, code and words of %j do not agree, and it is left", (column, cell) => {
  expect(offered(column, cell)).toBeUndefined();
});

test.each<Row>([
  ["group", "CIC", "LAC"],
  ["livesIn", "Q2", 2],
  ["category", "sab", 1],
  ["lddType", "VIS", "VI"],
  ["lddNature", "P", "School Action Plus"],
  ["sen", "School Action+", "Yes"],
  ["sen", "Statement of special educational needs", "Yes"],
  ["sen", "School action", "No"],
  ["ethnicity", "Pakastani", 3],
  ["ethnicity", "Asian, Asian British or Asian Welsh", 3],
  ["category", "Emotional abuse only", 3],
])("in %s, %j is how other systems and people say %j", (column, cell, code) => {
  expect(offered(column, cell)).toBe(code);
});

test.each<readonly [ColumnKey, Cell]>([
  ["camhs", "Y?"],
  ["gender", "?F"],
  ["ethnicity", "WBRI?"],
  ["livesIn", "(?) foster care"],
  ["category", "Neglect ?"],
  ["lddType", "?Autism"],
  ["group", "CLA?"],
  ["age", "7 years?"],
  ["referral", "18 May 2004?"],
])("in %s, the doubt of %j is not tidied away", (column, cell) => {
  expect(offered(column, cell)).toBeUndefined();
});

test.each<readonly [ColumnKey, Cell]>([
  ["camhs", "1"],
  ["camhs", "Yes-see notes"],
  ["gender", "1"],
  ["livesIn", "U2"],
  ["livesIn", "T3"],
  ["category", "MUL"],
  ["category", "Neglect and emotional abuse"],
  ["lddType", "SEMH"],
  ["lddType", "SLD/PMLD"],
  ["lddNature", "E"],
  ["group", "CLA & CP"],
  ["ethnicity", "Asian - Chinese"],
])("in %s, %j could be two things, or none of ours, and is left", (column, cell) => {
  expect(offered(column, cell)).toBeUndefined();
});
