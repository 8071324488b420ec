/* eslint max-lines: ["error", 550] -- a table, to be read in one piece. */
import type { ColumnKey } from "../../case-list/columns";

/** How authorities and their systems head a column, besides our own header. */
export interface ColumnWordings {
  /** These say the same. */
  readonly known: readonly string[];
  /** These may say the same, by what the cells hold: they are asked about. */
  readonly possible?: readonly string[];
}

/** What case systems and services put before a child's number. */
const SYSTEMS = [
  ...[
    "ICS",
    "LCS",
    "SWIFT",
    "CareFirst",
    "Mosaic",
    "Liquidlogic",
    "Protocol",
    "Capita",
    "ONE",
    "Paris",
    "Azeus",
  ],
  ...["Frameworki", "Framework-i", "FWi", "EHM", "Eclipse", "SSD", "CSC", "Social services", "Social care"],
  ...[
    "Children's social care",
    "Service user",
    "Client",
    "Anonymised",
    "Anon",
    "Unique",
    "Case",
    "Child unique",
  ],
];

/**
 * Headers out of real files: Annex A lists, SSDA903, the censuses of children in need and of schools, case systems'
 * exports. Small words, numbering, capitals and marks do not matter (`headerKey`).
 */
export const COLUMN_WORDINGS: Readonly<Record<ColumnKey, ColumnWordings>> = {
  caseNumber: {
    known: [
      ...[
        "Identifying Case number",
        "Case No.",
        "Case reference no",
        "LAchildID",
        "LA child",
        "LA child ID",
        "Person ID",
        "Person reference",
        "Pupil ID",
      ],
      ...[
        "Child ID",
        "Child",
        "Child number",
        "Child no",
        "Child reference",
        "Child ref",
        "Child identifier",
      ],
      ...["Unique child identifier", "Identifier", "ID", "ID number", "Reference", "Ref", "Ref no"],
      ...["Reference number", "Record number", "System ID", "Unique case number", "Unique reference number"],
      ...SYSTEMS.flatMap((system) => [`${system} ID`, `${system} reference`]),
      ...SYSTEMS.filter((system) => system !== "Case").map((system) => `${system} number`),
    ],
    possible: ["NativeId", "File number", "Local ID", "Serial number", "No."],
  },
  group: {
    known: [
      "List",
      "Which list",
      "Case group",
      "Case type",
      "Type of case",
      "LAC/CPR/LDD",
      "Sample group",
      "Cohort",
    ],
    possible: [
      "Case status",
      "Looked after child?",
      "Looked after",
      "LAC",
      "Status",
      "Legal group",
      "Plan type",
    ],
  },
  referral: {
    known: [
      ...[
        "Referral start date",
        "Date referred to social care",
        "Referral to social care date",
        "Date initial referral received by social care",
        "Date of 1st referral",
        "Date first referred",
        "Date reference received",
        "Original referral date",
        "Date of original referral",
      ],
      ...["Referral date", "Date of referral", "Referral", "CINreferralDate", "Date referred"],
      ...["Date of first referral", "First referral date", "Initial referral date", "Initial referral"],
      ...[
        "Date referral received",
        "Referral received",
        "Date initial referral received",
        "Referral received date",
      ],
      "Date of initial referral to social care",
    ],
    possible: ["Date opened", "Case opened", "Date case opened", "Latest referral date", "Start date"],
  },
  leadProfessional: {
    known: [
      ...[
        "Case worker name",
        "Named social worker",
        "SW",
        "SW name",
        "Key worker and contact",
        "Allocated SW",
        "Allocated worker name",
        "Responsible worker",
        "Responsible social worker",
      ],
      ...["Worker", "Allocated worker", "Allocated social worker", "Allocated case worker", "Social worker"],
      ...["Key worker", "Keyworker", "Case worker", "Caseworker", "Case holder", "Lead worker", "Lead prof"],
      ...["Lead professional & contact", "Lead professional contact details", "Lead professional name"],
      ...[
        "Contact details of lead professional",
        "Lead professional name and contact details",
        "Named worker",
      ],
      ...[
        "Lead professional details",
        "Lead practitioner",
        "Social worker name",
        "Worker name",
        "Lead officer",
      ],
      "Lead professional (name and contact)",
    ],
    possible: [
      "Allocated Personal Advisor",
      "Personal advisor",
      "Manager",
      "Contact details",
      "Contact",
      "Lead",
    ],
  },
  team: {
    known: [
      ...["Case worker team", "Worker team", "Team/area", "Allocated worker team", "Social worker team"],
      ...["Team name", "Team / description", "Team name/description", "Team description", "Allocated team"],
      ...["Department or Team name", "Service/team", "Team/service", "Social work team", "Responsible team"],
      ...["Name of team", "Team or service", "Department/team", "Team/unit"],
    ],
    possible: ["Department", "Service", "Unit", "Office", "Locality"],
  },
  age: {
    known: [
      ...["Nearest year age", "Age nearest year"],
      ...["Age (nearest yr)", "Age of Child (Years)", "Age in years", "Age at list date", "Current age"],
      ...["Age of child to the nearest year", "Age (yrs)", "Age last birthday", "Age now", "Years"],
    ],
  },
  gender: {
    known: [
      ...["Sex (M/F)"],
      "Sex",
      "GenderCurrent",
      "M/F",
      "Male/Female",
      "Gender code",
      "Sex code",
      "F/M",
      "Gender (M/F)",
    ],
  },
  ethnicity: {
    known: [
      ...[
        "Ethnic category",
        "Ethnic classification",
        "Ethnic group description",
        "Ethnic origin description",
        "Ethnicity main category",
        "Ethnicity main",
      ],
      ...["Ethnic origin", "Ethnic", "Ethnic group", "Ethnicity code", "Ethnic code", "Ethnic background"],
      ...["Ethnicity description", "Ethnic group code", "Ethnic origin code", "Ethnicity of child", "Race"],
    ],
  },
  livesIn: {
    known: [
      ...[
        "Residing with",
        "Living with",
        "Lives with",
        "Lives",
        "Accommodation status",
        "Where does the child live",
        "Living situation",
        "Place of residence",
        "Placement category",
        "Placed in",
      ],
      ...["Placement", "Placement type", "Type of placement", "Type of provision", "Place", "Placement code"],
      ...["Current placement", "Current placement type", "Placement description", "Where the child lives"],
      ...[
        "Where living",
        "Living arrangements",
        "Accommodation",
        "Type of accommodation",
        "Accommodation type",
      ],
      ...["Child lives in", "Living in", "Where child is living", "Where placed"],
    ],
    possible: ["Residence", "Home", "Setting", "Placement details"],
  },
  category: {
    known: [
      ...[
        "Latest category",
        "CP registration category",
        "Category of CP registration",
        "Categories of registration",
        "Category(ies) of registration",
        "Category under which registered",
      ],
      ...["Registration category", "Category of abuse", "Latest category of abuse", "LatestCategoryOfAbuse"],
      ...[
        "CP category",
        "Category of plan",
        "Category of child protection plan",
        "CPR category",
        "Abuse category",
      ],
      ...[
        "Child protection category",
        "Category of registration on CPR",
        "Plan category",
        "Register category",
      ],
      "Current category of abuse",
    ],
    possible: ["Category", "Initial category of abuse", "InitialCategoryOfAbuse", "Reason for registration"],
  },
  lddType: {
    known: [
      ...[
        "SEN type 1",
        "Primary SEN type",
        "SEN need type",
        "Primary disability",
        "Main SEN type",
        "Most prominent LDD",
      ],
      ...["Difficulty/disability", "Difficulty or disability", "LDD type", "Type of learning difficulty"],
      ...[
        "Type of learning difficulty and/or disability",
        "Type of disability",
        "Disability type",
        "SEN type",
      ],
      ...["SEN primary need", "Primary SEN need", "Primary SEND need", "Primary need type", "Type of need"],
      ...["Type of SEN", "SEN need", "Main need", "Main disability", "Primary type of need", "Primary SEN"],
      ...["Learning difficulty/disability", "LDD", "SEN primary need type", "Primary difficulty"],
    ],
    possible: [
      "Primary need",
      "Disability",
      "Disabilities",
      "Need",
      "Primary need code",
      "Diagnosis",
      "Secondary need",
    ],
  },
  lddNature: {
    known: [
      ...[
        "SEN code of practice stage",
        "CoP stage",
        "School action/plus/statement",
        "SEN provision type",
        "Nature of LDD",
        "SEN stage/status",
        "Statement / School Action Plus",
      ],
      ...[
        "Nature of case",
        "Nature of the case",
        "Nature",
        "SEN status",
        "SEN stage",
        "Stage of SEN",
        "SENprovision",
      ],
      ...[
        "SEN provision",
        "SEN level",
        "Stage of code of practice",
        "Statemented or School Action Plus",
        "Case nature",
      ],
    ],
    possible: ["Statement", "Statemented", "Provision", "Stage"],
  },
  knownToSocialCare: {
    known: [
      ...[
        "Open to CSC",
        "Known to children's services",
        "Social services involved",
        "Known to social care services",
        "Open case to social care",
      ],
      ...["Known to SC?", "Known to social services", "Known to children's social care?", "Known to CSC"],
      ...[
        "Social care involvement",
        "Open to social care",
        "Known social care",
        "Known to SSD",
        "Social care known",
      ],
    ],
    possible: ["Social care", "Social services"],
  },
  sen: {
    known: [
      ...[
        "Special educational needs (SA+/Statement)",
        "Special educational needs SA+ and statemented",
        "SEN SA+",
      ],
      ...["SEN", "Special needs", "Has SEN", "SEN (SA+ and statemented)", "Special educational needs SEN"],
      ...["SEN (school action plus and statemented only)", "SEN SA+ / Statement", "Special educational need"],
    ],
    possible: ["SEND", "EHCP"],
  },
  offended: {
    known: [
      ...[
        "Offending",
        "Offended",
        "Offended 10-19",
        "Has offended 10-19",
        "Offender",
        "Young offender",
        "Offences",
      ],
      ...[
        "10-19 year olds who have offended",
        "Has offended (ages 10-19)",
        "Offended (10-19)",
        "Offending 10-19",
      ],
    ],
    possible: ["Convicted", "YOT", "Known to YOT", "Youth offending", "YOT involvement", "YJS"],
  },
  camhs: {
    known: [
      ...[
        "Receiving CAMHS",
        "Open to CAMHS",
        "Referred to CAMHS",
        "CAMHS (known/referred)",
        "Receiving CAMHS services",
        "Mental health services CAMHS",
      ],
      ...["CAMHS involvement", "Known to CAMHS", "CAMHS referral", "Mental health services", "In CAMHS"],
      ...[
        "Receiving or referred for mental health services",
        "CAMHS (receiving or referred)",
        "Mental health CAMHS",
      ],
    ],
    possible: ["Mental health"],
  },
  cafcass: { known: ["CAFCASS involvement", "Cafcass involved", "Known to CAFCASS", "CAFCASS case"] },
  voluntarySector: {
    known: [
      ...["Voluntary or independent sector", "VCS / independent"],
      ...[
        "Vol sector",
        "Voluntary sector",
        "Other sectors",
        "Voluntary/independent",
        "Voluntary/community/independent",
      ],
      ...["Voluntary, community or independent", "Voluntary and community sector", "VCS", "VCS involvement"],
      ...[
        "Voluntary sector involvement",
        "Third sector",
        "Vol/comm/ind sector",
        "Voluntary community independent sectors",
      ],
      ...["Voluntary / community / independent sector involvement", "Independent sector", "Vol/indep sector"],
    ],
    possible: ["Voluntary", "Other agencies"],
  },
  healthSupport: {
    known: [
      ...[
        "Prolonged/repeated/extensive health care",
        "Extensive health needs",
        "Health care (prolonged, repeated and extensive)",
        "Health care (prolonged repeated extensive)",
      ],
      ...[
        "Health",
        "Health support",
        "Prolonged health care",
        "Extensive health care",
        "Extensive health support",
      ],
      ...[
        "Prolonged, repeated and extensive health care support",
        "Health care support",
        "Health care",
        "Complex health",
      ],
      ...[
        "Complex health needs",
        "Healthcare support",
        "Extensive healthcare support",
        "Prolonged health support",
      ],
    ],
    possible: ["Health needs", "Medical needs"],
  },
  excluded: {
    known: [
      ...[
        "Not attending education",
        "Excluded or NIS",
        "Excluded / not in education",
        "School exclusion",
        "Non-attender",
      ],
      ...[
        "Excluded",
        "Excluded/not attending",
        "Excluded/not in school",
        "Excluded or not attending",
        "Exclusion",
      ],
      ...[
        "Excluded from school",
        "Excluded and/or not attending",
        "Excluded/not attending school",
        "Not in school",
      ],
      ...["Excluded or not attending school", "Excluded and/or not attending formal education provision"],
      ...["Not attending school", "Out of school"],
    ],
    possible: ["Suspensions", "Permanent exclusions", "Exclusions", "Attendance", "Permanently excluded"],
  },
  neet: {
    known: [
      ...["NEET", "NEET 10-19", "Not in EET", "NEET (10-19)", "Not in education, employment or training"],
      ...[
        "Not in education, employment or training 10-19",
        "NEET status",
        "Not in education employment training",
      ],
    ],
    possible: ["Activity status", "EET status", "Education, employment or training"],
  },
  additional: {
    known: [
      ...[
        "Any other info",
        "Additional details",
        "General comments",
        "Supplementary information",
        "Further details",
        "Other issues or comments",
      ],
      ...[
        "Comments",
        "Comment",
        "Notes",
        "Other info",
        "Other information",
        "Additional info",
        "Further information",
      ],
      ...[
        "Additional comments",
        "Any other significant issues",
        "Other significant issues",
        "Remarks",
        "Further info",
      ],
      ...["Any other information", "Other issues", "Other comments", "Any other issues", "Additional notes"],
      "Other relevant information",
    ],
  },
  tracked: { known: ["Tracked case", "To be tracked", "Tracking"], possible: ["Selected", "Chosen"] },
};
