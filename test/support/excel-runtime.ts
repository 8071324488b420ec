import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { Host } from "../../tools/preview/host/host";
import type { BatchAnswer, EventEntry } from "../../tools/preview/host/request-messages";
import { FakePane, visibilityNames } from "./fake-pane";
import { MemoryGrid } from "./memory-grid/memory-grid";

/** Microsoft's own client runtime, bound to a host. */
export interface ExcelRuntime {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly grid: MemoryGrid;
  /** The add-in's pane, which people show and close. */
  readonly pane: FakePane;
  /** Makes the three names global, for code that uses them so. Returns how to take them back. */
  install(): () => void;
  /** Resolves when the host has answered what was sent, and the handlers of its events have been called. */
  idle(): Promise<void>;
  /** The same runtime at work on another workbook, and no more on this one: loading it takes longer than most tests. */
  onAnother(grid: MemoryGrid): ExcelRuntime;
}

interface Options {
  readonly grid?: MemoryGrid;
  /** The newest ExcelApi that this Excel has: the runtime refuses members above it. */
  readonly excelApi?: string;
  /** False: this Excel cannot let a batch wait for the end of an edit. */
  readonly delayForCellEdit?: boolean;
  /** How the host's work is done, for a bench that tells it from the add-in's. */
  readonly hostWorks?: HostWorks | undefined;
}

type HostWorks = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What the runtime's script leaves in its global scope. */
interface Globals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OSF: { _OfficeAppFactory: unknown };
}

/** The hook by which the runtime speaks to a host that is not Excel; the script reads it as it loads. */
interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the runtime. */
  onMessageFromHost(text: string): void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const messageType = { answer: 2, events: 3 } as const;

const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let compiled: Script | undefined;

/** Loads the runtime anew, on a new workbook unless one is given. */
export function loadExcel({
  grid = new MemoryGrid(),
  excelApi = "1.9",
  delayForCellEdit = true,
  hostWorks,
}: Options = {}): ExcelRuntime {
  const line = new Line(hostWorks);
  const globals = run(line.bridge);
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  globals.OSF._OfficeAppFactory = appFactory(excelApi, delayForCellEdit);
  const pane = new FakePane();
  Object.assign(globals.Office, { onReady: ready, addin: pane.addin, ...visibilityNames });
  const { Excel, Office, OfficeExtension } = globals;
  const names = { Excel, Office, OfficeExtension };
  const on = (workbook: MemoryGrid): ExcelRuntime => {
    const host = new Host(workbook);
    host.faults.delaysForCellEdit = delayForCellEdit;
    const traffic = line.connect(host);
    return {
      ...names,
      host,
      grid: workbook,
      pane,
      install: () => install(names),
      idle: () => traffic.ended(),
      onAnother: on,
    };
  };
  return on(grid);
}

function run(bridge: Bridge): Globals {
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  const page = {
    // Data and errors made in there are then the test's own kind.
    ...{ JSON, Promise, Error },
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    navigator: { userAgent: "node" },
    document: {
      readyState: "loading",
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    location: { href: "https://localhost/", search: "", hash: "", origin: "https://localhost" },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  const scope = createContext(Object.assign(page, { window: page, self: page }));
  compiled.runInContext(scope);
  return globalsOf(scope);
}

function globalsOf(scope: object): Globals {
  return scope as Globals;
}

function messageOf(text: string): Message {
  return JSON.parse(text) as Message;
}

/** The line between the runtime and the host at its other end. */
class Line {
  private end: { readonly host: Host; readonly traffic: Traffic; readonly hangUp: () => void } | undefined;

  readonly bridge: Bridge = {
    sendMessageToHost: (text) => {
      if (this.hostWorks) return void this.sendApart(text, this.hostWorks);
      const { id, flags, message } = messageOf(text);
      const { end } = this;
      if (!end) return;
      const answered = end.host.handle(message.body, flags).then((body) => {
        if (body) this.answer(id, 200, body);
      });
      end.traffic.add(
        answered.catch((fault: unknown) => {
          this.answer(id, 500, { error: { code: "GeneralException", message: String(fault) } });
        }),
      );
    },
    onMessageFromHost: () => undefined,
  };

  constructor(private readonly hostWorks: HostWorks | undefined) {}

  /** All that the host does with a message, the text of its answer included, is its own work. */
  private async sendApart(text: string, hostWorks: HostWorks): Promise<void> {
    const answer = await hostWorks(async () => {
      const { id, flags, message } = messageOf(text);
      const body = await this.end?.host.handle(message.body, flags);
      return body && JSON.stringify(answerOf(id, 200, body));
    });
    if (answer !== undefined) this.bridge.onMessageFromHost(answer);
  }

  connect(host: Host): Traffic {
    this.end?.hangUp();
    const traffic = new Traffic();
    const hangUp = host.onEvents((entries: readonly EventEntry[]) => {
      this.send({ type: messageType.events, message: { entries } });
    });
    this.end = { host, traffic, hangUp };
    return traffic;
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost(JSON.stringify(message));
  }

  private answer(id: number, statusCode: number, body: BatchAnswer | object): void {
    this.send(answerOf(id, statusCode, body));
  }
}

const answerOf = (id: number, statusCode: number, body: BatchAnswer | object): object => ({
  id,
  type: messageType.answer,
  message: { statusCode, headers: {}, body },
});

/** Knows when nothing is under way any more. */
class Traffic {
  private readonly open = new Set<Promise<void>>();

  add(answered: Promise<void>): void {
    this.open.add(answered);
    void answered.finally(() => this.open.delete(answered));
  }

  /** A handler may send a batch of its own, some turns later: ended is what stays quiet for a while. */
  async ended(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.open.size === 0) continue;
      quiet = 0;
      await Promise.all(this.open);
    }
  }
}

/** What `Office.context` reads. */
function appFactory(excelApi: string, delayForCellEdit: boolean): object {
  const about = { host: "Excel", platform: "OfficeOnline" };
  const context = {
    ...about,
    diagnostics: { ...about, version: "16.0.0.0" },
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        name === "ExcelApi"
          ? notNewer(version, excelApi)
          : name === "SharedRuntime" || (delayForCellEdit && name === "DelayForCellEdit"),
    },
  };
  return {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
  };
}

/** "1.10" is newer than "1.9". */
function notNewer(version: string, newest: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [newestMajor = 0, newestMinor = 0] = newest.split(".").map(Number);
  return major < newestMajor || (major === newestMajor && minor <= newestMinor);
}

interface ReadyInfo {
  readonly host: string;
  readonly platform: string;
}

function ready(callback?: (info: ReadyInfo) => unknown): Promise<ReadyInfo> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return Promise.resolve(info).then((known) => {
    callback?.(known);
    return known;
  });
}

function install(names: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(names).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, names);
  return () => {
    Object.assign(globalThis, Object.fromEntries(before));
  };
}
