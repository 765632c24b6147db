import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import type { Range } from './range.ts';

/** Finds and replaces texts in one range: one read, one write for each cell that changes. */
export class TextFinder extends Emulated {
  private readonly range: Range;
  private readonly sought: string;
  private inFormulas = false;
  private entireCell = false;
  private caseMatters = false;
  private asPattern = false;

  constructor(range: Range, sought: string) {
    super();
    this.range = range;
    this.sought = sought;
  }

  matchFormulaText(match: boolean): this {
    this.inFormulas = match;
    return this;
  }

  matchEntireCell(match: boolean): this {
    this.entireCell = match;
    return this;
  }

  matchCase(match: boolean): this {
    this.caseMatters = match;
    return this;
  }

  useRegularExpression(use: boolean): this {
    this.asPattern = use;
    return this;
  }

  private pattern(): RegExp {
    const source = this.asPattern ? this.sought : this.sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.entireCell ? `^(?:${source})$` : source, this.caseMatters ? 'g' : 'gi');
  }

  private matches(): { range: Range; text: string }[] {
    const texts = this.inFormulas ? this.range.getFormulas() : this.range.getDisplayValues();
    return texts.flatMap((row, down) =>
      row.flatMap((text, right) =>
        text !== '' && this.pattern().test(text) ? [{ range: this.range.getCell(down + 1, right + 1), text }] : [],
      ),
    );
  }

  findAll(): Range[] {
    return this.matches().map(({ range }) => range);
  }

  findNext(): Range | null {
    return this.findAll()[0] ?? null;
  }

  /** Gives the number of replacements. */
  replaceAllWith(replacement: string): number {
    let count = 0;
    for (const { range, text } of this.matches()) {
      const changed = text.replace(this.pattern(), () => {
        count += 1;
        return replacement;
      });
      call(
        'Range.setValue',
        range.getGridId(),
        { row: range.getRow(), column: range.getColumn(), rows: 1, columns: 1 },
        changed,
      );
    }
    return count;
  }
}
