import type { Snapshot } from '../../../src/host/snapshot.ts';
import type { Host } from '../../../src/host/types.ts';
import { stateOf } from './state.ts';
import { LOG, rowsOf } from './team-file.ts';

/** `npm run matrix` tries every position of every failure; without it a sample of them, within a minute. */
export const WHOLE_MATRIX = process.env['MATRIX'] === 'whole';

/** Where each disturbed run starts: a document just before a due tick, the instant and the trigger. */
export interface Start {
  readonly saved: Snapshot;
  readonly at: string;
  readonly clock: string;
}

export function startHere(host: Host, clock: string): Start {
  return { saved: host.save(), at: new Date(host.clock.now()).toISOString(), clock };
}

/** The n-th service call, from 1, and how many others are left out before the next one tried. */
export interface Sample {
  readonly first: number;
  readonly step: number;
}

export const EVERY: Sample = { first: 1, step: 1 };

export interface Outcome {
  readonly calls: number;
  readonly tried: number;
  /** Positions after which something differs from the undisturbed run, and the operation that stood there. */
  readonly lost: readonly string[];
}

function begin(host: Host, { saved, at }: Start): void {
  host.fail.clear();
  const problem = host.load(structuredClone(saved));
  if (problem !== null) throw new Error(problem);
  host.clock.set(at);
  host.calls.reset();
}

export function fireAnyhow(host: Host, clock: string): void {
  try {
    host.fire(clock);
  } catch {
    // The run that fails is the point; the next one is judged.
  }
}

/** The run disturbed at its service calls in turn, judged against the undisturbed one: state alike, at most one log row more. */
export function disturbEach(host: Host, start: Start, sample: Sample, disturb: (position: number) => void): Outcome {
  begin(host, start);
  host.fire(start.clock);
  const calls = host.calls.total();
  const state = JSON.stringify(stateOf(host));
  const logged = rowsOf(host, LOG).length;
  const lost: string[] = [];
  let tried = 0;
  for (let position = sample.first; position <= calls; position += sample.step) {
    tried++;
    begin(host, start);
    disturb(position);
    const log = rowsOf(host, LOG).length;
    const alike = JSON.stringify(stateOf(host)) === state;
    if (!alike || log < logged || log > logged + 1) lost.push(`${position} ${host.calls.history()[position - 1]}`);
  }
  return { calls, tried, lost };
}

export function tell(what: string, { calls, tried, lost }: Outcome): void {
  console.log(`${what}: ${tried} positions tried of ${calls}, ${tried - lost.length} survived`);
}
