import { ETHNIC_SPELLINGS } from "../../../../src/domain/fill/tidy-up/ethnic-spellings";
import { proposed } from "./tidied";

/** What lists of authorities say, and the code that is meant: parted by semicolons. */
const rows = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([code, texts]) => texts.split("; ").map((text) => [text, code] as const));

describe("the ethnic group that is meant by", () => {
  test.each(
    rows({
      1: "White; English; Scottish; Welsh; Cornish; Northern Irish; White UK; White EU; White British; British White; White European; White Eastern European; White - East European; White Western European; White Other; Other White; Other White background; White background; White (any other White background); Traveller of Irish heritage; Irish Traveller; Gypsy; Roma; Gypsy/Roma; Gypsy or Roma; Romany; Any other White; White (Polish); White - Other European; White / Turkish; White any other background",
      2: "Mixed; Mixed race; Mixed heritage; Mixed background; Mixed/dual background; Dual heritage; White and Black African; White/Black African; White/Black Caribbean; White/Asian; White & Asian; Mixed: other; Other mixed; Other mixed background; Any other mixed background; Any other mixed; Mixed / multiple (Black and Asian); Mixed - Black and White; ASIAN & WHITE; White + Black Caribbean; White and Indian; Mixed / Dual Heritage - White and Asian",
      3: "South Asian; British Asian; Asian British; Indian; Pakistani; Bangladeshi; British Indian; British Pakistani; British Bangladeshi; Asian - Bangladeshi; Asian other; Other Asian; Other Asian background; Any other Asian; Asian/Asian Brit Indian; Asian / Asian British (East African Asian)",
      4: "Black; British Black; Black British; Black Caribbean; Black African; African; African Caribbean; Afro-Caribbean; Black other; Other Black; Other Black background; Any other Black background; Any other Black; Black/Black Brit -Somali; Black - Angolan; Black or Black British - West Indian",
      5: "Other ethnic group; Other ethnic background; Other ethnicity; Chinese or other ethnic groups; Chinese and other ethnic groups; Chinese or other ethnic group: any other; Other ethnic group - other; Any other ethnic background; Any other ethnicity",
      6: "Information refused; Declined; Declined to say; Not given; Prefer not to say; Not yet obtained; Not obtained; Not recorded; Unknown",
    }),
  )("%s is %s", (text, code) => expect(String(proposed("ethnicity", text))).toBe(code));

  test.each([
    ...["Polish", "Turkish", "Other European", "Any other", "White - Not yet obtained", "White - Kurdish"],
    ...["Black or Black British - Form not completed", "Asian / Asian British (Afghan)"],
  ])("%s is not certain", (text) => expect(proposed("ethnicity", text)).toBeUndefined());

  test("a spelling is known whatever its group is called before it", () => {
    expect(ETHNIC_SPELLINGS.get("white or irish")).toBeUndefined();
    expect(ETHNIC_SPELLINGS.get("chinese or other ethnic group chinese")).toBe(5);
    expect(ETHNIC_SPELLINGS.get("not stated refused")).toBe(6);
    expect(ETHNIC_SPELLINGS.get("not stated other")).toBeUndefined();
    for (const spelling of ETHNIC_SPELLINGS.keys()) expect(spelling).toMatch(/^[a-z]+( [a-z]+)*$/);
  });
});
