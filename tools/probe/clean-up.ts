import { CannotRun } from "./cannot-run";
import { MARK } from "./scratch";

/** Takes away all that probes have made. */
export async function cleanUp(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    settings.load({ key: true });
    await context.sync();
    for (const name of names.items) if (name.name.startsWith(MARK)) name.delete();
    for (const setting of settings.items) if (setting.key.startsWith(MARK)) setting.delete();
    for (const sheet of worksheets.items) if (sheet.name.startsWith(MARK)) sheet.delete();
    await context.sync();
  });
}

/** Throws where the workbook holds anything: it could be somebody's. */
export async function requireNewWorkbook(): Promise<void> {
  const isNew = await Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load({ name: true });
    tables.load({ name: true });
    names.load({ name: true });
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load({ address: true }),
    );
    await context.sync();
    const isEmpty = used.every(({ isNullObject }) => isNullObject);
    return isEmpty && tables.items.length === 0 && names.items.length === 0;
  });
  if (!isNew)
    throw new CannotRun("This workbook is not empty. Open a new workbook, and run the probes there.");
}
