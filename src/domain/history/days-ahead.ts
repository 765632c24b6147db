/**
 * Days from each weekday to the next planned one strictly after it, Monday first, one digit each: `7654321` for Mondays.
 * What a native formula needs to find the next run by itself.
 */
export function daysAhead(weekdays: readonly number[]): string {
  return Array.from({ length: 7 }, (_, index) => {
    for (let ahead = 1; ahead <= 7; ahead++) if (weekdays.includes(((index + ahead) % 7) + 1)) return ahead;
    return 0;
  }).join('');
}
