import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInManifestSchema } from "./support/schema/add-in-manifest";
import { schemaFaults } from "./support/schema/schema-faults";
import { readXml } from "./support/xml";

const manifestAt = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");
const faults = (xml: string): string[] => schemaFaults(readXml(xml), addInManifestSchema);

test.each(["manifest.xml", "tools/probe/manifest.xml"])("%s is valid by Microsoft's schema", (path) => {
  expect(faults(manifestAt(path))).toEqual([]);
});

describe("a manifest that Microsoft's schema does not allow is found out", () => {
  const manifest = manifestAt("manifest.xml");

  test.each<[what: string, from: string | RegExp, to: string, fault: string]>([
    [
      "permissions before the settings",
      /(\s*<DefaultSettings>[^]*<\/DefaultSettings>)(\s*<Permissions>.*<\/Permissions>)/,
      "$2$1",
      "OfficeApp: its children are out of order",
    ],
    [
      "runtimes after the form factor",
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
      "$2$1",
      "ov:DesktopFormFactor, ov:Runtimes",
    ],
    [
      "a tip before its label",
      /(<Label resid="Open.Label" \/>)(\s*<Supertip>[^]*?<\/Supertip>)/,
      "$2$1",
      "ov:Supertip, ov:Label",
    ],
    [
      "an action before its icon",
      /(<Icon>(?:(?!<Icon>)[^])*<\/Icon>)(\s*<Action xsi:type="ExecuteFunction">[^]*?<\/Action>)/,
      "$2$1",
      "ov:Action, ov:Icon",
    ],
    ["a pane without a page", '<SourceLocation resid="Pane.Url" />', "", "too few: ov:TaskpaneId"],
    [
      "strings before addresses",
      /(<bt:Urls>[^]*<\/bt:Urls>)(\s*<bt:ShortStrings>[^]*<\/bt:ShortStrings>)/,
      "$2$1",
      "bt:Images, bt:ShortStrings, bt:Urls",
    ],
    ["a description too long", /"Fill and check/, `"${"Fill and check ".repeat(20)}`, "is not text250"],
    ["an id of a resource too long", 'id="Open.Tip"', `id="${"Open.Tip".repeat(5)}"`, "is not text32"],
    ["an action of no kind", ' xsi:type="ShowTaskpane"', "", "nothing is known of ov:Action"],
    [
      "an action where a control belongs",
      'xsi:type="Button"',
      'xsi:type="ShowTaskpane"',
      "cannot stand for ov:Control",
    ],
    ["an element of the wrong namespace", "<bt:Set ", "<Set ", "ov:Set may not stand here"],
    ["an attribute that nobody knows", "<Runtime ", '<Runtime life="long" ', "life is not known"],
    ["a permission that is none", "ReadWriteDocument", "ReadWrite", "“ReadWrite” is not ("],
  ])("%s", (_, from, to, fault) => {
    const spoilt = manifest.replace(from, to);
    expect(spoilt).not.toBe(manifest);
    expect(faults(spoilt)).toContainEqual(expect.stringContaining(fault));
  });
});
