/** The charset that an HTML document declares for itself. */

/** Source: HTML Living Standard, 4.2.5.4: the declaration stands within the first 1024 bytes. */
const PRESCANNED = 1024;

/** The label in `<meta charset>` or `<meta http-equiv>`; UTF-8 without one. */
export function charsetOfHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ?? 'utf-8';
}
