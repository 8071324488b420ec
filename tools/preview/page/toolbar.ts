import { emptyWorkbook, type WorkbookContent } from "../files/workbook-content";
import { UnreadableFile } from "../files/unreadable-file";
import { sampleList } from "../sample/sample-list";
import type { PreviewApp } from "./preview-app";
import { goTo } from "./go-to";
import { connectPageKeys } from "./page-keys";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What to try in the workbooks that the page offers. */
const HINTS = {
  sample:
    "Try Fill: choose a finding, mend its cell, and press Check before sending. Then draw ten in Choose.",
  empty: "Try Fill: press Set up the case list, then paste or type cases from row 6 on.",
  returned: "Try Fill: look at the lists found in it, press Adopt the list, then Tidy up.",
  tracking:
    "Try Track: open a case, arrange an interview, record the duty visit, and press Make the summary.",
};

/** Reads a file that was chosen, or one that the page offers. What reads and writes files is loaded when it is asked for. */
const openFile = async (file: File): Promise<WorkbookContent> =>
  (await import("../files/open-file")).openFile(file);

/** The element with an id, from index.html. */
function elementById<Element extends HTMLElement>(id: string, kind: abstract new () => Element): Element {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

/** Makes the buttons and the field above the grid work. Beside the probes there is no hint for the add-in. */
export function connectToolbar(app: PreviewApp, isProbe: boolean): void {
  const message = elementById("message", HTMLElement);
  const file = elementById("file", HTMLInputElement);
  const say = (text: string): void => {
    message.textContent = text;
  };
  const show = (workbook: WorkbookContent, name: string, hint = ""): void => {
    const ready = app.open(workbook);
    const { grid } = app;
    const { leftOut = [] } = workbook;
    const missing = leftOut.length > 0 ? ` The preview leaves out its ${leftOut.join(", ")}.` : "";
    void ready.then(() => {
      if (app.grid === grid) say(`${name} is open.${missing} ${hint}`.trim());
    });
  };
  say(isProbe ? "" : HINTS.sample);

  /** A workbook that the grid cannot take leaves neither itself in part nor the one before without a word. */
  const showOrSay = (workbook: WorkbookContent, name: string): void => {
    try {
      show(workbook, name);
    } catch (error) {
      void app.open(emptyWorkbook());
      say(`${name} can be read but not shown: ${String(error)} An empty workbook is open instead.`);
    }
  };

  const pressing = (id: string, press: () => void | Promise<void>): void => {
    const button = elementById(id, HTMLButtonElement);
    button.addEventListener("click", () => {
      void Promise.resolve(press()).catch((error: unknown) => say(`That did not work: ${String(error)}`));
    });
  };

  pressing("open", () => file.click());
  const offer = async (file: string, name: string, hint: string): Promise<void> => {
    const answer = await fetch(`/assets/samples/${file}`);
    show(await openFile(new File([await answer.blob()], file)), name, hint);
  };

  pressing("empty", () => show(emptyWorkbook(), "An empty workbook", HINTS.empty));
  pressing("sample", () => show(sampleList(), "The sample list", HINTS.sample));
  pressing("returned", () => offer("returned-workbook.xlsx", "A returned workbook", HINTS.returned));
  pressing("tracking", () => offer("finished-tracking.xlsx", "A finished tracking", HINTS.tracking));
  pressing("save", async () => {
    const { writeXlsx } = await import("../files/write-xlsx");
    await app.grid.finishCalculating();
    const bytes = writeXlsx(app.content());
    download(bytes, "workbook.xlsx");
    say("A copy is saved.");
  });

  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    say(`Opening ${chosen.name}.`);
    openFile(chosen)
      .then((workbook) => showOrSay(workbook, chosen.name))
      .catch((error: unknown) => {
        const why =
          error instanceof UnreadableFile ? error.message : `${chosen.name} cannot be read: ${String(error)}`;
        say(`${why} The workbook before it is still open.`);
      });
  });

  const address = elementById("cell-address", HTMLInputElement);
  elementById("go-to", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    if (!goTo(app.grid, address.value)) say(`“${address.value}” names no cell. Enter one such as A1.`);
  });

  connectPageKeys(app, {
    say,
    press: (id) => elementById(id, HTMLButtonElement).click(),
    enterAddress: () => {
      address.focus();
      address.select();
    },
  });
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
