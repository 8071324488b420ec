import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Runs LibreOffice on files of one folder; both are gone afterwards, with LibreOffice's own settings. */
export function inOffice<Result>(work: (office: LibreOffice) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "case-list-office-"));
  try {
    return work(new LibreOffice(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice at work in one folder, with a profile of its own: several can run side by side. */
class LibreOffice {
  constructor(private readonly folder: string) {}

  /** Calculates a workbook and gives each sheet as csv text, by the sheet's name. */
  calculate(workbook: Uint8Array, sheets: readonly string[]): ReadonlyMap<string, string> {
    writeFileSync(this.at("list.xlsx"), workbook);
    // Commas, quotes, UTF-8, cells as shown; the last number asks for every sheet.
    this.convert(
      "list.xlsx",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    );
    return new Map(sheets.map((sheet) => [sheet, readFileSync(this.at(`list-${sheet}.csv`), "utf8")]));
  }

  /** A workbook as LibreOffice saves it: rows that say no height are as high as their texts. */
  saved(workbook: Uint8Array): Uint8Array {
    writeFileSync(this.at("list.xlsx"), workbook);
    this.convert("list.xlsx", "ods");
    this.convert("list.ods", "xlsx");
    return readFileSync(this.at("list.xlsx"));
  }

  /** The words of a workbook as LibreOffice prints it, page by page. */
  printed(workbook: Uint8Array): string {
    writeFileSync(this.at("list.xlsx"), workbook);
    this.convert("list.xlsx", "pdf");
    this.run("pdftotext", ["-layout", this.at("list.pdf"), this.at("list.txt")]);
    return readFileSync(this.at("list.txt"), "utf8");
  }

  /** The first page of a workbook as LibreOffice prints it, cut to a part of it, as a PNG. */
  picture(workbook: Uint8Array, part: Part): Uint8Array {
    writeFileSync(this.at("list.xlsx"), workbook);
    this.convert("list.xlsx", "pdf");
    const { resolution, left, top, width, height } = part;
    const crop = ["-x", left, "-y", top, "-W", width, "-H", height].map(String);
    this.run("pdftoppm", [
      "-png",
      "-singlefile",
      "-r",
      String(resolution),
      ...crop,
      this.at("list.pdf"),
      this.at("page"),
    ]);
    return readFileSync(this.at("page.png"));
  }

  private convert(file: string, to: string): void {
    const profile = `-env:UserInstallation=${pathToFileURL(this.at("profile")).href}`;
    this.run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", this.folder, this.at(file)]);
  }

  private run(program: string, words: readonly string[]): void {
    const { status, error, stderr } = spawnSync(program, words, { encoding: "utf8" });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  }

  private at(name: string): string {
    return join(this.folder, name);
  }
}

/** A part of a page, in pixels at a resolution (dots per inch). */
export interface Part {
  readonly resolution: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
