import { useState } from "react";
import { writeInCase } from "../../../app/fill/write-in-case";
import type { Session } from "../../../app/session";
import type { CaseList } from "../../../domain/case-list/case-list";
import { type ColumnKey, indexOf } from "../../../domain/case-list/columns";
import { type CaseInHand, caseAt, followCase } from "../../../domain/fill/case-in-hand";
import { cellInHand } from "../../../domain/fill/cells-in-hand";
import type { Cell } from "../../../domain/spreadsheet/cell";

/** One case, followed from list to list, and the fields of it that are on their way. */
export class CaseForm {
  /** What a field's cell held when somebody began to type in it. */
  private readonly seen = new Map<ColumnKey, Cell>();
  private readonly written = new Map<ColumnKey, Cell>();
  private readonly onItsWay = new Map<ColumnKey, string>();
  /** The fields that were not written, each with why, where it was the field. */
  readonly refused = new Map<ColumnKey, string | undefined>();

  constructor(
    private readonly session: Session,
    public theCase: CaseInHand,
  ) {}

  /** The case as it is in the list; false where it is not to be found. */
  follow(list: CaseList): boolean {
    const now = followCase(this.theCase, this.written, list);
    if (now) this.theCase = now;
    return now !== undefined;
  }

  typing(key: ColumnKey): void {
    if (!this.seen.has(key)) this.seen.set(key, this.held(key));
  }

  /** Writes a field when its turn has come. Resolves to whether it was written. */
  async write(key: ColumnKey, typed: string): Promise<boolean> {
    if (this.onItsWay.get(key) === typed) return true;
    this.onItsWay.set(key, typed);
    const seen = this.seen.get(key) ?? this.held(key);
    this.seen.delete(key);
    const isWritten = await this.session.run(writeInCase, key, typed, (cell) => {
      const { checked } = this.session.state();
      if (checked) this.follow(checked.list);
      const { index, cells } = this.theCase;
      // What this form has written itself is as good as seen.
      const own = this.written.get(key);
      const old = own !== undefined && own === this.held(key) ? own : seen;
      this.written.set(key, cell);
      return { ...cellInHand(index, key, cells), old };
    });
    if (this.onItsWay.get(key) === typed) this.onItsWay.delete(key);
    if (isWritten) this.refused.delete(key);
    else {
      const { error } = this.session.state();
      this.refused.set(key, typeof error === "string" ? error : undefined);
    }
    return isWritten;
  }

  private held(key: ColumnKey): Cell {
    return this.theCase.cells[indexOf(key)] ?? "";
  }
}

interface FormOnScreen {
  readonly form: CaseForm;
  /** Another one with each case that is turned to. */
  readonly turn: number;
}

interface CaseOnScreen extends FormOnScreen {
  /** Whether the case is still to be found in the list. */
  readonly isThere: boolean;
  readonly turnTo: (index: number) => void;
}

/** The form of one case; `turnTo` puts another row's case in its place. */
export function useCaseInHand(session: Session, list: CaseList, firstIndex: number): CaseOnScreen {
  const [{ form, turn }, set] = useState<FormOnScreen>(() => ({
    form: new CaseForm(session, caseAt(list, firstIndex)),
    turn: 0,
  }));
  const isThere = form.follow(list);
  const turnTo = (index: number): void =>
    set({ form: new CaseForm(session, caseAt(list, index)), turn: turn + 1 });
  return { form, turn, isThere, turnTo };
}
