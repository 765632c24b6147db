/** A column of amounts, the same at every run. */
export function column(count: number, scale: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) => [
    Math.round((((row * 2654435761) % 1000) / 1000) * scale * 100) / 100 + 1,
  ]);
}
