import { setUp } from "../../../src/app/fill/set-up";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { bodyConditionalFormats } from "../../../src/domain/case-list/grid/damage";
import { STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { type AtWork, atWork } from "../../support/at-work";
import { rowsOfList } from "../../support/list-addresses";
import { aHundred } from "../../support/sample-cells";

const plain = (work: AtWork): void => work.grid.paste("Sheet1!A1", [HEADERS, ...aHundred()]);
const exported = (work: AtWork): void => {
  plain(work);
  work.grid.addTable(work.grid.rangeAt("Sheet1!A1:W101"), "Table1");
};

const workbooks: Record<string, (work: AtWork) => unknown> = {
  "an empty workbook": () => undefined,
  "a plain list": plain,
  "an export that is a table": exported,
  "a table that covers less than the list": (work) => {
    plain(work);
    work.grid.addTable(work.grid.rangeAt("Sheet1!A1:V60"), "Export");
  },
  "an export without the inspectors’ column": (work) => {
    work.grid.paste(
      "Sheet1!A1",
      [HEADERS, ...aHundred()].map((row) => row.slice(0, HEADERS.length - 1)),
    );
  },
  "a list that is set up": async (work) => {
    plain(work);
    await work.session.run(setUp);
  },
};

async function begin(make: (work: AtWork) => unknown): Promise<AtWork> {
  const work = await atWork();
  await make(work);
  await work.later();
  return work;
}

/** What Excel says where something goes wrong; any of them can come at any place. */
const CODES = ["GeneralException", "InvalidArgument", "AccessDenied", "InvalidOperation", "RequestAborted"];

/** What is there of a list: each of it once. */
const whatStands = ({ grid, values }: AtWork): object => ({
  sheets: grid.sheets().map(({ name }) => name),
  tables: grid
    .tables()
    .map(({ name, range, style }) => `${name} ${range.top} ${range.bottom} ${range.right} ${style}`),
  names: grid
    .names()
    .map(({ name, formula }) => `${name} ${formula}`)
    .sort(),
  cells: values(`'Case list'!${rowsOfList(1, 105)}`),
  codes: values("Codes!A1:AC30"),
  formats: grid.conditionalFormatCount(grid.rangeAt(`'Case list'!${rowsOfList(6, 105)}`)),
});

/** Batches of the press before that which writes. */
const before = async (make: (work: AtWork) => unknown): Promise<[number, number, object]> => {
  const work = await begin(make);
  try {
    work.host.resetCounts();
    await work.session.run(setUp);
    const writes = work.host.mutations.findIndex((batch) => Object.keys(batch).length > 0);
    return [writes, work.host.actions, whatStands(work)];
  } finally {
    work.stop();
  }
};

describe.each(Object.entries(workbooks))("set-up on %s", (_, make) => {
  test("recovers at the next press wherever it failed, and nothing stands twice", async () => {
    const [batchesBefore, actions, whole] = await before(make);
    expect(whole).toMatchObject({ formats: bodyConditionalFormats(STANDARD_LAYOUT) });
    // Mostly at the beginning, where sheets, table and names are made; `npm run sweep` tries every position.
    const positions = Array.from({ length: actions }, (_none, i) => i).filter(
      (i) => i < 16 || (i < 130 && i % 11 === 5) || i % 251 === 250,
    );
    for (const [i, position] of positions.entries()) {
      const work = await begin(make);
      work.host.faults.failAction(position, CODES[i % CODES.length] ?? "GeneralException", batchesBefore);
      await work.session.run(setUp);
      work.host.faults.clear();
      await work.later();
      await work.session.run(setUp);
      const state = { position, error: work.session.state().error, damage: work.session.state().damage };
      work.stop();
      expect(state).toEqual({ position, error: undefined, damage: [] });
      expect({ position, ...whatStands(work) }).toEqual({ position, ...whole });
    }
  }, 120_000);
});

describe("what is in the way is said before anything is written", () => {
  let work: AtWork;
  beforeEach(async () => {
    work = await atWork();
  });
  afterEach(() => {
    work.stop();
  });
  const refused = async (): Promise<unknown> => {
    await work.later();
    work.host.resetCounts();
    await work.session.run(setUp);
    expect(work.host.mutations.flatMap((batch) => Object.keys(batch))).toEqual([]);
    return work.session.state().error;
  };

  test("a name of the workbook’s own, whatever its capitals", async () => {
    work.grid.addSheet("Budget");
    work.grid.setName("authority", "=Budget!$B$2");
    expect(await refused()).toMatch(
      /^The workbook has a name authority that points at Budget!B2\. Rename it/,
    );
    expect(work.grid.names()).toEqual([{ name: "authority", formula: "=Budget!$B$2" }]);
  });

  test("a table that is not the list’s", async () => {
    plain(work);
    work.grid.addTable(work.grid.rangeAt("Sheet1!C20:F30"), "Visits");
    expect(await refused()).toMatch(/^The table Visits in C20:F30 stands where the list is to be\./);
  });

  test("a sheet codes that holds something else", async () => {
    const sheet = work.grid.addSheet("codes");
    work.grid.write({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, [["Prices"]]);
    expect(await refused()).toMatch(/^There is a sheet codes that is not the add-in’s\./);
  });
});

test("a reading that fails once does not make the sheet in front a chart sheet: it becomes the list all the same", async () => {
  const work = await begin(exported);
  work.host.faults.failAction(0, "GeneralException");
  await work.session.run(setUp);
  expect(work.session.state()).toMatchObject({ phase: "list", error: undefined });
  expect(work.grid.sheets().map(({ name }) => name)).toEqual(["Case list", "Codes"]);
  work.stop();
});
