/** The engine's error values and the names that Google Sheets prints for them. */
const GOOGLE_NAMES: Readonly<Record<string, string>> = {
  '#ERROR': '#ERROR!',
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

const ENGINE_NAMES: Readonly<Record<string, string>> = { '#ERROR!': '#ERROR', '#REF!': '#REF' };

export function googleErrorName(value: string): string {
  return GOOGLE_NAMES[value] ?? value;
}

/** What a person types, `#REF!` for instance, as the engine's own error value. */
export function engineErrorName(text: string): string {
  return ENGINE_NAMES[text] ?? text;
}
