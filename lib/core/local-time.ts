/** UTC instants as text, and the local day they fell on. */

/** `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export function utcText(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** Null stays null: a cell that says nothing. */
export function utcOrNone(epochMs: number | null): string | null {
  return epochMs === null ? null : utcText(epochMs);
}

/** The local calendar day `YYYY-MM-DD` of an instant whose offset from UTC was `utcOffsetMin` minutes. */
export function localDay(epochMs: number, utcOffsetMin: number): string {
  return new Date(epochMs + utcOffsetMin * 60_000).toISOString().slice(0, 10);
}
