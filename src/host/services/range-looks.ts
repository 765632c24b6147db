import { call } from './door.ts';
import { checkShape } from './parameters.ts';
import { RangeWriting } from './range-writing.ts';

const ALIGNMENT: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  start: 'left',
  end: 'right',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'top', middle: 'middle', bottom: 'bottom' };
const WRAPPING: Readonly<Record<string, string>> = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW: 'overflow' };

function colour(given: unknown): string {
  return given === null ? '' : String(given);
}

/** How cells look. */
export abstract class RangeLooks extends RangeWriting {
  protected style(style: object): this {
    call('Range.setStyle', this.gid, [this.box], style);
    return this;
  }

  private styleEach<T>(table: T[][], make: (item: T) => object): this {
    checkShape(table, this.box.rows, this.box.columns);
    return this.write(
      'setStyles',
      table.map((row) => row.map(make)),
    );
  }

  setBackground(background: string | null): this {
    return this.style({ fillColor: colour(background) });
  }

  setBackgrounds(backgrounds: (string | null)[][]): this {
    return this.styleEach(backgrounds, (background) => ({ fillColor: colour(background) }));
  }

  setFontColor(fontColor: string | null): this {
    return this.style({ textColor: colour(fontColor) });
  }

  setFontColors(fontColors: (string | null)[][]): this {
    return this.styleEach(fontColors, (fontColor) => ({ textColor: colour(fontColor) }));
  }

  setFontWeight(weight: string | null): this {
    return this.style({ bold: weight === 'bold' });
  }

  setFontWeights(weights: (string | null)[][]): this {
    return this.styleEach(weights, (weight) => ({ bold: weight === 'bold' }));
  }

  setFontStyle(fontStyle: string | null): this {
    return this.style({ italic: fontStyle === 'italic' });
  }

  setFontSize(size: number): this {
    this.check('setFontSize', [size], ['number']);
    return this.style({ fontSize: size });
  }

  setFontLine(line: string | null): this {
    return this.style({ underline: line === 'underline', strikethrough: line === 'line-through' });
  }

  /** The grid has one family of letters: the call is accepted and changes nothing. */
  setFontFamily(family: string | null): this {
    this.check('setFontFamily', [family ?? ''], ['String']);
    return this;
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.style({ align: ALIGNMENT[alignment ?? 'left'] ?? 'left' });
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.style({ verticalAlign: VERTICAL[alignment ?? 'bottom'] ?? 'bottom' });
  }

  setWrap(wrap: boolean): this {
    this.check('setWrap', [wrap], ['Boolean']);
    return this.style({ wrapping: wrap ? 'wrap' : 'overflow' });
  }

  setWrapStrategy(strategy: string): this {
    return this.style({ wrapping: WRAPPING[strategy] ?? 'overflow' });
  }
}
