import { type Injector, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import DesignWords from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUIWords from "@univerjs/docs-ui/locale/en-US";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import HighlightWords from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import ValidationModelWords from "@univerjs/sheets-data-validation/locale/en-US";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import ValidationWords from "@univerjs/sheets-data-validation-ui/locale/en-US";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import FormulaWords from "@univerjs/sheets-formula-ui/locale/en-US";
import FormulaModelWords from "@univerjs/sheets-formula/locale/en-US";
import SheetsWords from "@univerjs/sheets/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import NumberFormatWords from "@univerjs/sheets-numfmt-ui/locale/en-US";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import TableUIWords from "@univerjs/sheets-table-ui/locale/en-US";
import TableWords from "@univerjs/sheets-table/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUIWords from "@univerjs/sheets-ui/locale/en-US";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import UIWords from "@univerjs/ui/locale/en-US";
import { FormulaEnginePlugin } from "./formulas/formula-engine-plugin";
import { fitRowsAsExcel } from "./drawing/line-heights";
import { undoStackOverride } from "./undo-stack";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

/** Texts that Univer's English lacks. */
const PROGRESS = {
  analyzing: "Calculating",
  calculating: "Calculating",
  "array-analysis": "Calculating",
  "array-calculation": "Calculating",
  done: "Done",
};

const words = () =>
  mergeLocales(
    DesignWords,
    UIWords,
    DocsUIWords,
    SheetsWords,
    SheetsUIWords,
    { "sheets-formula": { ...FormulaModelWords["sheets-formula"], progress: PROGRESS } },
    FormulaWords,
    NumberFormatWords,
    ValidationModelWords,
    ValidationWords,
    HighlightWords,
    TableWords,
    TableUIWords,
  );

export interface RunningUniver {
  readonly univer: Univer;
  readonly injector: Injector;
}

/** Univer's spreadsheet, without a workbook yet, drawn into the element. */
export function startUniver(container: HTMLElement): RunningUniver {
  fitRowsAsExcel();
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words() },
    logLevel: LogLevel.WARN,
    override: [undoStackOverride],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(FormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  // A big sheet too is copied and deleted at once, and as one step.
  univer.registerPlugin(UniverSheetsPlugin, {
    largeSheetOperation: { largeSheetCellCountThreshold: Infinity },
  });
  univer.registerPlugin(UniverSheetsUIPlugin, { clipboardConfig: { hidePasteOptions: true } });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  // A case number that is text is right as it is.
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return { univer, injector: univer.__getInjector() };
}
