import type { Box } from '../box.ts';
import { type Condition, ConditionBuilder } from './conditions.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters } from './parameters.ts';
import { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

interface Look {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

type Gradient = Partial<Record<'minimum' | 'midpoint' | 'maximum', GradientPoint>>;

interface RuleRecord {
  condition: Condition | null;
  gradient: Gradient;
  look: Look;
  ranges: readonly Range[];
}

class BooleanCondition extends Emulated {
  readonly #record: RuleRecord;

  constructor(record: RuleRecord) {
    super();
    this.#record = record;
  }

  getCriteriaType(): string {
    return this.#record.condition?.type ?? '';
  }

  getCriteriaValues(): unknown[] {
    return [...(this.#record.condition?.values ?? [])];
  }
}

export class ConditionalFormatRule extends Emulated {
  readonly #record: RuleRecord;

  constructor(record: RuleRecord) {
    super();
    this.#record = record;
  }

  getRanges(): Range[] {
    return [...this.#record.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.#record.condition === null ? null : new BooleanCondition(this.#record);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#record);
  }

  /** The rule as JSON for the host. */
  static wireOf(rule: ConditionalFormatRule): object {
    const { ranges, ...record } = rule.#record;
    return { ...record, boxes: ranges.map((range) => Range.placeOf(range).box) };
  }
}

export class ConditionalFormatRuleBuilder extends ConditionBuilder {
  private readonly look: Look;
  private readonly gradient: Gradient;
  private ranges: readonly Range[];

  constructor(record?: RuleRecord) {
    super();
    this.condition = record?.condition ?? null;
    this.look = { ...record?.look };
    this.gradient = { ...record?.gradient };
    this.ranges = record?.ranges ?? [];
  }

  private paint(look: Look): this {
    Object.assign(this.look, look);
    return this;
  }

  setBackground(color: string | null): this {
    return this.paint({ fillColor: color ?? '' });
  }

  setFontColor(color: string | null): this {
    return this.paint({ textColor: color ?? '' });
  }

  setBold(bold: boolean): this {
    return this.paint({ bold });
  }

  setItalic(italic: boolean): this {
    return this.paint({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.paint({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.paint({ strikethrough });
  }

  private point(which: keyof Gradient, color: string, type: string, value: string): this {
    this.gradient[which] = { color, type, value };
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.point('minimum', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: string, value: string): this {
    return this.point('minimum', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: string, value: string): this {
    return this.point('midpoint', color, type, value);
  }

  setGradientMaxpoint(color: string): this {
    return this.point('maximum', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: string, value: string): this {
    return this.point('maximum', color, type, value);
  }

  setRanges(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', given, ['@Range[]']);
    this.ranges = given[0] as Range[];
    return this;
  }

  build(): ConditionalFormatRule {
    const { condition, gradient, look, ranges } = this;
    if (ranges.length === 0) throw new Exception('ConditionalFormatRule must have at least one range.');
    if (condition === null && Object.keys(gradient).length === 0) {
      throw new Exception('ConditionalFormatRule must have a condition.');
    }
    return new ConditionalFormatRule({ condition, gradient, look, ranges });
  }
}
/** A rule that the host keeps, as an object of the script again. */
export function formatRuleOf(sheet: Sheet, record: object): ConditionalFormatRule {
  const { boxes, ...rest } = record as Omit<RuleRecord, 'ranges'> & { boxes: Box[] };
  return new ConditionalFormatRule({ ...rest, ranges: boxes.map((box) => new Range(sheet, box)) });
}
ConditionBuilder.addMethods(ConditionalFormatRuleBuilder, 'when');
