/** UTC instants as text, and the local day they fell on. */

/** `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export function utcText(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** Null stays null: a cell that says nothing. */
export function utcOrNone(epochMs: number | null): string | null {
  return epochMs === null ? null : utcText(epochMs);
}

/** The day asked for last: rows come in order, and making the text is most of the work. */
const last = { day: Number.NaN, text: '' };
const DAY = 86_400_000;

/** The local calendar day `YYYY-MM-DD` of an instant whose offset from UTC was `utcOffsetMin` minutes. */
export function localDay(epochMs: number, utcOffsetMin: number): string {
  const local = epochMs + utcOffsetMin * 60_000;
  const day = Math.floor(local / DAY);
  if (day !== last.day) {
    last.text = new Date(local).toISOString().slice(0, 10);
    last.day = day;
  }
  return last.text;
}
