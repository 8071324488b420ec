import { notPutBackWords } from "./errors/became";
import type { LateWrite } from "./workbook";

/**
 * Settles what Excel did of a press after it had been given up: it stands where a press has followed that may rest on
 * it, or where not all of it can be put back, and is put back elsewhere. Resolves to what became of it, in words.
 */
export async function settledLateWrite(
  { doing, isRight, leavesTraces, putBack }: LateWrite,
  isFollowed: boolean,
): Promise<string> {
  const began = `Excel has done late what it had not answered (${doing}).`;
  if (isRight && (isFollowed || leavesTraces))
    return `${began} It stands${isFollowed ? ", since you have gone on meanwhile" : ""}: look whether all is as it should be.`;
  try {
    const left = await putBack();
    return left.length === 0
      ? `${began} What it wrote in cells was put back as it was. Press again if you still want it.`
      : `${began} ${notPutBackWords(left)}`;
  } catch {
    return `${began} Excel refused to put it back: look whether all is as it should be.`;
  }
}
