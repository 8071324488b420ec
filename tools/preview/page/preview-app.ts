import type { Workbook } from "../files/workbook-content";
import { toWorkbook } from "../grid/to-workbook-content";
import { UniverGrid } from "../grid/univer-grid";
import { Host } from "../host/host";
import { WacHost } from "./wac-host";

interface OpenWorkbook {
  readonly grid: UniverGrid;
  readonly host: Host;
  readonly connection: WacHost;
}

/** In milliseconds. */
const DRAWN_WITHIN = 3_000;

/** One workbook at a time: its grid, the host over it, and the add-in's pane connected to that. */
export class Desk {
  private open: OpenWorkbook;
  private opened = 0;

  constructor(
    private readonly gridPlace: HTMLElement,
    private readonly panePlace: HTMLElement,
    workbook: Workbook,
  ) {
    this.open = this.lay(workbook);
  }

  get grid(): UniverGrid {
    return this.open.grid;
  }

  get host(): Host {
    return this.open.host;
  }

  /** Puts a workbook on the desk in place of the one before; the pane starts anew. */
  show(workbook: Workbook): void {
    this.open.connection.close();
    this.open.grid.dispose();
    this.open = this.lay(workbook);
  }

  /** The workbook as it is now, to be saved. */
  workbook(): Workbook {
    const { grid, host } = this.open;
    return toWorkbook(grid, {
      settings: Object.fromEntries(host.settings),
      printOf: (sheet) => host.printOf(sheet),
    });
  }

  private lay(workbook: Workbook): OpenWorkbook {
    const container = document.createElement("div");
    this.gridPlace.replaceChildren(container);
    const grid = new UniverGrid(container, workbook);
    const host = new Host(grid);
    const release = host.faults.hold();
    // Where the stage is never reached, as in a tab that is not in sight, the add-in is answered all the same.
    void Promise.race([
      grid.drawn().catch(() => undefined),
      new Promise((go) => setTimeout(go, DRAWN_WITHIN)),
    ]).then(release);
    for (const [name, value] of Object.entries(workbook.settings)) host.settings.set(name, value);
    grid.sheets().forEach(({ id }, i) => host.setPrint(id, workbook.sheets[i]?.print ?? {}));
    const frame = document.createElement("iframe");
    frame.title = "Add-in";
    this.panePlace.replaceChildren(frame);
    const connection = new WacHost(frame, host, `workbook-${++this.opened}`, () => grid.drawing.goOn());
    connection.open("/taskpane.html");
    return { grid, host, connection };
  }
}
