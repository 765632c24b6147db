import type { Status } from '../../domain/analysis/target.ts';

export interface Colours {
  readonly background: string;
  readonly text: string;
}

/** A pale ground and a dark text of the same hue, at least 4.5 to 1 (WCAG 2.2, 1.4.3); icon and word say the same. */
export const STATUS_COLOURS: Readonly<Record<Status, Colours>> = {
  achieved: { background: '#d7f0df', text: '#0b5a28' },
  on_track: { background: '#e6f4ea', text: '#137333' },
  at_risk: { background: '#fef0c7', text: '#7a4100' },
  off_track: { background: '#fce8e6', text: '#b3140f' },
  missed: { background: '#f6d5d2', text: '#8c1410' },
  too_early: { background: '#e8f0fe', text: '#174ea6' },
  not_started: { background: '#eef1f6', text: '#44546a' },
  no_data: { background: '#f1f3f4', text: '#55595e' },
};

export const INK = '#1f2937';
export const QUIET = '#55595e';
export const BRAND: Colours = { background: '#174ea6', text: '#ffffff' };
export const BAND: Colours = { background: '#e8f0fe', text: '#174ea6' };
export const LINE = '#174ea6';
export const TARGET_LINE = '#b3140f';
