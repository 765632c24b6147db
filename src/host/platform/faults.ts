import { type Execution, ExecutionKilled, ServiceRefusal } from './execution.ts';
import { kindOf } from './kinds.ts';

export type FaultKind = 'timeout' | 'quota' | 'permission' | 'service' | 'kill';

/** Google's own sentences for what goes wrong outside the script. */
const SENTENCES: Readonly<Record<Exclude<FaultKind, 'kill' | 'permission'>, string>> = {
  timeout: 'Service Spreadsheets timed out while accessing document.',
  quota: 'Service invoked too many times for one day.',
  service: 'Service error: Spreadsheets',
};

export interface Faults {
  /** Makes the n-th service call from now fail; `operation` counts only calls of that name. */
  at(n: number, kind: FaultKind, operation?: string): void;
  /** Runs a callback just before the n-th service call from now: another execution may run inside it. */
  before(n: number, run: (operation: string) => void, operation?: string): void;
  clear(): void;
}

interface Plan {
  left: number;
  operation: string | undefined;
  act: (execution: Execution, operation: string) => void;
}

export interface ArmedFaults extends Faults {
  meet(execution: Execution, operation: string): void;
}

function fail(kind: FaultKind, execution: Execution, operation: string): never {
  if (kind === 'kill') {
    execution.killed = true;
    throw new ExecutionKilled();
  }
  if (kind === 'permission') throw new ServiceRefusal(`You do not have permission to call ${operation}.`);
  throw new ServiceRefusal(SENTENCES[kind]);
}

export function createFaults(): ArmedFaults {
  let plans: Plan[] = [];
  return {
    at: (n, kind, operation) => {
      plans.push({ left: n, operation, act: (execution, name) => fail(kind, execution, name) });
    },
    before: (n, run, operation) => {
      plans.push({ left: n, operation, act: (_, name) => run(name) });
    },
    clear: () => {
      plans = [];
    },
    meet: (execution, operation) => {
      if (kindOf(operation) === 'log') return;
      const counted = plans.filter((plan) => plan.operation === undefined || plan.operation === operation);
      for (const plan of counted) plan.left -= 1;
      const due = counted.filter((plan) => plan.left <= 0);
      plans = plans.filter((plan) => !due.includes(plan));
      for (const plan of due) plan.act(execution, operation);
    },
  };
}
