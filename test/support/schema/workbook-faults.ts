import type { Parts } from "../../../tools/template/parts";
import { attribute, readXml } from "../xml";
import {
  contentTypesSchema,
  CUSTOM_PROPERTIES,
  customPropertiesSchema,
  corePropertiesSchema,
  extendedPropertiesSchema,
  relationshipsSchema,
  taskPanesSchema,
  webExtensionSchema,
} from "./package";
import type { Schema } from "./schema";
import { schemaFaults } from "./schema-faults";
import { workbookSchema } from "./spreadsheet";
import { stylesSchema } from "./styles";
import { themeSchema } from "./theme";
import { notesDrawingSchema } from "./notes-drawing";
import { worksheetSchema } from "./worksheet";

/** Which schema a part is held against, by its root element without a prefix. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  Types: contentTypesSchema,
  Relationships: relationshipsSchema,
  coreProperties: corePropertiesSchema,
  Properties: extendedPropertiesSchema,
  workbook: workbookSchema,
  sst: workbookSchema,
  comments: workbookSchema,
  xml: notesDrawingSchema,
  table: workbookSchema,
  worksheet: worksheetSchema,
  styleSheet: stylesSchema,
  theme: themeSchema,
  taskpanes: taskPanesSchema,
  webextension: webExtensionSchema,
};

/** Everything in a workbook's parts that ECMA-376 does not allow, each with its part and place. */
export const workbookFaults = (parts: Parts): string[] =>
  [...parts].flatMap(([part, xml]) => {
    const root = readXml(xml);
    const schema =
      attribute(root, "xmlns") === CUSTOM_PROPERTIES
        ? customPropertiesSchema
        : SCHEMAS[root.name.replace(/^.*:/, "")];
    const faults = schema ? schemaFaults(root, schema) : [`no schema for ${root.name}`];
    return faults.map((fault) => `${part}: ${fault}`);
  });
