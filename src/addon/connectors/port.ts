import type { Language } from '../../domain/words.ts';

/** Where a message is read: one text, one place. */
export const CHANNELS = ['slack', 'chat'] as const;
/** Where an action becomes somebody's task. */
export const TASK_TOOLS = ['trello', 'asana', 'monday'] as const;
export const SERVICES = [...CHANNELS, ...TASK_TOOLS] as const;

export type Channel = (typeof CHANNELS)[number];
export type TaskTool = (typeof TASK_TOOLS)[number];
export type Service = (typeof SERVICES)[number];

/** What an alert or a digest says. Plain text: each adapter escapes it for its own service. */
export interface Message {
  /** Alert or digest, and period: « alert:cpl:2026-W47 ». A key leaves once for each channel, however often it is asked. */
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** `https://docs.google.com/…` of the cells, or ''. */
  readonly link: string;
  readonly kpiIds: readonly string[];
  readonly language: Language;
}

/** An action for a task tool. Plain text as well. */
export interface Task {
  readonly key: string;
  readonly title: string;
  readonly notes: string;
  /** `yyyy-mm-dd`, or ''. */
  readonly due: string;
  /** Who should do it, as the team wrote it: a name or an e-mail, or ''. */
  readonly assignee: string;
  readonly link: string;
  readonly language: Language;
}

/**
 * `refused`: the service will not take it, whatever we repeat · `secret`: webhook or token no longer valid, or not ours ·
 * `destination`: channel, list, project or board gone · `busy`: asked too often · `down`: the service fails ·
 * `unreachable`: no answer came, and nothing was delivered · `unknown`: no readable answer in time, delivered or not.
 */
export type SendFailure = 'refused' | 'secret' | 'destination' | 'busy' | 'down' | 'unreachable' | 'unknown';

export type Sent =
  | { readonly ok: true; readonly reference: string }
  | {
      readonly ok: false;
      readonly code: SendFailure;
      /** For a person, in the language of what was sent; never holds a secret or an address. */
      readonly sentence: string;
      readonly retryAfterSeconds?: number;
    };

/** What a person gave to reach a service: webhook address, token, list… Held in that person's user properties only. */
export type Credentials = Readonly<Record<string, string>>;

/** One service. Adapters never throw and never write anything but the request. */
export interface ChannelAdapter {
  send(message: Message, credentials: Credentials, timeoutSeconds: number): Sent;
}

export interface TaskAdapter {
  create(task: Task, credentials: Credentials, timeoutSeconds: number): Sent;
}

/** `unknown` is written before a request and stays when nobody learnt what became of it: it is told, not repeated. */
export const SEND_STATES = ['waiting', 'sent', 'failed', 'unknown'] as const;
export type SendState = (typeof SEND_STATES)[number];
