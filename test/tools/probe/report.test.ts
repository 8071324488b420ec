import { probe } from "../../../tools/probe/probe";
import { report } from "../../../tools/probe/report";
import type { Outcome } from "../../../tools/probe/run-probe";

const about = { host: "Excel", platform: "PC", version: "16.0.1.2", officeJs: "16.0.3.4" };
const result = (belief: string, outcome: Outcome) => ({
  group: "Tables",
  probe: probe({ belief, source: "OfficeDev/office-js#1", expected: "done", ask: () => Promise.resolve("") }),
  outcome,
});

test("a report says which Excel was asked, and first what it did otherwise", () => {
  const results = [
    result("Tables are made.", { kind: "held", codes: [] }),
    result("Tables are refused.", { kind: "held", codes: ["InvalidArgument"] }),
    result("Tables grow.", { kind: "not held", came: "nothing", codes: [] }),
    result("Tables shrink.", { kind: "not supported here", why: "needs ExcelApi 1.13" }),
  ];
  expect(report(about, results)).toBe(
    [
      "Probes of Excel: 2 held, 1 not held, 1 not supported here",
      "Host Excel, platform PC, version 16.0.1.2, Office.js 16.0.3.4",
      "",
      "Not held",
      "- Tables: Tables grow.",
      "    expected: done",
      "    came: nothing",
      "    source: OfficeDev/office-js#1",
      "",
      "Not supported here",
      "- Tables: Tables shrink. (needs ExcelApi 1.13)",
      "",
      "Held",
      "- Tables: Tables are made.",
      "- Tables: Tables are refused. (InvalidArgument)",
    ].join("\n"),
  );
});
