import type { WorkbookContent } from "../files/workbook-content";
import { toWorkbookContent } from "../grid/to-workbook-content";
import { UniverGrid } from "../grid/univer-grid";
import { Host } from "../host/host";
import { AddInFrame } from "./add-in-frame";
import { isF6 } from "./is-f6";
import { WacHost } from "./wac-host";

interface OpenWorkbook {
  readonly addIn: AddInFrame;
  readonly grid: UniverGrid;
  readonly host: Host;
  readonly connection: WacHost;
  readonly ready: Promise<void>;
}

/** In milliseconds. */
const DRAWN_WITHIN_MS = 3_000;

/** One workbook at a time: its grid, the host over it, and the add-in's pane connected to that. */
export class PreviewApp {
  private current: OpenWorkbook;
  private opened = 1;

  /** @param addIn the first workbook's pane; that of the next shows the same page. */
  constructor(
    private readonly gridElement: HTMLElement,
    private readonly paneElement: HTMLElement,
    content: WorkbookContent,
    addIn: AddInFrame,
  ) {
    this.current = this.load(content, addIn);
    window.addEventListener("keydown", (event) => {
      if (isF6(event)) this.current.connection.enter();
    });
  }

  get grid(): UniverGrid {
    return this.current.grid;
  }

  get host(): Host {
    return this.current.host;
  }

  /** Opens a workbook in place of the one before; the pane starts anew. Resolves once it takes what is typed. */
  open(workbook: WorkbookContent): Promise<void> {
    this.current.connection.close();
    this.current.grid.dispose();
    const { page } = this.current.addIn;
    this.current = this.load(workbook, new AddInFrame(this.paneElement, page, `workbook-${++this.opened}`));
    return this.current.ready;
  }

  /** The workbook as it is now, to be saved. */
  content(): WorkbookContent {
    const { grid, host } = this.current;
    return toWorkbookContent(grid, {
      settings: Object.fromEntries(host.settings),
      printOf: (sheet) => host.printOf(sheet),
    });
  }

  private load(workbook: WorkbookContent, addIn: AddInFrame): OpenWorkbook {
    const container = document.createElement("div");
    this.gridElement.replaceChildren(container);
    const grid = new UniverGrid(container, workbook);
    const front = grid
      .sheets()
      .find(({ name, visibility }) => name === workbook.inFront && visibility === "Visible");
    if (front && front.id !== grid.activeSheet()) grid.activate(front.id);
    const host = new Host(grid);
    const release = host.faults.hold();
    // A hidden tab is never drawn; the add-in is answered all the same.
    const ready = Promise.race([
      grid.drawn().catch(() => undefined),
      new Promise<void>((go) => setTimeout(go, DRAWN_WITHIN_MS)),
    ]).then(release);
    for (const [name, value] of Object.entries(workbook.settings)) host.settings.set(name, value);
    grid.sheets().forEach(({ id }, i) => host.setPrint(id, workbook.sheets[i]?.print ?? {}));
    const connection = new WacHost(
      addIn,
      host,
      () => grid.renderScheduler.resumeSoon(),
      () => toGrid(grid, addIn.element),
    );
    return { addIn, grid, host, connection, ready };
  }
}

/** The keyboard leaves the pane for the grid. */
function toGrid(grid: UniverGrid, frame: HTMLIFrameElement): void {
  frame.blur();
  grid.focus();
}
