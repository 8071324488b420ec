/** The names of Office.js, which tests have as types only. */
type Visibility = `${Office.VisibilityMode}`;
type Startup = `${Office.StartupBehavior}`;
type Listener = (message: { readonly visibilityMode: Visibility }) => void;

/** The pane as a shared runtime sees it: the add-in goes on when it is closed, and is told. */
export class FakePane {
  private visibility: Visibility = "Taskpane";
  private startup: Startup = "None";
  private readonly listeners = new Set<Listener>();

  /** `Office.addin`. */
  readonly addin = {
    showAsTaskpane: (): Promise<void> => this.change("Taskpane"),
    hide: (): Promise<void> => this.change("Hidden"),
    onVisibilityModeChanged: (listener: Listener): Promise<() => Promise<void>> => {
      this.listeners.add(listener);
      return Promise.resolve(() => {
        this.listeners.delete(listener);
        return Promise.resolve();
      });
    },
    setStartupBehavior: (behaviour: Startup): Promise<void> => {
      this.startup = behaviour;
      return Promise.resolve();
    },
    getStartupBehavior: (): Promise<Startup> => Promise.resolve(this.startup),
  };

  get isShown(): boolean {
    return this.visibility === "Taskpane";
  }

  /** Somebody closes the pane. */
  close(): void {
    void this.change("Hidden");
  }

  /** Somebody opens it again. */
  open(): void {
    void this.change("Taskpane");
  }

  private change(visibilityMode: Visibility): Promise<void> {
    if (this.visibility !== visibilityMode) {
      this.visibility = visibilityMode;
      for (const listener of this.listeners) listener({ visibilityMode });
    }
    return Promise.resolve();
  }
}

/** What office.js itself has under these names, and the runtime alone has not. */
export const visibilityNames = {
  VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  StartupBehavior: { none: "None", load: "Load" },
} as const;
