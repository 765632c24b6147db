/** The part of jstat that the cross-checks call; the package carries no types. */
declare module 'jstat' {
  export const jStat: {
    normal: {
      cdf(x: number, mean: number, deviation: number): number;
      inv(p: number, mean: number, deviation: number): number;
    };
    studentt: { cdf(x: number, degrees: number): number; inv(p: number, degrees: number): number };
    ibeta(x: number, a: number, b: number): number;
    gammaln(x: number): number;
  };
}
