import { serialOf } from "../../../../src/domain/spreadsheet/dates";
import {
  datesIn,
  givesBirthDate,
  givesEmail,
  givesPhoneNumber,
  givesPostcode,
} from "../../../../src/domain/case-list/privacy/personal-details";

describe("a date of birth", () => {
  test.each([
    "DOB 12/03/1998",
    "d.o.b.: 12.3.98",
    "D O B 12-03-1998",
    "Date of birth: 12 March 1998",
    "born on 3rd May 99",
    "Born 3 May",
    "born on the 3rd of May",
    "born 12 september",
    "birthday 12/03/98",
  ])("is given: %s", (text) => expect(givesBirthDate(text)).toBe(true));

  test.each([
    "born in Leeds",
    "12/03/1998",
    "DOB not known",
    "newborn 12/03/1998",
    "born prematurely at 28 weeks",
    "born 12 weeks premature",
    "Born 6 weeks early",
    "born at 28 weeks",
    "born 2 months early",
  ])("is not given: %s", (text) => expect(givesBirthDate(text)).toBe(false));
});

test("dates in a text are read day first, days that are none are not", () => {
  expect(datesIn("12/03/1998, 1.2.05 and 3rd May 1999; 31/02/2000, 5-13-2001, 4 June 98, 1/2")).toEqual([
    serialOf(1998, 3, 12),
    serialOf(2005, 2, 1),
    serialOf(1999, 5, 3),
    serialOf(1998, 6, 4),
  ]);
});

describe("a postcode", () => {
  test.each(["SW1A 1AA", "at M1 1AE.", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A1BB", "ne1 4lp"])(
    "is given: %s",
    (text) => expect(givesPostcode(text)).toBe(true),
  );

  test.each([
    "Y6 2PM",
    "case CH00123",
    "M25 junction",
    "ward w2 3rd floor",
    "Class 3 4th year",
    "RND000627202323",
    "E5 2CM",
  ])("is not given: %s", (text) => expect(givesPostcode(text)).toBe(false));
});

describe("a telephone number", () => {
  test.each([
    "01632 960017",
    "tel. (020) 7946 0018",
    "020 7946 0018",
    "07700 900123",
    "07700900123",
    "+44 7700 900123",
    "+44 (0)1632 960 017",
    "0800 496 0012",
  ])("is given: %s", (text) => expect(givesPhoneNumber(text)).toBe(true));

  test.each([
    "960017",
    "12/03/1998",
    "RND000627202323",
    "1047 and 1048",
    "0163",
    "000627202323",
    "016329600171234",
    "2.01632960017",
  ])("is not given: %s", (text) => expect(givesPhoneNumber(text)).toBe(false));
});

test("an e-mail address has a name, an at sign and a domain", () => {
  expect(givesEmail("see j.o'marsh+x@lea.example.gov.uk today")).toBe(true);
  expect(givesEmail("A@B.CO")).toBe(true);
  expect(givesEmail("lives @ home")).toBe(false);
  expect(givesEmail("me@home")).toBe(false);
});
