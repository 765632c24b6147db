/** What a formula in a sentence spells its own way: `KPI_CPL(B2:B; C2:C)`, `">=10"`. */
const CODE = /=?\bKPI_\w+\([^()]*\)|"[^"]*"/g;
const NO_BREAK = '\u00a0';

/** Faults of French typography in a text, formulas apart; none when it is clean. */
export function frenchFaults(text: string): readonly string[] {
  const prose = text.replace(CODE, 'X');
  return [
    ...found(/ [:;!?%€»]/g, prose, 'a plain space before'),
    ...found(/[^\s\u00a0][!?%€»]|[^\s\u00a0\d][:;]/g, prose, 'no space before'),
    ...found(/«[^\u00a0]/g, prose, 'no no-break space after'),
    ...found(/'/g, prose, 'a straight apostrophe'),
    ...found(/\.\.\./g, prose, 'three dots for an ellipsis'),
    ...found(/ {2}|^\s|\s$/g, prose, 'a stray space'),
  ];
}

/** The same for English: no space before punctuation, curly apostrophes. */
export function englishFaults(text: string): readonly string[] {
  const prose = text.replace(CODE, 'X');
  return [
    ...found(/\s[:;!?]|\d\s%/g, prose, 'a space before'),
    ...found(/'/g, prose, 'a straight apostrophe'),
    ...found(/ {2}|^\s|\s$/g, prose, 'a stray space'),
  ];
}

function found(fault: RegExp, text: string, words: string): readonly string[] {
  return (text.match(fault) ?? []).map((where) => `${words} « ${where.replaceAll(NO_BREAK, '~')} » in: ${text}`);
}
