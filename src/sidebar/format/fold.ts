/** Text as a search sees it: no accents, no capitals, typographic apostrophes as typed ones. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’]/g, "'")
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .trim();
}

/** Every word of the search stands somewhere in the text. */
export function holdsWords(folded: string, search: string): boolean {
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
