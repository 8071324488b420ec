/* eslint max-lines: ["error", 300] -- a table, to be read in one piece. */
import type { ColumnKey } from "../../case-list/columns";

/** How authorities and their systems head a column, besides our own header. */
export interface ColumnWordings {
  /** These say the same. */
  readonly known: readonly string[];
  /** These may say the same, by what the cells hold: they are asked about. */
  readonly possible?: readonly string[];
}

/** Wordings parted by semicolons, so that a column's can be read at a glance. */
const wordings = (text: string): readonly string[] => text.trim().split(/;\s+/);

/** What case systems and services put before a child's number. */
const SYSTEMS = wordings(`
  ICS; LCS; SWIFT; CareFirst; Mosaic; Liquidlogic; Protocol; Capita; ONE; Paris; Azeus; Frameworki;
  Framework-i; FWi; EHM; Eclipse; SSD; CSC; Social services; Social care; Children's social care;
  Service user; Client; Anonymised; Anon; Unique; Case; Child unique`);
const SYSTEM_NUMBERS = SYSTEMS.flatMap((system) => [
  `${system} ID`,
  `${system} reference`,
  `${system} number`,
]);

/**
 * Headers out of real files: Annex A lists, SSDA903, the censuses of children in need and of schools, case systems'
 * exports. Small words, numbering, capitals and marks do not matter (`headerKey`).
 */
