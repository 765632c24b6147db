import { chartOperations } from './platform/chart-operations.ts';
import { type Execution, ExecutionKilled, ServiceRefusal } from './platform/execution.ts';
import { fetchOperations } from './platform/fetch-operations.ts';
import type { HostParts } from './platform/host-parts.ts';
import { kindOf } from './platform/kinds.ts';
import { mailOperations } from './platform/mail-operations.ts';
import { metadataOperations } from './platform/metadata-operations.ts';
import type { Operations, ServiceCall } from './platform/operations.ts';
import { protectionOperations } from './platform/protection-operations.ts';
import { rangeOperations } from './platform/range-operations.ts';
import { refusalOf } from './platform/rights.ts';
import { ruleOperations } from './platform/rule-operations.ts';
import { logOperations, screenOperations } from './platform/screen-operations.ts';
import { scriptOperations } from './platform/script-operations.ts';
import { sheetOperations } from './platform/sheet-operations.ts';
import { spreadsheetOperations } from './platform/spreadsheet-operations.ts';
import type { Door, Reply, Wire } from './wire.ts';

const OPERATIONS: Operations = {
  ...spreadsheetOperations,
  ...sheetOperations,
  ...rangeOperations,
  ...ruleOperations,
  ...chartOperations,
  ...metadataOperations,
  ...protectionOperations,
  ...scriptOperations,
  ...screenOperations,
  ...mailOperations,
  ...fetchOperations,
  ...logOperations,
};

function answer(host: HostParts, execution: Execution, operation: string, given: Wire[]): Wire {
  const own = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
  if (!own) throw new Error(`${operation} is not emulated by the local host`);
  const counts = !operation.startsWith('Host.') && kindOf(operation) !== 'log';
  if (counts) {
    host.counter.count(operation);
    host.faults.meet(execution, operation);
    const refusal = refusalOf(execution, operation, host.users.find(execution.user), host.settings.scopes);
    if (refusal !== null) throw new ServiceRefusal(refusal);
  }
  const run = own as (call: ServiceCall, ...given: unknown[]) => unknown;
  return (run({ host, execution }, ...given) ?? null) as Wire;
}

/** The door of one execution: counts, checks rights, meets planned faults, then does what is asked. */
export function createDoor(host: HostParts, execution: Execution): Door {
  return (operation, json) => {
    let reply: Reply;
    try {
      if (execution.killed) throw new ExecutionKilled();
      reply = { value: answer(host, execution, operation, JSON.parse(json) as Wire[]) };
    } catch (thrown) {
      if (thrown instanceof ExecutionKilled) throw thrown;
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      reply = { error: { name: 'Exception', message } };
    }
    return JSON.stringify(reply);
  };
}
