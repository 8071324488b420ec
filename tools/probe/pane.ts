import { about } from "./about";
import { CannotRun } from "./cannot-run";
import { PROBES } from "./probes";
import { report, summary } from "./report";
import { type Result, runAll } from "./run-all";
import type { EventsCome } from "./scratch";

const COUNT = Object.values(PROBES).flat().length;

/** How long an event may be on its way, and how long others may follow it, in milliseconds. */
const FIRST_EVENT = 2_000;
const MORE_EVENTS = 300;
const STEP = 50;

const pause = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds));

const eventsCome: EventsCome = async (told) => {
  for (let waited = 0; waited < FIRST_EVENT && told.length === 0; waited += STEP) await pause(STEP);
  await pause(MORE_EVENTS);
};

/** Makes the page's buttons work once Office.js has found its Excel. */
export function connectPane(page: Document): void {
  const element = <Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind => {
    const found = page.getElementById(id);
    if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
    return found;
  };
  const run = element("run", HTMLButtonElement);
  const progress = element("progress", HTMLProgressElement);
  const status = element("status", HTMLElement);
  const done = element("done", HTMLElement);
  const text = element("report", HTMLTextAreaElement);
  const copied = element("copied", HTMLElement);

  const ask = async (): Promise<void> => {
    const results: Result[] = [];
    const show = (result: Result): void => {
      results.push(result);
      progress.value = results.length;
      status.textContent = `${results.length} of ${COUNT} asked: ${summary(results)}`;
    };
    run.disabled = true;
    done.hidden = true;
    progress.max = COUNT;
    progress.hidden = false;
    try {
      await runAll(PROBES, eventsCome, show);
      status.textContent = `All ${COUNT} probes were asked: ${summary(results)}.`;
    } catch (error) {
      status.textContent =
        error instanceof CannotRun ? error.message : `The probes stopped: ${String(error)}. Run them again.`;
    }
    progress.hidden = true;
    run.disabled = false;
    text.value = results.length > 0 ? report(about(), results) : "";
    done.hidden = results.length === 0;
  };

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text.value);
      copied.textContent = "The report is copied.";
    } catch {
      text.select();
      copied.textContent = "The report is selected. Press Ctrl+C, or Command+C on a Mac, to copy it.";
    }
  };

  run.addEventListener("click", () => void ask());
  element("copy", HTMLButtonElement).addEventListener("click", () => void copy());
  void Office.onReady().then(({ host }) => {
    run.disabled = String(host) !== "Excel";
    status.textContent = run.disabled
      ? "Excel is not there. Open this page as an add-in in Excel."
      : `${COUNT} probes are ready.`;
  });
}
