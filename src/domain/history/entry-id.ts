import { fingerprint } from './fingerprint.ts';

/** `v20261121-080312-3f9a`: sorts by time and starts with a letter; the seed tells apart two of one second. */
export function entryIdOf(letter: string, at: string, seed: string): string {
  const digits = at.replace(/\D/g, '');
  return `${letter}${digits.slice(0, 8)}-${digits.slice(8, 14)}-${fingerprint(seed).slice(-4)}`;
}
