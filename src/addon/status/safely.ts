/** Does what may fail without consequence: a sheet that somebody protected, a right that is lacking. */
export function safely(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
  }
}
