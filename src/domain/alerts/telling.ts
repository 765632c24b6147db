import type { Day } from '../history/calendar.ts';
import type { Moment } from '../history/schedule.ts';
import { type DigestPlan, dueDigest } from './digest.ts';

/** What a digest remembers from one to the next. */
export interface DigestMemory extends DigestPlan {
  readonly recipients: readonly string[];
  /** The planned day that was served last. */
  readonly served: Day | undefined;
  /** What the last one said, as a fingerprint, and its score in points. */
  readonly mark: string;
  readonly score: number | undefined;
}

/** The digest that is owed now: at the hour of the snapshots, so that it speaks of them. */
export function owedDigest(digest: DigestMemory | undefined, hour: number, now: Moment): Day | undefined {
  return digest && dueDigest(digest, digest.served, now.hour >= hour ? now.day : now.day - 1);
}

/** Has this tick anything to tell, besides a snapshot? A look at the settings alone answers. */
export function tellingDue(
  tellAt: Moment | undefined,
  digest: DigestMemory | undefined,
  hour: number,
  now: Moment,
): boolean {
  const waited = tellAt && (now.day > tellAt.day || (now.day === tellAt.day && now.hour >= tellAt.hour));
  return waited === true || owedDigest(digest, hour, now) !== undefined;
}
