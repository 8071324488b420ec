import type { HostWorkbook } from "./host-workbook";
import { excelError, HostError, notImplemented } from "./errors";
import { ExcelObject } from "./excel-object";
import type { Answer, Argument } from "./excel-object";
import type { ActionStop, Faults } from "./faults";
import { isJsonPrimitive } from "./arguments";
import { actionType, pathType } from "./request-messages";
import type { ArgumentInfo, BatchAnswer, ObjectPath, RequestAction, RequestBatch } from "./request-messages";
import { identity, query } from "./query";
import type { BatchCounter } from "./batch-counter";

/** What a batch works on. */
export interface BatchContext {
  readonly workbook: HostWorkbook;
  readonly root: ExcelObject;
  readonly counter: BatchCounter;
  readonly faults: Faults;
}

/** One batch at work: its actions in order until one fails; what was done before stays done, as in Excel. */
export class Batch {
  private readonly objects = new Map<number, ExcelObject | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private endStep: (() => void) | undefined;
  private settled = false;

  constructor(
    private readonly context: BatchContext,
    private readonly request: RequestBatch,
    private readonly stop: ActionStop | undefined,
  ) {}

  /** Undefined is no answer. */
  async run(): Promise<BatchAnswer | undefined> {
    let at = 0;
    try {
      for (const [index, action] of this.request.Actions.entries()) {
        at = index;
        if (index === this.stop?.action) {
          if (this.stop.code === undefined) {
            this.context.workbook.pendingFormats.batchFailed();
            return undefined;
          }
          throw new HostError(this.stop.code, "The host was told to fail.");
        }
        await this.act(action);
      }
      this.context.workbook.pendingFormats.flush();
      return this.stop && this.stop.code === undefined ? undefined : this.answer();
    } catch (fault) {
      this.context.workbook.pendingFormats.batchFailed();
      return this.answer(fault, at);
    } finally {
      this.context.workbook.trackedObjects.batchEnded();
      this.endStep?.();
    }
  }

  private answer(fault?: unknown, at = 0): BatchAnswer {
    const done = { Results: this.results, TraceIds: this.traces };
    if (fault === undefined) return done;
    return { ...done, Error: { ...errorAnswer(fault), ActionIndex: at, HttpStatusCode: 400 } };
  }

  private async act(action: RequestAction): Promise<void> {
    this.results.push({ ActionId: action.Id, Value: await this.result(action) });
    if (action.ActionType === actionType.trace) this.traces.push(action.Id);
  }

  private async result(action: RequestAction): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        if (!object) return null;
        await this.settle();
        return query(object, action.QueryInfo ?? {}, (cells) => this.context.counter.countCells(cells));
      case actionType.method:
        return this.call(object, action.Name ?? "", action.ArgumentInfo);
      case actionType.setProperty:
        this.set(object, action.Name ?? "", action.ArgumentInfo);
        return null;
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private call(object: ExcelObject | null, name: string, info: ArgumentInfo): unknown {
    if (object === null) return null;
    if (name === "_KeepReference") {
      this.context.workbook.trackedObjects.add(object);
      return null;
    }
    const answer = this.invoke(object, name, this.readArguments(info));
    return answer instanceof ExcelObject ? identity(answer) : (answer ?? null);
  }

  private invoke(object: ExcelObject, name: string, args: readonly Argument[]): Answer {
    if (object.changes(name)) this.change(object, name);
    return object.call(name, args);
  }

  private set(object: ExcelObject | null, name: string, info: ArgumentInfo): void {
    if (object === null) throw excelError("ItemNotFound");
    this.change(object, name);
    object.set(name, this.readArguments(info)[0] ?? null);
  }

  /** Counts a change, refuses it where it must be refused, and makes all of the batch one step for undo. */
  private change(object: ExcelObject, name: string): void {
    const { workbook, faults, counter } = this.context;
    counter.countMutation(object.member(name));
    const sheet = object.sheet;
    if (faults.readOnly || (sheet !== undefined && workbook.grid.isProtected(sheet)))
      throw excelError("AccessDenied", object.member(name));
    this.endStep ??= workbook.grid.beginStep?.();
    this.settled = false;
  }

  /** Nothing is read before the formulas have followed what was written. */
  private async settle(): Promise<void> {
    if (!this.settled) await this.context.workbook.grid.settle();
    this.settled = true;
  }

  private object(path: number | undefined): ExcelObject | null {
    const known = path === undefined ? null : this.objects.get(path);
    if (known !== undefined) return known;
    const info = this.request.ObjectPaths[String(path)];
    if (path === undefined || !info) throw excelError("InvalidReference");
    const found = this.resolve(info);
    this.objects.set(path, found);
    return found;
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.context.root;
      case pathType.reference:
        return this.context.workbook.trackedObjects.find(name);
      case pathType.service:
      case pathType.nothing:
        return null;
      case pathType.property:
        return this.object(path.ParentObjectPathId)?.navigate(name) ?? null;
      case pathType.method:
        return this.child(path, name);
      case pathType.indexer:
        return this.child(path, "GetItem");
      default:
        throw notImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  /** A member of a null object is a null object. */
  private child(path: ObjectPath, name: string): ExcelObject | null {
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const answer = this.invoke(parent, name, this.readArguments(path.ArgumentInfo));
    return answer instanceof ExcelObject ? answer : null;
  }

  private readArguments(info: ArgumentInfo): Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) =>
      typeof paths[index] === "number" && paths[index] !== 0
        ? this.object(paths[index])
        : this.readArgument(argument),
    );
  }

  /** Objects may stand deep inside an argument, as a list's source does in a validation's rule. */
  private readArgument(argument: unknown): Argument {
    if (Array.isArray(argument)) return argument.map((part) => this.readArgument(part));
    if (typeof argument === "object" && argument !== null) {
      if ("_ObjectPathId" in argument && typeof argument._ObjectPathId === "number")
        return this.object(argument._ObjectPathId);
      return Object.fromEntries(
        Object.entries(argument).map(([name, part]) => [name, this.readArgument(part)]),
      );
    }
    if (isJsonPrimitive(argument)) return argument;
    throw excelError("InvalidArgument");
  }
}

function errorAnswer(fault: unknown): { Code: string; Message: string; Location: string } {
  if (fault instanceof HostError)
    return { Code: fault.code, Message: fault.message, Location: fault.location };
  return { Code: "GeneralException", Message: String(fault), Location: "" };
}
