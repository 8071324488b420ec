import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Workbook } from "exceljs";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import { rangeAt } from "./range-at";

/** The address of the running preview, with a slash at its end. */
export function previewAddress(): string {
  const address = process.env["PREVIEW"];
  if (address === undefined) throw new Error("The preview is not running: see test/setup/start-preview.js");
  return address;
}

const VIEWPORT = { width: 1400, height: 900 };

/** From the edge of a cell, or of a header, to the middle of a button in it. */
const BUTTON_PX = 10;

/** A person at the preview: goes to cells, types, picks, pastes, presses, looks. */
export class Preview {
  readonly pane: FrameLocator;

  private readonly scriptErrors: string[] = [];
  /** Where its saved copies are until it is closed. */
  private readonly downloads = mkdtempSync(join(tmpdir(), "case-tracking-"));

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="Add-in"]');
    page.on("pageerror", (error) => this.scriptErrors.push(error.stack ?? error.message));
  }

  /**
   * Opens the preview with its sample list, and waits for the pane's first findings. All of one browser are windows of one
   * context; who says how the context is to be has one alone.
   */
  static async open(browser: Browser, options?: BrowserContextOptions): Promise<Preview> {
    const [shared] = options ? [] : browser.contexts();
    const context =
      shared ??
      (await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: VIEWPORT,
        permissions: ["clipboard-read", "clipboard-write"],
        acceptDownloads: true,
        ...options,
      }));
    const page = await context.newPage();
    const preview = new Preview(page);
    // A busy machine takes its time for the script of the grid.
    await page.goto(previewAddress(), { timeout: 120_000 });
    await preview.shows("LAC 34 of 35", 120_000);
    return preview;
  }

  /** Opens the sample list again in the same page, which takes a fifth of what a new page does; the page is as it was. */
  async openAgain(): Promise<void> {
    await this.page.setViewportSize(VIEWPORT);
    await this.makePane();
    await this.page.mouse.move(0, 0);
    // A question that nobody answered would stand over the button.
    await this.page.keyboard.press("Escape");
    await this.pressInToolbar("Sample list");
    await this.page.getByText("The sample list is open.").waitFor();
    await this.shows("LAC 34 of 35");
  }

  /** Fails where a script of the page or of the pane has failed, since this was asked last. */
  expectNoScriptErrors(): void {
    expect(this.scriptErrors.splice(0)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.page.close();
    rmSync(this.downloads, { recursive: true });
  }

  /** Waits until the pane shows a text. */
  async shows(text: string | RegExp, timeout = 30_000): Promise<void> {
    // The views that are not shown are kept as they were left.
    await this.pane.getByText(text).filter({ visible: true }).first().waitFor({ timeout });
  }

  /** Presses a button of the pane, which may be one of those that More shows. */
  async press(name: string): Promise<void> {
    const button = this.pane.getByRole("button", { name, exact: true });
    const more = this.pane.getByRole("button", { name: "More", exact: true, expanded: false });
    await button.or(more).first().waitFor();
    if (!(await button.isVisible()) && (await more.isVisible())) await more.click();
    await button.click();
  }

  async pressInToolbar(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Types into a field of the pane, over what it holds. */
  async fill(label: string, text: string): Promise<void> {
    await this.pane.getByLabel(label, { exact: true }).filter({ visible: true }).fill(text);
  }

  async openFile(path: string): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.pressInToolbar("Open a workbook");
    await (await choosing).setFiles(path);
    await this.page.getByText(`${basename(path)} is open.`).waitFor();
  }

  async goTo(address: string): Promise<void> {
    const field = this.page.getByLabel("Cell address");
    await field.fill(address);
    await field.press("Enter");
  }

  /** Makes the pane as wide as this, in pixels; as wide as at first without. */
  makePane(width?: number): Promise<void> {
    return this.page
      .locator("#pane")
      .evaluate(
        (pane, value) => pane.style.setProperty("width", value, "important"),
        width === undefined ? "" : `${width}px`,
      );
  }

  /** Goes to a cell and types over it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types what the cell's validation warns of, and says Yes to it. */
  async typeAnyway(address: string, text: string): Promise<void> {
    await this.type(address, text);
    await this.page.getByRole("alertdialog").getByRole("button", { name: "Yes" }).click();
  }

  async clear(address: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press("Delete");
  }

  /** Pastes text from outside: cells in lines, with tabs between them. */
  async paste(address: string, cells: readonly (readonly Cell[])[]): Promise<void> {
    const text = cells.map((row) => row.join("\t")).join("\n");
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.goTo(address);
    await this.page.keyboard.press("Control+V");
  }

  /** Pastes a table that another program has copied. */
  async pasteHtml(address: string, html: string): Promise<void> {
    await this.page.evaluate((copied) => {
      const type = "text/html";
      return navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([copied], { type }) })]);
    }, html);
    await this.goTo(address);
    await this.page.keyboard.press("Control+V");
  }

  /** Gives a cell of the sheet in front a number format. */
  async format(address: string, numberFormat: string): Promise<void> {
    await this.page.evaluate(
      ({ range, format }) => {
        const { grid } = window.preview;
        grid.setFormat({ sheet: grid.activeSheet(), ...range }, { numberFormat: format });
      },
      { range: rangeAt(address), format: numberFormat },
    );
  }

  /** What the cells of a column show, on the sheet in front. */
  shown(address: string): Promise<string[]> {
    return this.page.evaluate(async (range) => {
      const { grid } = window.preview;
      await grid.finishCalculating();
      return grid.texts({ sheet: grid.activeSheet(), ...range }).flat();
    }, rangeAt(address));
  }

  /** What a saved copy holds in the cells of a column of its first sheet, as it is read again. */
  async held(address: string): Promise<Cell[]> {
    const { top, left, bottom } = rangeAt(address);
    const { buffer } = new Uint8Array(readFileSync(await this.saveCopy()));
    const cells = readXlsx(buffer, "copy.xlsx").sheets[0]?.cells ?? [];
    const byRow = new Map(
      cells.filter(({ column }) => column === left).map(({ row, value }) => [row, value]),
    );
    return Array.from({ length: bottom - top + 1 }, (_, i) => byRow.get(top + i) ?? "");
  }

  /** Gives the grid the keyboard, as a click on its selected cell would. */
  focusGrid(): Promise<void> {
    return this.page.evaluate(() => window.preview.grid.focus());
  }

  /** Opens the panel of a table's header by its button. */
  async pressHeaderButton(address: string): Promise<void> {
    const { right, top } = await this.place(address);
    await this.page.mouse.click(right - BUTTON_PX, top + BUTTON_PX);
  }

  /** Opens the menu of a row's number, "20", or of a column's letters. */
  async openMenuOfHeader(header: string): Promise<void> {
    const { x, y } = await this.headerAt(header);
    await this.page.mouse.click(x, y);
    await this.page.mouse.click(x, y, { button: "right" });
  }

  /** Selects a row or a column by its header, and drags it by that to another one's. */
  async dragHeader(from: string, to: string): Promise<void> {
    const [start, end] = [await this.headerAt(from), await this.headerAt(to)];
    const { mouse } = this.page;
    await mouse.click(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 4 });
    await mouse.up();
  }

  /** Drags the fill handle of a cell down to another one, with a key held if one is named. */
  async dragFill(from: string, to: string, held?: "Control"): Promise<void> {
    await this.goTo(from);
    const [start, end] = [await this.place(from), await this.place(to)];
    const { mouse, keyboard } = this.page;
    await mouse.move(start.right - 1, start.bottom - 1);
    if (held) await keyboard.down(held);
    await mouse.down();
    await mouse.move(start.right - BUTTON_PX, start.bottom + BUTTON_PX);
    await mouse.move(end.right - BUTTON_PX, end.bottom - BUTTON_PX, { steps: 4 });
    await mouse.up();
    if (held) await keyboard.up(held);
  }

  /** Clicks into a cell and drags it by its upper edge onto another one. */
  async dragCell(from: string, to: string): Promise<void> {
    const [start, end] = [await this.place(from), await this.place(to)];
    const { mouse } = this.page;
    const middle = (start.left + start.right) / 2;
    await mouse.click(middle, start.top + BUTTON_PX);
    await mouse.move(middle, start.top);
    await mouse.down();
    await mouse.move((end.left + end.right) / 2, end.top + BUTTON_PX, { steps: 4 });
    await mouse.up();
  }

  private async headerAt(header: string): Promise<{ readonly x: number; readonly y: number }> {
    const isRow = /^\d/.test(header);
    const { left, top, sheetLeft, sheetTop } = await this.place(isRow ? `A${header}` : `${header}1`);
    return { x: (isRow ? sheetLeft : left) + BUTTON_PX, y: (isRow ? top : sheetTop) + BUTTON_PX };
  }

  /** Where a cell of the sheet in front is drawn while nothing is scrolled, in pixels of the page. */
  private async place(
    address: string,
  ): Promise<Record<"left" | "top" | "right" | "bottom" | "sheetLeft" | "sheetTop", number>> {
    const sheet = await this.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
    if (!sheet) throw new Error("The preview shows no sheet.");
    const inside = await this.page.evaluate((range) => {
      const { grid } = window.preview;
      const drawn = grid.engine.sheet(grid.activeSheet());
      const sum = (count: number, size: (index: number) => number): number =>
        Array.from({ length: count }, (_, i) => size(i)).reduce((all, one) => all + one, 0);
      const left = sum(range.left, (column) => drawn.getColumnWidth(column));
      const { rowHeader, columnHeader } = drawn.getConfig();
      return {
        left: left + rowHeader.width,
        right: left + rowHeader.width + drawn.getColumnWidth(range.left),
        top: columnHeader.height + sum(range.top, (row) => drawn.getRowHeight(row)),
        bottom: columnHeader.height + sum(range.top + 1, (row) => drawn.getRowHeight(row)),
      };
    }, rangeAt(address));
    return {
      left: sheet.x + inside.left,
      right: sheet.x + inside.right,
      top: sheet.y + inside.top,
      bottom: sheet.y + inside.bottom,
      sheetLeft: sheet.x,
      sheetTop: sheet.y,
    };
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+Z");
  }

  /** The findings as the pane lists them. */
  async findings(): Promise<string[]> {
    const list = this.pane.getByRole("list", { name: "Findings" });
    if ((await list.count()) === 0) return [];
    return list.getByRole("button").allInnerTexts();
  }

  /** Saves a copy of the workbook as it is; gives the place of the file. */
  async saveCopy(): Promise<string> {
    const downloading = this.page.waitForEvent("download");
    await this.pressInToolbar("Save a copy");
    const path = join(this.downloads, "copy.xlsx");
    await (await downloading).saveAs(path);
    return path;
  }

  /** What a saved copy holds, as others read it. */
  async savedCopy(): Promise<Workbook> {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(await this.saveCopy());
    return workbook;
  }
}
