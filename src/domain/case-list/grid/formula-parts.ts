/** What the rules join conditions with: apart from the formulas themselves, which are loaded later. */
export const and = (...parts: readonly string[]): string => `AND(${parts.join(",")})`;
export const or = (...parts: readonly string[]): string => `OR(${parts.join(",")})`;
export const not = (part: string): string => `NOT(${part})`;
