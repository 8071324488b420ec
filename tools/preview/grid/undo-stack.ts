import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  IUndoRedoService,
  type IUndoRedoItem,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "@univerjs/core";

/** Univer's undo stack, on which every step can be completed with what has to follow from it. */
export class UndoStack extends LocalUndoRedoService {
  complete: (step: IUndoRedoItem) => IUndoRedoItem = (step) => step;

  override pushUndoRedo(step: IUndoRedoItem): void {
    super.pushUndoRedo(this.complete(step));
  }
}

/** Makes Univer use it instead of its own. */
export const undoStackOverride: DependencyOverride[number] = [
  IUndoRedoService,
  {
    useFactory: (instances: IUniverInstanceService, commands: ICommandService, context: IContextService) =>
      new UndoStack(instances, commands, context),
    deps: [IUniverInstanceService, ICommandService, IContextService],
  },
];
