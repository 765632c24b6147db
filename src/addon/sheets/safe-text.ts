/** Text from people or the network must stay text: a leading sign would make it a formula. */
export function safeText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
