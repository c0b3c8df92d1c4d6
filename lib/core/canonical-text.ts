/**
 * A stored value as text that depends on nothing but its content: keys in order, absent and undefined alike.
 * Hashes and backups rest on it.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let text = '[';
    for (let index = 0; index < value.length; index += 1) {
      text += (index === 0 ? '' : ',') + canonicalText(value[index]);
    }
    return `${text}]`;
  }
  const entries = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(entries).sort()) {
    const each = entries[key];
    if (each === undefined) continue;
    text += `${text.length === 1 ? '' : ','}${JSON.stringify(key)}:${canonicalText(each)}`;
  }
  return `${text}}`;
}
