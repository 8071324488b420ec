import { normalised } from "../spreadsheet/cell";
import type { Case } from "./case";
import { fitting } from "./cells-fitting";

/** So many cells of a row that say what belongs into their columns are no coincidence. */
const EXPLANATIONS = 4;

const CHOICE = /^[a-z0-9]+(?: ?(?:\/|,| or ) ?[a-z0-9]+)+$/;
const RANGE = /^\d{1,2} ?(?:-|–|to) ?\d{1,2}$/;
const PATTERN = /^d{1,2}[/.-]m{1,3}[/.-]y{2,4}$/;
const KIND =
  /^(?:free )?text$|^(?:whole )?numbers?$|^numeric$|^codes?$|^dates?$|^alphanumeric$|^drop[- ]?downs?(?: list)?$/;
const ASKED =
  /^(?:select|choose|enter|pick|tick|type|give|insert|complete|use)\b|^(?:mandatory|required|optional)\b/;
const EXAMPLE = /^e\.?g\.?\b|^examples?\b|^for example\b/;
const EXPLAINING = [CHOICE, RANGE, PATTERN, KIND, ASKED, EXAMPLE];

/** Whether several cells say what belongs into their columns, "Y/N" or "dd/mm/yyyy", and none holds what its column asks for. */
export function holdsExplanations({ cells }: Case): boolean {
  const explaining = cells.filter((cell) => typeof cell === "string" && explains(cell));
  return explaining.length >= EXPLANATIONS && fitting(cells, 0) === 0;
}

/** The longest explanation that is looked at, in characters. */
const LONGEST = 80;

function explains(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = normalised(text).replace(/^[([]|[)\]]$/g, "");
  return EXPLAINING.some((pattern) => pattern.test(said));
}
