import type { Json } from "../host/excel-object";

/** Excel's number among the applications of Office.js. */
const EXCEL_ON_THE_WEB = 16;

/** What the host can do, by requirement set: the manifest's needs, and what the add-in makes use of in a newer Excel. */
const requirements = {
  ExcelApi: "1.13",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};

/** What office.js is told of the application around it when it starts. */
export const appContext = (app: string, settings: readonly (readonly [string, Json])[]): object => ({
  _id: app,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.01",
  _appUILocale: "en-GB",
  _dataLocale: "en-GB",
  _docUrl: `${window.location.origin}/workbook.xlsx`,
  _clientMode: 1,
  _settings: settings.map(([name, value]) => [name, JSON.stringify(value)]),
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: app,
  _requirementMatrix: JSON.stringify(requirements),
  _hostFullVersion: "16.0.18000.0",
  _appMinorVersion: 0,
  _addinName: "Case tracking",
  _appDomains: [],
  _featureGates: {},
});
