import { FEATURES } from "../../../../src/domain/choose/coverage/features";

test("every value is named so that it can end a sentence", () => {
  const words = FEATURES.map(({ key, title, pairs }) => [
    `${key}: ${title}`,
    ...pairs.map(({ value, among, only }) => `${value} | one of two ${among} | only ${only}`),
  ]);
  expect(words).toEqual([
    [
      "age: Age",
      "0 to 4, or unborn | one of two under 5 | only case under 5",
      "5 to 9 | one of two aged 5 to 9 | only case aged 5 to 9",
      "10 to 15 | one of two aged 10 to 15 | only case aged 10 to 15",
      "16 and over | one of two aged 16 and over | only case aged 16 and over",
    ],
    [
      "gender: Gender",
      "Female | one of two female | only female case",
      "Male | one of two male | only male case",
      "Not known | one of two of unknown gender | only case of unknown gender",
    ],
    [
      "ethnicity: Ethnicity",
      "1 – White | one of two of White ethnicity | only case of White ethnicity",
      "2 – Mixed origin | one of two of mixed origin | only case of mixed origin",
      "3 – Asian or Asian British | one of two of Asian or Asian British ethnicity | only case of Asian or Asian British ethnicity",
      "4 – Black or Black British | one of two of Black or Black British ethnicity | only case of Black or Black British ethnicity",
      "5 – Other ethnic groups | one of two of other ethnic groups | only case of other ethnic groups",
      "6 – Not stated | one of two with ethnicity not stated | only case with ethnicity not stated",
    ],
    [
      "livesIn: Lives in",
      "1 – Residential care | one of two in residential care | only residential placement",
      "2 – Foster care | one of two in foster care | only foster placement",
      "3 – At home with parents | one of two at home with parents | only case at home with parents",
      "4 – With family or family carers (kinship placements) | one of two in a kinship placement | only kinship placement",
      "5 – Placed for adoption | one of two placed for adoption | only case placed for adoption",
      "6 – Other | one of two living elsewhere | only case living elsewhere",
    ],
    [
      "category: Category of registration",
      "1 – Sexual abuse | one of two registered for sexual abuse | only case registered for sexual abuse",
      "2 – Physical abuse | one of two registered for physical abuse | only case registered for physical abuse",
      "3 – Emotional abuse | one of two registered for emotional abuse | only case registered for emotional abuse",
      "4 – Neglect | one of two registered for neglect | only case registered for neglect",
    ],
    [
      "lddType: Type of LDD",
      "SPLD – Specific learning difficulty | one of two with specific learning difficulty | only case with specific learning difficulty",
      "MLD – Moderate learning difficulty | one of two with moderate learning difficulty | only case with moderate learning difficulty",
      "SLD – Severe learning difficulty | one of two with severe learning difficulty | only case with severe learning difficulty",
      "PMLD – Profound and multiple learning difficulty | one of two with profound and multiple learning difficulty | only case with profound and multiple learning difficulty",
      "BESD – Behaviour, emotional and social difficulty | one of two with behaviour, emotional and social difficulty | only case with behaviour, emotional and social difficulty",
      "SLCN – Speech, language and communication needs | one of two with speech, language and communication needs | only case with speech, language and communication needs",
      "HI – Hearing impairment | one of two with hearing impairment | only case with hearing impairment",
      "VI – Visual impairment | one of two with visual impairment | only case with visual impairment",
      "MSI – Multi-sensory impairment | one of two with multi-sensory impairment | only case with multi-sensory impairment",
      "PD – Physical disability | one of two with physical disability | only case with physical disability",
      "ASD – Autistic spectrum disorder | one of two with autistic spectrum disorder | only case with autistic spectrum disorder",
      "OTH – Other | one of two with another learning difficulty or disability | only case with another learning difficulty or disability",
    ],
    [
      "knownToSocialCare: Known to social care",
      "Yes | one of two marked as known to social care | only case marked as known to social care",
      "No | one of two marked as not known to social care | only case marked as not known to social care",
    ],
    [
      "sen: Special educational needs",
      "Yes | one of two with special educational needs | only case with special educational needs",
    ],
    ["offended: Has offended", "Yes | one of two that have offended | only case that has offended"],
    ["camhs: CAMHS", "Yes | one of two with CAMHS | only CAMHS case"],
    ["cafcass: CAFCASS", "Yes | one of two with CAFCASS | only CAFCASS case"],
    [
      "voluntarySector: Voluntary, community or independent sector",
      "Yes | one of two with the voluntary, community or independent sector | only case with the voluntary, community or independent sector",
    ],
    [
      "healthSupport: Extensive health care support",
      "Yes | one of two with extensive health care support | only case with extensive health care support",
    ],
    [
      "excluded: Excluded or not in school",
      "Yes | one of two excluded or not in school | only case excluded or not in school",
    ],
    [
      "neet: Not in employment, education or training",
      "Yes | one of two not in employment, education or training | only case not in employment, education or training",
    ],
  ]);
});
