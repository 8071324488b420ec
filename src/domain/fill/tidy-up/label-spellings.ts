import type { ColumnKey } from "../../case-list/columns";

/** How authorities and their systems write the codes of a column, besides the labels. */
export interface LabelSpellings {
  /** Words for each code. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Codes of other systems for each code, parted by spaces. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Codes of other systems that are none of ours, or could be two. */
  readonly otherCodes?: string;
}

/** The labels of A3 to A6 in the SSDA903 return, with the sections of the Act and without. */
const PLACED_FOR_ADOPTION = [
  ...["consent", "consent under section 19 of the 2002 act", "consent under section 19 of 2002 act"],
  ...["placement order", "placement order under section 21 of the 2002 act"],
  "placement order under section 21 of 2002 act",
].flatMap((how) =>
  ["", " with current foster carer", " not with current foster carer"].map(
    (carer) => `placed for adoption with ${how}${carer}`,
  ),
);

export const LABEL_SPELLINGS = {
  group: {
    words: {
      LAC: [
        ...["looked after", "looked after child", "looked after children", "child looked after"],
        ...[
          "children looked after",
          "child in care",
          "children in care",
          "in care",
          "on the looked after list",
        ],
      ],
      CPR: [
        ...["child protection register", "on the child protection register", "child protection"],
        ...["child protection plan", "on a child protection plan", "subject to a child protection plan"],
        ...["registered", "cp register", "cp plan", "on cp register", "on the cp register", "on cp plan"],
        ...["on child protection register", "on child protection plan", "subject to child protection plan"],
        ...["subject to cp plan", "subject to a cp plan", "subject of a child protection plan"],
      ],
      LDD: [
        ...["learning difficulties and or disabilities", "learning difficulty and or disability"],
        ...["learning difficulty or disability", "learning difficulties and disabilities"],
        "learning difficulty disability",
      ],
    },
    codes: { LAC: "CLA CIC", CPR: "CP CPP" },
    otherCodes: "CIN",
  },
  // SSDA903: where it is one of ours. A foster placement with a relative could be two, secure units none.
  livesIn: {
    words: {
      1: [
        ...[
          "residential",
          "residential home",
          "residential unit",
          "children s home",
          "residential care home",
        ],
        ...["residential children s home", "children s home or residential unit", "residential placement"],
        ...["children s residential home", "children s residential care", "children s residential unit"],
        "children s home subject to children s home regulation",
      ],
      2: [
        ...["foster", "fostered", "fostering", "foster carer", "foster home", "foster placement"],
        ...["placement with other foster carer", "in foster care", "with foster carer", "with foster family"],
        ...[
          "foster care placement",
          "foster family",
          "foster parents",
          "foster placement with other foster carer",
        ],
        ...["foster placement", "placement"].flatMap((placement) =>
          ["long term fostering", "long term", "short term", "not long term or ffa"].map(
            (kind) => `${placement} with other foster carer ${kind}`,
          ),
        ),
        "other foster placement",
      ],
      3: [
        ...["at home", "with parents", "placed with parents", "home with parents", "placed with own parents"],
        ...["placement with parents", "living with parents", "lives with parents", "parental home"],
        "placed with parents or persons with parental responsibility",
        ...["or other person", "or person", "or other persons", "person"].map(
          (other) => `placed with own parents ${other} with parental responsibility`,
        ),
        "placed with own parents or other person with pr",
      ],
      4: [
        ...["kinship", "kinship care", "kinship placement", "family carers", "with family carers"],
        ...["with family or family carers", "connected person", "family and friends carer"],
        ...["kinship carer", "kinship carers", "with relatives", "living with relatives"],
      ],
      5: [
        ...["for adoption", "adoptive placement", "adoption placement", "adoption", "adopters"],
        ...["prospective adopters", "with prospective adopters", "placed with adopters"],
        ...PLACED_FOR_ADOPTION,
      ],
      6: ["other placement", "other arrangement"],
    },
    codes: { 1: "K2", 2: "U4 U6 Q2 F2 F3 F5 F6", 3: "P1", 5: "A3 A4 A5 A6", 6: "Z1" },
    otherCodes: "F1 F4 H1 H2 H3 H4 H5 K1 M1 M2 M3 P2 P3 Q1 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U5",
  },
  // The abuse categories of the census of children in need.
  category: {
    words: {
      1: ["sexual", "sexually abused"],
      2: ["physical", "physical injury", "injury", "physically abused"],
      3: ["emotional", "emotionally abused"],
      4: ["neglected"],
    },
    codes: { 1: "SAB", 2: "PHY", 3: "EMO", 4: "NEG" },
    otherCodes: "MUL",
  },
  // The types of need of the school census, the disabilities of the census of children in need.
  lddType: {
    words: {
      SPLD: ["specific learning difficulties", "dyslexia"],
      MLD: ["moderate learning difficulties"],
      SLD: ["severe learning difficulties"],
      PMLD: ["profound and multiple learning difficulties", "profound multiple learning difficulty"],
      BESD: [
        "behaviour emotional and social difficulties",
        "behavioural emotional and social difficulties",
        "behaviour emotional social difficulty",
        "emotional and behavioural difficulties",
      ],
      SLCN: [
        "speech language and communication",
        "speech and language",
        "speech language communication need",
        "speech language and communication difficulties",
        "speech language or communication needs",
      ],
      HI: ["hearing impaired", "hearing", "hearing loss"],
      VI: ["visually impaired", "vision impairment", "vision", "sight impairment"],
      MSI: ["multisensory impairment", "multi sensory impaired"],
      PD: ["physically disabled", "physical difficulty", "physical impairment"],
      ASD: [
        ...["autism", "autistic", "autistic spectrum", "autism spectrum disorder", "autism spectrum"],
        ...["autistic spectrum condition", "autism spectrum condition", "autism asperger syndrome"],
        ...["autistic disorder", "autistic spectrum disorder condition"],
      ],
      OTH: ["other difficulty disability", "other difficulty or disability", "other disability"],
    },
    codes: { HI: "HEAR", VI: "VIS", ASD: "ASC AUT", BESD: "EBD" },
    otherCodes: "SEMH LD DS NSA MOB HAND PC INC COMM BEH CON DDA",
  },
  lddNature: {
    words: {
      Statement: [
        ...["statemented", "statement of sen", "statement of special educational needs", "final statement"],
        "has a statement",
      ],
      "School Action Plus": ["school action +", "sa+"],
    },
    codes: { Statement: "S", "School Action Plus": "P SAP", "School Action": "A SA" },
  },
} as const satisfies Partial<Record<ColumnKey, LabelSpellings>>;
