const FORMATS = "http://schemas.openxmlformats.org";

/** Cells, sheets, workbooks. */
export const SPREADSHEET = `${FORMATS}/spreadsheetml/2006/main`;
/** How a part names another by id, and the types of that. */
export const RELATIONSHIPS = `${FORMATS}/officeDocument/2006/relationships`;
export const PACKAGE_RELATIONSHIPS = `${FORMATS}/package/2006/relationships`;
export const CONTENT_TYPES = `${FORMATS}/package/2006/content-types`;
export const CUSTOM_PROPERTIES = `${FORMATS}/officeDocument/2006/custom-properties`;
export const PROPERTY_TYPES = `${FORMATS}/officeDocument/2006/docPropsVTypes`;
