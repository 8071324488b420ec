import type { Choice, Method } from "../../domain/choose/choice";
import { draw } from "../../domain/choose/draw";
import { afterDrawing } from "../../domain/choose/choice-record";
import { spread } from "../../domain/choose/spread/spread";
import { seedOf } from "../../domain/choose/tickets";
import { ticked } from "../../domain/choose/ticks";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { momentOf } from "../moment";
import { keepChoice, theChoiceIn } from "./the-choice";
import { refuseWithoutColumn } from "./track-case";

const WAYS = { Draw: draw, Spread: spread } as const;

/**
 * "Draw" and "Spread": fills the open places, ticks the cases, and keeps with which seed and when. What an
 * earlier press brought in gives its place up; picks and exclusions by hand stay. Throws a Refusal, and writes
 * nothing, where the places cannot all be filled.
 */
export async function fillTheTen(
  workbook: Workbook,
  method: Method,
  seedText: string,
  now: number,
): Promise<string> {
  const seed = seedOf(seedText);
  if (seed === undefined)
    throw new CannotDo(
      "Enter the seed: throw dice, say, now that the list has come, and type what they show.",
    );
  const { list, kept: record, standing: current } = theChoiceIn(await workbook.read());
  refuseWithoutColumn(list.layout.columns);
  const choice = WAYS[method](list, seed, current.byHand);
  if (choice.cannot.length > 0) throw new CannotDo(choice.cannot.join(" "));
  const after = afterDrawing(record, list, choice, current.byHand.excluded.keys(), momentOf(now));
  const { changes } = ticked(list, new Set(choice.ten.map(({ theCase }) => theCase.number)));
  await workbook.apply(method === "Draw" ? "draw the cases" : "spread the cases", [
    ...changes,
    keepChoice(after),
  ]);
  return `${filledWords(choice)}${record.drawings.length > 0 ? ` This is choice ${after.drawings.length}, and is marked as such.` : ""} Press Flag the ten to write them down.`;
}

function filledWords({ method, seed, ten }: Choice): string {
  const picked = ten.filter(({ origin }) => origin === "picked").length;
  const filled = `${ten.length - picked} ${method === "Draw" ? "drawn" : "chosen by Spread"} with seed ${seed}`;
  return `${picked > 0 ? `${picked} picked, ` : ""}${filled}.`;
}
