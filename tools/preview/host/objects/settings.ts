import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Json, Argument } from "../excel-object";
import { text } from "../arguments";
import { toJson } from "../remembered-properties";

function remember(workbook: HostWorkbook, key: string, value: Argument | undefined): void {
  if (workbook.quirks.losesSettings === "at once") return;
  workbook.settingsChange();
  workbook.settings.set(key, toJson(value ?? null));
}

function recall(workbook: HostWorkbook, key: string): Json {
  const value = workbook.settings.get(key);
  if (value === undefined) throw excelError("ItemNotFound");
  return value;
}

const setting = excelObject<string, HostWorkbook>("Setting", {
  check: (key, workbook) => {
    recall(workbook, key);
  },
  id: (key) => key,
  get: { Key: (key) => key, Value: (key, workbook) => recall(workbook, key) },
  set: { Value: (key, workbook, value) => remember(workbook, key, value) },
  writeMethods: {
    Delete: (key, workbook) => {
      workbook.settingsChange();
      workbook.settings.delete(key);
    },
  },
});

export const settings = excelObject<undefined, HostWorkbook>("SettingCollection", {
  items: (_, workbook) => [...workbook.settings.keys()].map((key) => setting(workbook, key)),
  readMethods: {
    GetCount: (_, workbook) => workbook.settings.size,
    GetItem: (_, workbook, key) => {
      recall(workbook, text(key));
      return setting(workbook, text(key));
    },
    GetItemOrNullObject: (_, workbook, key) =>
      workbook.settings.has(text(key)) ? setting(workbook, text(key)) : null,
  },
  writeMethods: {
    Add: (_, workbook, key, value) => {
      remember(workbook, text(key), value);
      return setting(workbook, text(key));
    },
  },
});
