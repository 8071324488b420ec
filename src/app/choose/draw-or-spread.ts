import { drawingEvents } from "../../domain/choose/choice-record/choice-event";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { recordAfter } from "../../domain/choose/choice-record/record-after";
import { fillPlaces, type FillsPlaces } from "../../domain/choose/fill-places";
import { seedOf } from "../../domain/choose/tickets";
import { ticked } from "../../domain/choose/ticks";
import { exchangedWords } from "../../domain/choose/exchanged";
import { fingerprintSteps } from "../../domain/choose/fingerprint";
import { choiceAhead } from "../../domain/choose/choice-ahead";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { ActionContext } from "../action";
import { hiddenCasesWords } from "../fill/hidden-words";
import { inSteps } from "../in-steps";
import { readyFirst } from "./ready-first";
import { readChoice, requireTrackedColumn } from "./read-choice";

/**
 * Fills the open places, ticks the cases, and keeps with which seed and when. Picks and exclusions by hand stay; what an
 * earlier press brought in gives its place up, unless it is flagged and others are open. Throws CannotDo, and writes nothing, where the places cannot all
 * be filled. `filled`: "7 … with seed 4-6-1-3". `press`: the button.
 */
export async function drawOrSpread(
  context: ActionContext,
  seedText: string,
  fill: FillsPlaces,
  { filled, press }: { readonly filled: string; readonly press: string },
): Promise<string> {
  const seed = seedOf(seedText);
  if (seed === undefined)
    throw new CannotDo(
      "Enter the seed: throw dice, say, now that the list has come, and type what they show.",
      "seed",
    );
  const { list, record, current, stamp, asRead, keep } = await readChoice(context);
  requireTrackedColumn(list);
  await inSteps(choiceAhead(list, seed), context.clock);
  await inSteps(fingerprintSteps(list), context.clock);
  const places = await inSteps(fillPlaces(list, record, current, seed, fill), context.clock);
  const { choice, kept: staying } = places;
  if (choice.cannot.length > 0) throw new CannotDo(choice.cannot.join(" "));
  const hidden = await hiddenCasesWords(context, list);
  await readyFirst(context, list, press, [...exchangedWords(record, list, choice), ...hidden.before]);
  const { before, after } = drawingEvents(record, list, places, current.byHand.excluded.keys());
  const { changes } = ticked(list, new Set(choice.ten.map(({ theCase }) => theCase.number)));
  const kept = keep([...before, ...after]);
  await context.apply([...asRead, ...kept.slice(0, -after.length), ...changes, ...kept.slice(-after.length)]);
  context.undos.forgetTicks();
  const at = momentOf(stamp.time);
  const { drawings } = recordAfter(
    record,
    after.map((event) => ({ event, at })),
  );
  const picked = choice.ten.filter(
    ({ origin, theCase }) => origin === "picked" && !staying.includes(theCase.number),
  ).length;
  const pickedToo = picked > 0 ? `${picked} picked, ` : "";
  const stayed = staying.length > 0 ? `${staying.length} flagged before, ` : "";
  const again = drawings.length > 1 ? ` This is choice ${drawings.length}, and is marked as such.` : "";
  return `${stayed}${pickedToo}${choice.ten.length - picked - staying.length} ${filled} with seed ${seed}.${again}${hidden.after} Press Flag the ten to write them down.`;
}
