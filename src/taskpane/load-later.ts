import { loadView } from "../pane/views";

/** Loads what opening did without, so that it is there when the connection is not. */
export const loadLater = (): Promise<unknown> =>
  Promise.allSettled([
    loadView("Choose"),
    loadView("Track"),
    import(/* webpackChunkName: "tools" */ "../pane/fill/tools/ToolPanel"),
    import(/* webpackChunkName: "tools" */ "../pane/fill/mend/MendField"),
    import("../pane/fill/findings/RuleGroups"),
    import("../pane/shared/FirstMinute"),
    import(/* webpackChunkName: "help" */ "../pane/help/Help"),
    import("../excel/write/apply"),
    import("../excel/read/hidden-content"),
    import(/* webpackChunkName: "fill" */ "../domain/fill/repair/set-up"),
    import(/* webpackChunkName: "kept" */ "../domain/choose/choice-record/read-kept-choice"),
  ]);
