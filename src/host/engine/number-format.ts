import type { Library } from './library.ts';

const QUOTED = /"[^"]*"|\[\$[^\]]*\]|\\./;

/** Changes what stands outside quotes and currency brackets. */
function mapLetters(format: string, change: (letters: string) => string): string {
  return format.replace(new RegExp(`${QUOTED.source}|[^"[\\\\]+|.`, 'g'), (part) =>
    QUOTED.test(part) ? part : change(part),
  );
}

function withoutColours(format: string): string {
  return format.replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi, '');
}

/** Google's dates may be written in capitals (`yyyy-MM-dd`) and durations as `[h]:mm`; the engine's are not. */
function dateFormat(format: string): string {
  const durations = format.replace(/\[h+\]/gi, 'hhhh');
  return mapLetters(durations, (letters) => letters.toLowerCase());
}

/** Signs that Google prints as they are and the engine wants in quotes. */
function numberFormat(format: string): string {
  return mapLetters(format, (letters) => letters.replace(/[€£¥]/g, '"$&"'));
}

function isReadable(library: Library, format: string): boolean {
  try {
    library.helpers.parseFormat(format);
    return true;
  } catch {
    return false;
  }
}

/**
 * A number format of Google's in the engine's language. One that the engine cannot print, such as scientific notation,
 * becomes automatic: it would turn the cell itself into an error.
 */
export function engineFormat(library: Library, format: string): string {
  if (format === '@' || format === '' || /^(?:general|automatic)$/i.test(format)) return format === '@' ? '@' : '';
  const plain = withoutColours(format);
  const letters = plain.replace(new RegExp(QUOTED.source, 'g'), '');
  const isDate = /[ydhs]/i.test(letters) && !/[#0]/.test(letters);
  const translated = isDate ? dateFormat(plain) : numberFormat(plain);
  return isReadable(library, translated) ? translated : '';
}
