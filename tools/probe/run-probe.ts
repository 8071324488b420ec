import { codeOf, isMissing } from "./answers";
import type { Probe } from "./probe";
import { type EventsCome, Scratch } from "./scratch";
import { within } from "./within";

/** What an Excel did. `codes` are its words for what it refused. */
export type Outcome =
  | { readonly kind: "held"; readonly codes: readonly string[] }
  | { readonly kind: "not held"; readonly came: string; readonly codes: readonly string[] }
  | { readonly kind: "not supported here"; readonly why: string };

/** How long an Excel may take for one probe, in milliseconds. */
const PATIENCE = 20_000;
export const NO_ANSWER = "no answer";

/** Asks one probe; never rejects. `number` tells its sheet from those of the other probes. */
export async function runProbe(probe: Probe, number: number, eventsCome: EventsCome): Promise<Outcome> {
  const lacking = lack(probe);
  if (lacking !== undefined) return { kind: "not supported here", why: lacking };
  const codes: string[] = [];
  try {
    const came = await within(PATIENCE, ask(probe, number, eventsCome, codes), NO_ANSWER);
    return came === probe.expected ? { kind: "held", codes } : { kind: "not held", came, codes };
  } catch (error) {
    if (isMissing(error)) return { kind: "not supported here", why: messageOf(error) };
    return { kind: "not held", came: `an error: ${codeOf(error) ?? messageOf(error)}`, codes };
  }
}

const ask = (probe: Probe, number: number, eventsCome: EventsCome, codes: string[]): Promise<string> =>
  Excel.run(async (context) => {
    const scratch = new Scratch(context, number, eventsCome, codes);
    context.workbook.worksheets.add(scratch.sheetName());
    await context.sync();
    try {
      return await probe.ask(scratch);
    } finally {
      await scratch.end();
    }
  });

/** What a probe needs and this Excel has not, in words. */
function lack({ needs, only }: Probe): string | undefined {
  const { platform, requirements } = Office.context;
  if (only !== undefined && String(platform) !== only) return `believed of ${only} alone`;
  const [set = "", version] = needs?.split(" ") ?? [];
  return set === "" || requirements.isSetSupported(set, version) ? undefined : `needs ${String(needs)}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
