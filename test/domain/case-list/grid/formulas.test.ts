import { LDD_TYPE_CODES } from "../../../../src/domain/case-list/codes";
import { and, not, or } from "../../../../src/domain/case-list/grid/formula-parts";
import { formulasFor, labelsName } from "../../../../src/domain/case-list/grid/formulas";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { addressIn } from "../../../support/list-addresses";

const formulas = () => formulasFor(STANDARD_LAYOUT);

test("conditions are joined as Excel writes them", () => {
  expect(and("A", or("B", not("C")))).toBe("AND(A,OR(B,NOT(C)))");
});

test("a cell is that of the list’s first row, a whole column and the band stay where they are", () => {
  expect(formulas().cell("age")).toBe("$F6");
  expect(formulas().whole("caseNumber")).toBe("$A$6:$A$105");
  expect(formulas().band("ListDate")).toBe("$B$3");
});

test("texts are compared after TRIM, and a cell that shows an error is none of them", () => {
  expect(formulas().is("group", "LAC")).toBe('IFERROR(TRIM($B6)="LAC",FALSE)');
  expect(formulas().isBlank("team")).toBe("IFERROR(LEN(TRIM($E6))=0,FALSE)");
});

test("a bare code or one with its label is on its list, with hyphen, en dash or em dash", () => {
  const formula = formulas().isOnList("lddType");
  expect(formula).toContain("TRIM(LddTypeCodes)");
  expect(formula).toContain('" - "&LddTypeLabels');
  expect(formula).toContain('," – "," - ")," — "," - ")');
  expect(labelsName(LDD_TYPE_CODES)).toBe("LddTypeLabels");
  expect(formulas().isOnList("gender")).toBe("IFERROR(SUMPRODUCT(--(TRIM($G6)=TRIM(GenderCodes)))>0,FALSE)");
  const bare = "SUMPRODUCT(--(TRIM($K6)=TRIM(LddTypeCodes)))>0";
  const hyphened = 'SUBSTITUTE(SUBSTITUTE(TRIM($K6)," – "," - ")," — "," - ")';
  const labelled = `SUMPRODUCT(--(${hyphened}=TRIM(LddTypeCodes)&" - "&LddTypeLabels))>0`;
  expect(formula).toBe(`IFERROR(OR(${bare},${labelled}),FALSE)`);
  expect(labelsName({ ...LDD_TYPE_CODES, name: "CodesOfCodes" })).toBe("CodesOfLabels");
  expect(formulas().isOnList("team")).toBe("TRUE");
});

test("a count is a whole number from 0 on", () => {
  expect(formulas().isCount("$D$3")).toBe("IF(ISNUMBER($D$3),AND(INT($D$3)=$D$3,$D$3>=0),FALSE)");
});

test("addresses beyond column Z and row 9 stay where they are", () => {
  const band = { ...STANDARD_LAYOUT.band, ListDate: { row: 119, column: 27 } };
  expect(formulasFor({ ...STANDARD_LAYOUT, band }).band("ListDate")).toBe("$AB$120");
});

test("ages are compared as text, so that 1e1 is none", () => {
  expect(formulas().isAged10To19).toBe(
    'IFERROR(AND(LEN(TRIM($F6))=2,LEFT(TRIM($F6))="1",ISNUMBER(FIND(MID(TRIM($F6),2,1),"0123456789"))),FALSE)',
  );
});

test("a row is started by columns 1 to 22, not by Tracked", () => {
  expect(formulas().isStarted).toContain("&$V6)");
  expect(formulas().isStarted).not.toContain(`$${addressIn("tracked", 6)}`);
});
