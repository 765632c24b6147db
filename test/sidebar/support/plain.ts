/** Text with ordinary spaces, so that a sentence can be compared as it is typed here. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
}
