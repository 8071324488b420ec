import { openFile } from "../files/open-file";
import { emptyWorkbook, type Workbook } from "../files/workbook-content";
import { writeXlsx } from "../files/write-xlsx";
import { sampleList } from "../sample/sample-list";
import type { Desk } from "./preview-app";
import { goTo } from "./go-to";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the page has for an id; its markup is in index.html. */
function part<Element extends HTMLElement>(id: string, kind: abstract new () => Element): Element {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

/** Makes the buttons and the field above the grid work. */
export function connectBar(desk: Desk): void {
  const message = part("message", HTMLElement);
  const file = part("file", HTMLInputElement);
  const say = (text: string): void => {
    message.textContent = text;
  };
  const show = (workbook: Workbook, name: string): void => {
    desk.show(workbook);
    say(`${name} is open.`);
  };

  const pressing = (id: string, press: () => void | Promise<void>): void => {
    const button = part(id, HTMLButtonElement);
    button.addEventListener("click", () => {
      void Promise.resolve(press()).catch((error: unknown) => say(`That did not work: ${String(error)}`));
    });
  };

  pressing("open", () => file.click());
  pressing("empty", () => show(emptyWorkbook(), "An empty workbook"));
  pressing("sample", () => show(sampleList(), "The sample list"));
  pressing("save", async () => {
    await desk.grid.finishCalculating();
    const bytes = await writeXlsx(desk.workbook());
    download(bytes, "workbook.xlsx");
    say("A copy is saved.");
  });

  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    openFile(chosen).then(
      (workbook) => show(workbook, chosen.name),
      () => say(`${chosen.name} cannot be read. Choose an .xlsx or .csv file.`),
    );
  });

  const address = part("cell-address", HTMLInputElement);
  part("go-to", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    if (!goTo(desk.grid, address.value)) say(`“${address.value}” names no cell. Enter one such as A1.`);
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
