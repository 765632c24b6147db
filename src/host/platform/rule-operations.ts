import type { Box } from '../box.ts';
import { type Condition, engineCriterion } from '../engine/conditions.ts';
import type { Wire } from '../wire.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations } from './operations.ts';
import { gidOfSheet, sheetOf } from './sheet-lookup.ts';

export interface ValidationRecord {
  condition: Condition;
  allowInvalid: boolean;
  helpText: string | null;
}

interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

interface FormatRecord {
  condition: Condition | null;
  gradient: Partial<Record<'minimum' | 'midpoint' | 'maximum', GradientPoint>>;
  look: Record<string, Wire>;
  boxes: Box[];
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

function engineFormat(host: HostParts, record: FormatRecord): Record<string, unknown> {
  const google = JSON.stringify(record);
  if (record.condition !== null) {
    const { type, values, dateValue } = engineCriterion(host.engine.state, record.condition);
    const exact = dateValue === undefined ? {} : { dateValue };
    // The engine's formats compare texts with the same operator as numbers.
    const operator = type === 'isEqualText' ? 'isEqual' : type;
    return { type: 'CellIsRule', operator, values, style: record.look, google, ...exact };
  }
  const point = (given: GradientPoint | undefined, fallback: string) => ({
    color: Number.parseInt((given?.color ?? fallback).slice(1), 16),
    type: POINT_TYPES[given?.type ?? 'MIN'] ?? 'value',
    value: given?.value ?? '',
  });
  const { minimum, midpoint, maximum } = record.gradient;
  const middle = midpoint === undefined ? {} : { midpoint: point(midpoint, '#ffffff') };
  return {
    type: 'ColorScaleRule',
    minimum: point(minimum, '#ffffff'),
    maximum: point(maximum, '#57bb8a'),
    ...middle,
    google,
  };
}

let ruleNumber = 0;

function setValidation(host: HostParts, gid: number, box: Box, record: ValidationRecord | null): void {
  const { id } = sheetOf(host, gid);
  if (record === null) {
    host.engine.setValidation(id, box, null);
    return;
  }
  ruleNumber += 1;
  const criterion = { ...engineCriterion(host.engine.state, record.condition), google: JSON.stringify(record) };
  host.engine.setValidation(id, box, {
    id: `validation-${id}-${ruleNumber}`,
    criterion,
    allowInvalid: record.allowInvalid,
  });
}

function validationAt(host: HostParts, sheetId: string, row: number, column: number): ValidationRecord | null {
  const found = host.engine.validation(sheetId, row, column);
  const google = found?.rule.criterion.google;
  return google === undefined ? null : (JSON.parse(google) as ValidationRecord);
}

/** Data validation, conditional formats and named ranges. */
export const ruleOperations: Operations = {
  'Range.setDataValidation': ({ host }, gid: number, box: Box, record: ValidationRecord | null) =>
    setValidation(host, gid, box, record),
  'Range.getDataValidations': ({ host }, gid: number, box: Box) => {
    const { id } = sheetOf(host, gid);
    return Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (__, right) => validationAt(host, id, box.row + down, box.column + right)),
    );
  },
  'Sheet.setConditionalFormatRules': ({ host }, gid: number, records: FormatRecord[]) =>
    host.engine.setConditionalFormats(
      sheetOf(host, gid).id,
      records.map((record) => ({ rule: engineFormat(host, record), boxes: record.boxes })),
    ),
  'Sheet.getConditionalFormatRules': ({ host }, gid: number) =>
    host.engine.conditionalFormats(sheetOf(host, gid).id).flatMap(({ rule, boxes }) => {
      const google = rule['google'];
      return typeof google === 'string' ? [{ ...(JSON.parse(google) as FormatRecord), boxes }] : [];
    }),
  'NamedRange.list': ({ host }) =>
    host.engine.namedRanges().map(({ name, sheetId, box }) => ({ name, gid: gidOfSheet(host, sheetId), box })),
  'NamedRange.set': ({ host }, name: string, gid: number, box: Box) =>
    host.engine.setNamedRange(name, sheetOf(host, gid).id, box),
  'NamedRange.setName': ({ host }, from: string, to: string) => host.engine.renameNamedRange(from, to),
  'NamedRange.remove': ({ host }, name: string) => host.engine.removeNamedRange(name),
};
