/** The text after `--name` on the command line; without `fallback` it must be there. */
export function argument(name: string, fallback?: string): string {
  const position = process.argv.indexOf(`--${name}`);
  const value = position < 0 ? fallback : process.argv[position + 1];
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
}
