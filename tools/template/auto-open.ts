import { appendTo, changePart, type Parts } from "./parts";

/** The add-in a workbook opens: what its manifest says of itself. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

/** Reads the add-in's own id and version from its manifest. Throws where one is missing. */
export function addInOf(manifest: string): AddIn {
  const text = (tag: string): string => {
    const found = new RegExp(`<${tag}>\\s*([^<\\s]+)\\s*</${tag}>`).exec(manifest)?.[1];
    if (found === undefined) throw new Error(`manifest.xml has no <${tag}>.`);
    return found;
  };
  return { id: text("Id"), version: text("Version") };
}

/** Where Excel finds the add-in that a workbook names: as it was deployed. */
export type Store =
  | { readonly way: "admin centre" }
  /** `folder` is the trusted add-in catalogue, as `\\\\server\\folder`. */
  | { readonly way: "network share"; readonly folder: string }
  | { readonly way: "developer" };

const FOLDER = "xl/webextensions";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MICROSOFT_RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WEB_EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";

const contentType = (part: string, type: string): string =>
  `<Override PartName="/${FOLDER}/${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`;

/**
 * Adds the parts by which Excel opens the add-in's pane together with the workbook, for people who have the
 * add-in from this store; others see a plain workbook. Must come last: whatever writes workbooks drops these
 * parts.
 */
export function opensPane(parts: Parts, addIn: AddIn, store: Store): Parts {
  const withTypes = changePart(parts, "[Content_Types].xml", (xml) =>
    appendTo(
      xml,
      "Types",
      contentType("taskpanes.xml", "webextensiontaskpanes") +
        contentType("webextension1.xml", "webextension"),
    ),
  );
  const related = changePart(withTypes, "_rels/.rels", (xml) =>
    appendTo(
      xml,
      "Relationships",
      `<Relationship Id="rIdTaskPanes" Type="${MICROSOFT_RELATIONSHIPS}/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`,
    ),
  );
  return new Map([
    ...related,
    [`${FOLDER}/taskpanes.xml`, DECLARATION + taskPanes],
    [`${FOLDER}/_rels/taskpanes.xml.rels`, DECLARATION + taskPaneRelations],
    [`${FOLDER}/webextension1.xml`, DECLARATION + webExtension(addIn, store)],
  ]);
}

/** The pane waits at the right; the property in the web extension is what shows it. */
const taskPanes = `<wetp:taskpanes xmlns:wetp="${WEB_EXTENSIONS}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const taskPaneRelations = `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${MICROSOFT_RELATIONSHIPS}/webextension" Target="webextension1.xml"/></Relationships>`;

/** As Excel names its stores in workbooks: a deployment by the organisation, a shared folder, a sideloaded add-in. */
function reference(store: Store): string {
  switch (store.way) {
    case "admin centre":
      return 'store="EXCatalog" storeType="EXCatalog"';
    case "network share":
      return `store="${escaped(store.folder)}" storeType="FileSystem"`;
    case "developer":
      return 'store="developer" storeType="Registry"';
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const webExtension = ({ id, version }: AddIn, store: Store): string =>
  `<we:webextension xmlns:we="${WEB_EXTENSIONS}/webextension/2010/11" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" ${reference(store)}/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`;
