import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { otherFormulasOverride } from "./other-formulas";

/** Univer's formulas, with our own service for those of conditional formats and validations. */
export class FormulaEnginePlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace(otherFormulasOverride);
  }
}
