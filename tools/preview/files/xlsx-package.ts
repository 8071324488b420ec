import { unzipSync } from "fflate";
import { decodeXml } from "./decode-text";
import { UnreadableFile } from "./unreadable-file";
import { readXml, type XmlElement } from "./xml";
import { checksumOf, zipChecksums } from "./zip-checksums";

/** What a part of a package refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, "worksheet": the words before it differ between the editions of the standard. */
  readonly type: string;
  /** The path of the part that is meant. */
  readonly path: string;
}

/** The parts of an .xlsx file, read one by one as XML. Paths are compared without case, as Excel does. */
export class XlsxPackage {
  private readonly parts = new Map<string, Uint8Array>();
  /** All paths that the file has. */
  readonly paths: readonly string[];

  /**
   * @param file its name, for sentences.
   * Throws UnreadableFile where the file is no whole .zip.
   */
  constructor(
    bytes: Uint8Array,
    private readonly file: string,
  ) {
    const paths: string[] = [];
    let unpacked: Readonly<Record<string, Uint8Array>>;
    try {
      unpacked = unzipSync(bytes, {
        filter: ({ name }) => {
          paths.push(name);
          return /\.(xml|rels)$|^mimetype$/i.test(name);
        },
      });
    } catch {
      const last = paths.at(-1);
      throw last === undefined ? this.unreadable("it is not whole") : this.damaged(last);
    }
    const checksums = zipChecksums(bytes);
    for (const [i, path] of paths.entries()) {
      const part = unpacked[path];
      if (part === undefined) continue;
      const promised = checksums[i];
      const isDamaged = promised !== undefined && promised !== checksumOf(part);
      // Which of two parts of one name is meant nothing tells.
      if (isDamaged || this.parts.has(key(path))) throw this.damaged(path);
      this.parts.set(key(path), part);
    }
    this.paths = paths.map((path) => path.replaceAll("\\", "/"));
  }

  has(path: string): boolean {
    return this.parts.has(key(path));
  }

  /** A part's text as UTF-8; "" where it is missing. */
  text(path: string): string {
    return new TextDecoder().decode(this.parts.get(key(path)));
  }

  /** A part's root. Throws UnreadableFile where the part is missing or damaged. */
  read(path: string): XmlElement {
    const part = this.parts.get(key(path));
    if (!part) throw this.missing(path);
    try {
      return readXml(decodeXml(part));
    } catch {
      throw this.damaged(path);
    }
  }

  /** What a part refers to inside the package; for "" the package itself. */
  relationships(path: string): Relationship[] {
    const { folder } = placeOf(path);
    return this.related(path)
      .filter((found) => found.attribute("TargetMode") !== "External")
      .map((found) => ({
        id: found.attribute("Id") ?? "",
        type: (found.attribute("Type") ?? "").replace(/^.*\//, ""),
        path: resolved(folder, found.attribute("Target") ?? ""),
      }));
  }

  /** The addresses outside the package that a part refers to, by id. */
  links(path: string): Map<string, string> {
    const external = this.related(path).filter((found) => found.attribute("TargetMode") === "External");
    return new Map(external.map((found) => [found.attribute("Id") ?? "", found.attribute("Target") ?? ""]));
  }

  /** The parts of one type that a part refers to, read. Some programs name parts that they do not write. */
  readRelated(path: string, type: string): XmlElement[] {
    return this.relationships(path)
      .filter((found) => found.type === type && this.has(found.path))
      .map((found) => this.read(found.path));
  }

  private related(path: string): XmlElement[] {
    const place = relationsPath(path);
    return this.has(place) ? this.read(place).all("Relationship") : [];
  }

  missing(path: string): UnreadableFile {
    return this.unreadable(`its part ${path} is missing`);
  }

  damaged(path: string): UnreadableFile {
    return this.unreadable(`its part ${path} is damaged`);
  }

  private unreadable(why: string): UnreadableFile {
    return new UnreadableFile(
      `${this.file} cannot be read: ${why}. Open it in Excel, save it as .xlsx again, then open that.`,
    );
  }
}

/** The part that says what a part refers to. */
export function relationsPath(path: string): string {
  const { folder, name } = placeOf(path);
  return `${folder}_rels/${name}.rels`;
}

function placeOf(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, end), name: path.slice(end) };
}

const key = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/, "")
    .toLowerCase();

/** A target as written, from the package's root, beside the part, or above it, as a path in the package. */
function resolved(folder: string, target: string): string {
  const words: string[] = [];
  const written = target.replaceAll("\\", "/");
  for (const word of (written.startsWith("/") ? written : folder + written).split("/")) {
    if (word === "..") words.pop();
    else if (word !== "" && word !== ".") words.push(word);
  }
  return words.join("/");
}
