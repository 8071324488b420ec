import { DATE_STYLE, TEXT_STYLE } from "../../spreadsheet/sheet-styles";
import { type ColumnPositions, type HeaderOf, sheetTable } from "../../spreadsheet/sheet-table";
import { MEETING_STATUS_CODES } from "../tracking-sheet/tracking-codes";
import { anyText, inspectorListed, NOT_A_DATE } from "../tracking-sheet/tracking-table";

/** What a new row is made from: somebody whom the team wishes to meet. */
export interface Meeting {
  readonly caseNumber: string;
  /** The agency or person, never a name. */
  readonly who: string;
  readonly needs: string;
  readonly status: string;
}

/** The programme of meetings (guidance, 7): a row for each interview, in the order of their days. */
export const PROGRAMME = sheetTable({
  sheet: "Programme",
  table: "Programme",
  press: "Make the programme",
  headerRow: 2,
  frozenColumns: 1,
  columns: [
    {
      header: "Day",
      width: 96,
      format: { ...DATE_STYLE, numberFormat: "ddd dd/mm/yyyy" },
      validation: (first) => ({
        rule: { kind: "custom", formula: `=OR(LEN(TRIM(${first}))=0,ISNUMBER(${first}))` },
        prompt: {
          title: "Day",
          message: "The day of the meeting, in the first week of the fieldwork if possible.",
        },
        alert: NOT_A_DATE,
      }),
    },
    {
      header: "Time",
      width: 84,
      format: TEXT_STYLE,
      validation: anyText(
        "Time",
        "From when to when, such as 10:00–11:00. Outside school or working hours where that suits.",
      ),
    },
    {
      header: "Place",
      width: 108,
      format: TEXT_STYLE,
      validation: anyText("Place", "Where it is. Never a family’s address."),
    },
    {
      header: "Case number",
      width: 96,
      format: TEXT_STYLE,
      validation: anyText("Case number", "One of the ten. Never a name."),
      value: ({ caseNumber }: Meeting) => caseNumber,
    },
    {
      header: "Who",
      width: 114,
      format: TEXT_STYLE,
      validation: anyText("Who", "Whom the team meets, as on Tracking. Never a name."),
      value: ({ who }: Meeting) => who,
    },
    {
      header: "With whom",
      width: 96,
      format: TEXT_STYLE,
      validation: anyText("With whom", "Who comes too: an advocate, a parent. Never a name."),
    },
    {
      header: "Needs",
      width: 120,
      format: TEXT_STYLE,
      validation: anyText(
        "Needs",
        "What has to be arranged: an interpreter, and in which language, access, hours.",
      ),
      value: ({ needs }: Meeting) => needs,
    },
    {
      header: "Inspector",
      width: 60,
      format: TEXT_STYLE,
      validation: inspectorListed,
    },
    {
      header: "Status",
      width: 66,
      format: TEXT_STYLE,
      validation: () => ({
        rule: { kind: "list", source: MEETING_STATUS_CODES.name, dropdown: true },
        prompt: { title: "Status", message: "As on Tracking. Who declines is asked no more." },
      }),
      value: ({ status }: Meeting) => status,
    },
  ],
});
export type ProgrammeHeader = HeaderOf<typeof PROGRAMME>;
export type ProgrammeColumns = ColumnPositions<ProgrammeHeader>;
