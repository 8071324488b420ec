import {
  givesEmail,
  givesPhoneNumber,
  givesPostcode,
} from "../../../../src/domain/case-list/privacy/personal-details";

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
