/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "./support/manifest-faults";
import { pictureSize } from "./support/picture-size";

const project = join(__dirname, "..");
const manifest = readFileSync(join(project, "manifest.xml"), "utf8");

const faults = (xml: string): string[] =>
  manifestFaults(xml, {
    pictureSize,
    pages: ["taskpane.html", "support.html", "shortcuts.json"],
    home: "https://localhost:3000/",
  });

test("a validator would find nothing in the manifest", () => {
  expect(faults(manifest)).toEqual([]);
});

test("the buttons of the ribbon run Check now, Next finding and Flag the ten", () => {
  const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(names).toEqual(["checkNow", "nextFinding", "flagTheTen"]);
});

test("Open shows the pane that a template opens by itself", () => {
  expect(manifest).toContain("<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>");
});

describe("a manifest spoilt on purpose is found out", () => {
  test.each<[what: string, from: string | RegExp, to: string, fault: string]>([
    ["a tag left open", "</Hosts>", "", "not well-formed"],
    ["parts out of order", /(\s*<Permissions>.*<\/Permissions>)([^]*)$/, "$2", "The parts should be"],
    ["another kind of add-in", "TaskPaneApp", "MailApp", "not a TaskPaneApp"],
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>case-tracking</Id>", "not a GUID"],
    ["a version of three numbers", "1.0.0.0", "1.0.0", "not four numbers"],
    ["a locale of no country", "en-GB", "english", "no locale"],
    ["too small a permission", "ReadWriteDocument", "ReadDocument", "Permissions"],
    ["a description too long", "Fill and check", "Fill and check ".repeat(20), "of 1 to 250"],
    ["an older ExcelApi", 'MinVersion="1.9"', 'MinVersion="1.7"', "ExcelApi 1.9 is not required"],
    ["no shared runtime", /<bt:Set Name.*\/>/, "", "SharedRuntime 1.1 is not required"],
    ["another host", 'Host Name="Workbook"', 'Host Name="Document"', "Document is not a host"],
    ["a link over http", /https(:\/\/localhost:3000\/support)/, "http$1", "is not https"],
    ["a domain with a path", "3000</AppDomain>", "3000/app/</AppDomain>", "no bare domain"],
    ["a page elsewhere", /https:\/\/localhost:3000(\/taskpane)/, "https://example.org$1", "would stay"],
    ["shortcuts that are not there", "/shortcuts.json", "/keys.json", "no page keys.json"],
    ["a page that is not there", "/support.html", "/help.html", "no page help.html"],
    [
      "a resource given twice",
      'String id="Next.Label"',
      'String id="Open.Label"',
      "Open.Label is there twice",
    ],
    ["a resource id too long", /"Check\.Tip"/g, `"Check.${"Tip".repeat(12)}"`, "longer than 32"],
    ["a resource nobody uses", '<LearnMoreUrl resid="GetStarted.Url" />', "", "GetStarted.Url is not used"],
    ["a resource not there", '<bt:String id="Flag.Tip"', '<bt:String id="Flag.Hint"', "which is not there"],
    ["a long string as a label", 'Label resid="Open.Label"', 'Label resid="Open.Tip"', "not bt:ShortStrings"],
    ["a label too long", '"Check now"', `"${"Check now ".repeat(13)}"`, "are longer than 125"],
    ["a tip too long", '"Go to the next', `"${"Go to the next ".repeat(20)}`, "are longer than 250"],
    ["an icon lost", "open-16.png", "open-17.png", "0 × 0, not 16 × 16"],
    ["an icon of the wrong size", "assets/icon-64.png", "assets/icon-32.png", "32 × 32, not 64 × 64"],
    ["an icon without a size", /<bt:Image size="80" resid="Icon\.Flag\.80" \/>/, "", "lacks size 80"],
    ["a button's id used twice", "CaseTracking.Next", "CaseTracking.Check", "is there twice"],
    [
      "commands on a page of their own",
      'FunctionFile resid="Pane.Url"',
      'FunctionFile resid="GetStarted.Url"',
      "one page",
    ],
    ["a runtime that ends with the pane", '"long"', '"short"', "does not stay"],
    ["a button without a tip", /<Supertip>[^]*?<\/Supertip>/, "", "has no Supertip"],
    ["a button without a function", "checkNow", "", "runs no function"],
  ])("%s", (_, from, to, fault) => {
    const spoilt = manifest.replace(from, to);
    expect(spoilt).not.toBe(manifest);
    expect(faults(spoilt)).toContainEqual(expect.stringContaining(fault));
  });
});