export const COLUMN_WORDINGS: Readonly<Record<ColumnKey, ColumnWordings>> = {
  caseNumber: {
    known: [
      ...SYSTEM_NUMBERS,
      ...wordings(`
      Identifying number; Your case number; Unique case ID; Unique identifying number;
      Identification number; Local case number; LA case number; Authority case number; Case code;
      Child code; Case file number; Identifying Case number; Case No.; Case reference no; LAchildID;
      LA child; LA child ID; Person ID; Person reference; Pupil ID; Child ID; Child; Child number;
      Child no; Child reference; Child ref; Child identifier; Unique child identifier; Identifier; ID;
      ID number; Reference; Ref; Ref no; Reference number; Record number; System ID; Unique case number;
      Unique reference number; Person number; Personal identifier; Pers no`),
    ],
    possible: wordings(`
      Our ref; Your ref; Pupil number; NativeId; File number; Local ID; Serial number; No.; Number;
      Local authority ID`),
  },
  group: {
    known: wordings(`
      Case list; Type of list; List (LAC, CPR, LDD); Group (LAC/CPR/LDD); Cohort (LAC/CP/LDD); Sample list;
      List; Which list; Case group; Case type; Type of case; LAC/CPR/LDD; Sample group; Cohort`),
    possible: wordings(`
      Category of case; Case category; Client group; Sample; Case status; Looked after child?;
      Looked after; LAC; Status; Legal group; Plan type; On CP register; On child protection register;
      Register; Service group`),
  },
  referral: {
    known: wordings(`
      Date social care received the initial referral; Date initially referred;
      Date of referral to social services; Date referred to social services; First referral;
      First referred; Date case referred; Date of initial referral to SSD; Referral date to SC;
      Referral start date; Date referred to social care; Referral to social care date;
      Date initial referral received by social care; Date of 1st referral; Date first referred;
      Date reference received; Original referral date; Date of original referral; Referral date;
      Date of referral; Referral; CINreferralDate; Date referred; Date of first referral;
      First referral date; Initial referral date; Initial referral; Date referral received;
      Referral received; Date initial referral received; Referral received date;
      Date of initial referral to social care; Date ref'd; Referred on; Date of initial ref`),
    possible: wordings(`
      Date of first contact; Ref date; Date opened; Case opened; Date case opened; Latest referral date;
      Start date`),
  },
  leadProfessional: {
    known: wordings(`
      Lead professional and phone; LP; LP contact; LP name; LP contact details; Lead contact;
      Social worker contact details; Key professional; Allocated professional; Allocated practitioner;
      Named professional; Lead professional tel; Lead professional email; Case worker name;
      Named social worker; SW; SW name; Key worker and contact; Allocated SW; Allocated worker name;
      Responsible worker; Responsible social worker; Worker; Allocated worker; Allocated social worker;
      Allocated case worker; Social worker; Key worker; Keyworker; Case worker; Caseworker; Case holder;
      Lead worker; Lead prof; Lead professional & contact; Lead professional contact details;
      Lead professional name; Contact details of lead professional;
      Lead professional name and contact details; Named worker; Lead professional details;
      Lead practitioner; Social worker name; Worker name; Lead officer;
      Lead professional (name and contact); Case manager`),
    possible: wordings(`
      Lead professional & team; Lead agency contact; Allocated Personal Advisor; Personal advisor; Manager;
      Contact details; Contact; Lead; Responsible officer; Lead agency`),
  },
  team: {
    known: wordings(`
      Which team; Lead professional team; Key worker team; Team name / area; Social care team;
      Team/district; District team; Fieldwork team; Case worker team; Worker team; Team/area;
      Allocated worker team; Social worker team; Team name; Team / description; Team name/description;
      Team description; Allocated team; Department or Team name; Service/team; Team/service;
      Social work team; Responsible team; Name of team; Team or service; Department/team; Team/unit;
      Locality team`),
    possible: wordings("Department; Service; Unit; Office; Locality; District"),
  },
  age: {
    known: wordings(`
      Age rounded; Ages; Nearest year age; Age nearest year; Age (nearest yr); Age of Child (Years);
      Age in years; Age at list date; Current age; Age of child to the nearest year; Age (yrs);
      Age last birthday; Age now; Years`),
  },
  gender: {
    known: wordings(`
      Boy/Girl; Gender (Male/Female); Sex (M/F); Sex; GenderCurrent; M/F; Male/Female; Gender code;
      Sex code; F/M; Gender (M/F)`),
  },
  ethnicity: {
    known: wordings(`
      Ethnic grouping; Ethnicity 2001 census; Ethnic heritage; Ethnic group (census 2001); Ethnic category;
      Ethnic classification; Ethnic group description; Ethnic origin description; Ethnicity main category;
      Ethnicity main; Ethnic origin; Ethnic; Ethnic group; Ethnicity code; Ethnic code; Ethnic background;
      Ethnicity description; Ethnic group code; Ethnic origin code; Ethnicity of child; Race`),
  },
  livesIn: {
    known: wordings(`
      Where they live; LAC placement; LAC placement type; Placement (LAC); Residence type; LAC lives in;
      Where looked after; Currently living; Where living now; Residing with; Living with; Lives with;
      Lives; Accommodation status; Where does the child live; Living situation; Place of residence;
      Placement category; Placed in; Placement; Placement type; Type of placement; Type of provision;
      Place; Placement code; Current placement; Current placement type; Placement description;
      Where the child lives; Where living; Living arrangements; Accommodation; Type of accommodation;
      Accommodation type; Child lives in; Living in; Where child is living; Where placed`),
    possible: wordings("Residence; Home; Setting; Placement details"),
  },
  category: {
    known: wordings(`
      CP registration; Category of reg; Type of abuse; Registered under; Category registered;
      Child protection category of registration; Latest category; CP registration category;
      Category of CP registration; Categories of registration; Category(ies) of registration;
      Category under which registered; Registration category; Category of abuse; Latest category of abuse;
      LatestCategoryOfAbuse; CP category; Category of plan; Category of child protection plan;
      CPR category; Abuse category; Child protection category; Category of registration on CPR;
      Plan category; Register category; Current category of abuse`),
    possible: wordings(`
      CPR code; Reason registered; Category; Initial category of abuse; InitialCategoryOfAbuse;
      Reason for registration`),
  },
  lddType: {
    known: wordings(`
      LDD need; Main LDD need; Primary LDD need; LDD type of need; Most prominent difficulty;
      Most prominent need; Most prominent learning difficulty and/or disability; Prominent LDD;
      Primary LDD; Main LDD; LDD category; Type of LDD (most prominent); Type of difficulty;
      Main difficulty; Main learning difficulty; Type of learning disability; SEN type 1; Primary SEN type;
      SEN need type; Primary disability; Main SEN type; Most prominent LDD; Difficulty/disability;
      Difficulty or disability; LDD type; Type of learning difficulty;
      Type of learning difficulty and/or disability; Type of disability; Disability type; SEN type;
      SEN primary need; Primary SEN need; Primary SEND need; Primary need type; Type of need; Type of SEN;
      SEN need; Main need; Main disability; Primary type of need; Primary SEN;
      Learning difficulty/disability; LDD; SEN primary need type; Primary difficulty; Nature of disability;
      SEN category`),
    possible: wordings(`
      Nature of difficulty; Primary need; Disability; Disabilities; Need; Primary need code; Diagnosis;
      Secondary need; Learning difficulty; Learning disability`),
  },
  lddNature: {
    known: wordings(`
      Statement / SA+; Statemented / SA+; Statement/SA+/SA; SEN code of practice; SEN stage (SA, SA+, S);
      Statement status; SEN code of practice stage; CoP stage; School action/plus/statement;
      SEN provision type; Nature of LDD; SEN stage/status; Statement / School Action Plus; Nature of case;
      Nature of the case; Nature; SEN status; SEN stage; Stage of SEN; SENprovision; SEN provision;
      SEN level; Stage of code of practice; Statemented or School Action Plus; Case nature;
      Statement / School Action; Level of SEN support`),
    possible: wordings("LDD status; Statement; Statemented; Provision; Stage"),
  },
  knownToSocialCare: {
    known: wordings(`
      LDD known to social care; Known to social work; Case known to social care; Known to social care team;
      Involved with social care; Social care involved; Open to CSC; Known to children's services;
      Social services involved; Known to social care services; Open case to social care; Known to SC?;
      Known to social services; Known to children's social care?; Known to CSC; Social care involvement;
      Open to social care; Known social care; Known to SSD; Social care known`),
    possible: wordings("Social care; Social services"),
  },
  sen: {
    known: wordings(`
      Special ed needs; Spec ed needs; SEN school action plus or statement;
      Special educational needs (SA+/Statement); Special educational needs SA+ and statemented; SEN SA+;
      SEN; Special needs; Has SEN; SEN (SA+ and statemented); Special educational needs SEN;
      SEN (school action plus and statemented only); SEN SA+ / Statement; Special educational need`),
    possible: wordings("SEND; EHCP"),
  },
  offended: {
    known: wordings(`
      10 - 19 year olds who have offended; 10-19s who have offended; Has offended (10-19 yrs);
      Young people who have offended; Has committed an offence; Offended aged 10-19; Offending behaviour;
      Offending; Offended; Offended 10-19; Has offended 10-19; Offender; Young offender; Offences;
      10-19 year olds who have offended; Has offended (ages 10-19); Offended (10-19); Offending 10-19`),
    possible: wordings(`
      Convicted; YOT; Known to YOT; Youth offending; YOT involvement; YJS; YOS involvement; Known to YOS;
      Criminal record; Convicted in last 12 months`),
  },
  camhs: {
    known: wordings(`
      CAMHS involved; Involved with CAMHS; CAMHS support; CAMHS service; CAMHS services; CAMHS case;
      CAMHS input; Receiving mental health services; Child and adolescent mental health;
      Child and adolescent mental health services; Receiving CAMHS; Open to CAMHS; Referred to CAMHS;
      CAMHS (known/referred); Receiving CAMHS services; Mental health services CAMHS; CAMHS involvement;
      Known to CAMHS; CAMHS referral; Mental health services; In CAMHS;
      Receiving or referred for mental health services; CAMHS (receiving or referred); Mental health CAMHS;
      CAHMS; CAHMS involvement; Known to CAHMS; C.A.M.H.S.`),
    possible: wordings("Mental health; Mental health issues"),
  },
  cafcass: {
    known: wordings(`
      Involved with CAFCASS; CAFCASS officer involved; CAFCASS input; CAFCASS involvement;
      Cafcass involved; Known to CAFCASS; CAFCASS case`),
  },
  voluntarySector: {
    known: wordings(`
      Involvement by other sectors; Other sector involvement; Other sectors involved;
      Voluntary sector involved; Third sector involvement; Involvement by voluntary sector; VCS involved;
      Voluntary, community, independent involvement; Voluntary or independent sector; VCS / independent;
      Vol sector; Voluntary sector; Other sectors; Voluntary/independent; Voluntary/community/independent;
      Voluntary, community or independent; Voluntary and community sector; VCS; VCS involvement;
      Voluntary sector involvement; Third sector; Vol/comm/ind sector;
      Voluntary community independent sectors; Voluntary / community / independent sector involvement;
      Independent sector; Vol/indep sector; Voluntary / community`),
    possible: wordings("Voluntary; Other agencies; Voluntary organisation involved"),
  },
  healthSupport: {
    known: wordings(`
      Prolonged and repeated health care; Required extensive health care;
      Required extensive health care support; Health support excl. CAMHS;
      Prolonged/repeated/extensive health support; Repeated health care support;
      Prolonged/repeated/extensive health care; Extensive health needs;
      Health care (prolonged, repeated and extensive); Health care (prolonged repeated extensive); Health;
      Health support; Prolonged health care; Extensive health care; Extensive health support;
      Prolonged, repeated and extensive health care support; Health care support; Health care;
      Complex health; Complex health needs; Healthcare support; Extensive healthcare support;
      Prolonged health support`),
    possible: wordings(
      "Health involvement; Long term health care; Health needs; Medical needs; Continuing care",
    ),
  },
  excluded: {
    known: wordings(`
      Not attending formal education; Not in formal education; Excluded from school and/or not attending;
      Exclusion or non-attendance; Not attending education; Excluded or NIS; Excluded / not in education;
      School exclusion; Non-attender; Excluded; Excluded/not attending; Excluded/not in school;
      Excluded or not attending; Exclusion; Excluded from school; Excluded and/or not attending;
      Excluded/not attending school; Not in school; Excluded or not attending school;
      Excluded and/or not attending formal education provision; Not attending school; Out of school`),
    possible: wordings(`
      Not in education; Suspensions; Permanent exclusions; Exclusions; Attendance; Permanently excluded;
      Missing education; CME; School attendance`),
  },
  neet: {
    known: wordings(`
      10 - 19 year olds not in employment, education or training; NEET aged 10-19; 10-19 NEET;
      10-19 year olds not in employment, education or training; Not in work or training; NEET; NEET 10-19;
      Not in EET; NEET (10-19); Not in education, employment or training;
      Not in education, employment or training 10-19; NEET status; Not in education employment training`),
    possible: wordings(`
      Activity status; EET status; Education, employment or training; Employment status; Connexions status;
      EET; ETE status`),
  },
  additional: {
    known: wordings(`
      Extra information; Any other info; Additional details; General comments; Supplementary information;
      Further details; Other issues or comments; Comments; Comment; Notes; Other info; Other information;
      Additional info; Further information; Additional comments; Any other significant issues;
      Other significant issues; Remarks; Further info; Any other information; Other issues; Other comments;
      Any other issues; Additional notes; Other relevant information; Add info`),
    possible: wordings("Special circumstances"),
  },
  tracked: {
    known: wordings("Track; Selected for tracking; Tracked case; To be tracked; Tracking"),
    possible: wordings("Selected; Chosen"),
  },
};
