import type { Execution } from './execution.ts';
import { isWrite, kindOf } from './kinds.ts';
import type { User } from './users.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** The scope that an operation needs, as its reference page names it; undefined when it needs none. */
export function scopeOf(operation: string): string | undefined {
  switch (kindOf(operation)) {
    case 'cells':
    case 'structure':
    case 'metadata':
      return `${SCOPE}spreadsheets.currentonly`;
    case 'trigger':
      return /\.(?:newTrigger|deleteTrigger|get(?:Project|User)Triggers)$/.test(operation)
        ? `${SCOPE}script.scriptapp`
        : undefined;
    case 'mail':
      return `${SCOPE}script.send_mail`;
    case 'fetch':
      return `${SCOPE}script.external_request`;
    case 'ui':
      return /\.(?:showSidebar|showModalDialog|showModelessDialog|alert|prompt)$/.test(operation)
        ? `${SCOPE}script.container.ui`
        : undefined;
    case 'session':
      return /User$/.test(operation) ? `${SCOPE}userinfo.email` : undefined;
    default:
      return undefined;
  }
}

function required(operation: string): string {
  const scope = scopeOf(operation);
  return scope === undefined ? '' : ` Required permissions: ${scope}`;
}

function deniedInMode(execution: Execution, operation: string): boolean {
  const kind = kindOf(operation);
  const screen = kind === 'ui' && /\.(?:show|alert|prompt|toast)/.test(operation);
  switch (execution.authMode) {
    case 'NONE':
      return screen || !['ui', 'session', 'log', 'other'].includes(kind) || /User$/.test(operation);
    case 'LIMITED':
      return screen || ['mail', 'fetch'].includes(kind) || /\.(?:newTrigger|deleteTrigger)$/.test(operation);
    case 'CUSTOM_FUNCTION':
      return isWrite(operation) || ['ui', 'mail', 'trigger'].includes(kind) || operation === 'Spreadsheet.toast';
    case 'FULL':
      return false;
  }
}

/**
 * Why an operation is refused in an execution, in Google's words; null when it may run.
 * Modes: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function refusalOf(
  execution: Execution,
  operation: string,
  user: User,
  manifestScopes: readonly string[] | null,
): string | null {
  if (deniedInMode(execution, operation)) {
    const method = isWrite(operation) ? operation.slice(operation.indexOf('.') + 1) : operation;
    const document = isWrite(operation) || scopeOf(operation)?.endsWith('spreadsheets.currentonly');
    const ending = document ? '' : `.${required(operation)}`.replace(/\.$/, '');
    return `You do not have permission to call ${method}${ending}`;
  }
  if (user.viewOnly && isWrite(operation)) {
    return 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  }
  const scope = scopeOf(operation);
  const granted = user.grantedScopes ?? manifestScopes;
  const custom = execution.authMode === 'CUSTOM_FUNCTION' || execution.authMode === 'NONE';
  if (scope === undefined || granted === null || custom || granted.includes(scope)) return null;
  const wider = scope.endsWith('spreadsheets.currentonly') && granted.includes(`${SCOPE}spreadsheets`);
  return wider ? null : `Specified permissions are not sufficient to call ${operation}.${required(operation)}`;
}
