import { REFUSED, written } from "../answers";
import { type Probe, probe, REFERENCE } from "../probe";

const ADD = `${REFERENCE}excel.settingcollection#excel-excel-settingcollection-add-member(1)`;

export const settings: readonly Probe[] = [
  probe({
    belief: "A setting that was added is read back.",
    source: "OfficeDev/office-js#2940",
    expected: written("kept"),
    async ask(scratch) {
      const all = scratch.context.workbook.settings;
      all.add(scratch.name(), "kept");
      await scratch.sync();
      const setting = all.getItemOrNullObject(scratch.name()).load({ value: true });
      await scratch.sync();
      return written(setting.isNullObject ? null : setting.value);
    },
  }),
  probe({
    belief: "A setting that is added again has the new value.",
    source: ADD,
    expected: written("second"),
    async ask(scratch) {
      const all = scratch.context.workbook.settings;
      all.add(scratch.name(), "first");
      await scratch.sync();
      all.add(scratch.name(), "second");
      const setting = all.getItem(scratch.name()).load({ value: true });
      await scratch.sync();
      return written(setting.value);
    },
  }),
  probe({
    belief: "A setting keeps 100,000 characters.",
    source: ADD,
    expected: written(100_000),
    async ask(scratch) {
      const all = scratch.context.workbook.settings;
      all.add(scratch.name(), "x".repeat(100_000));
      await scratch.sync();
      const setting = all.getItem(scratch.name()).load({ value: true });
      await scratch.sync();
      return written(String(setting.value).length);
    },
  }),
  probe({
    belief: "A setting that was deleted is gone.",
    source: `${REFERENCE}excel.setting#excel-excel-setting-delete-member(1)`,
    expected: written(true),
    async ask(scratch) {
      const all = scratch.context.workbook.settings;
      all.add(scratch.name(), "kept");
      await scratch.sync();
      all.getItem(scratch.name()).delete();
      await scratch.sync();
      const setting = all.getItemOrNullObject(scratch.name()).load({ value: true });
      await scratch.sync();
      return written(setting.isNullObject);
    },
  }),
  probe({
    belief: "A setting that is not there fails when it is asked for by its key.",
    source: `${REFERENCE}excel.settingcollection#excel-excel-settingcollection-getitem-member(1)`,
    expected: REFUSED,
    async ask(scratch) {
      scratch.context.workbook.settings.getItem(scratch.name("none")).load({ value: true });
      return scratch.outcome();
    },
  }),
];
