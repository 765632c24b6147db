import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import { checkParameters } from './parameters.ts';

export class HtmlOutput extends Emulated {
  private content: string;
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(content: string) {
    super();
    this.content = content;
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(content: string): this {
    this.content += content;
    return this;
  }

  getTitle(): string | null {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  addMetaTag(): this {
    return this;
  }
}

function escaped(value: unknown): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
  return String(value).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Scriptlets `<? ?>`, printing ones `<?= ?>` and raw ones `<?!= ?>` as the body of a function. */
function compiled(source: string): string {
  let body = '';
  let last = 0;
  for (const found of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    body += `$write(${JSON.stringify(source.slice(last, found.index))});`;
    const [whole, print, code = ''] = found;
    if (print === '=') body += `$write($escape(${code}));`;
    else body += print === '!=' ? `$write(${code});` : `${code}\n`;
    last = found.index + whole.length;
  }
  return `with($scope){${body}$write(${JSON.stringify(source.slice(last))});}`;
}

/** Values set on the template are names inside its scriptlets, as at Google; so it is no guarded object. */
class HtmlTemplate {
  readonly getRawContent: () => string;
  readonly evaluate: () => HtmlOutput;

  constructor(source: string) {
    this.getRawContent = () => source;
    this.evaluate = () => {
      let page = '';
      const write = (text: unknown): void => {
        page += String(text ?? '');
      };
      new Function('$scope', '$write', '$escape', compiled(source))(this, write, escaped);
      return new HtmlOutput(page);
    };
  }
}

export class HtmlService extends Emulated {
  readonly SandboxMode = enumeration('SandboxMode', ['IFRAME', 'NATIVE', 'EMULATED']);
  readonly XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

  createHtmlOutput(content = ''): HtmlOutput {
    return new HtmlOutput(String(content));
  }

  createHtmlOutputFromFile(...given: unknown[]): HtmlOutput {
    checkParameters('HtmlService.createHtmlOutputFromFile', given, ['String']);
    return new HtmlOutput(call('Host.file', given[0]));
  }

  createTemplate(source: string): HtmlTemplate {
    return new HtmlTemplate(String(source));
  }

  createTemplateFromFile(...given: unknown[]): HtmlTemplate {
    checkParameters('HtmlService.createTemplateFromFile', given, ['String']);
    return new HtmlTemplate(call('Host.file', given[0]));
  }
}
