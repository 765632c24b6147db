import { useRef } from 'preact/hooks';
import { useSidebar } from '../state/context.ts';
import { Button } from './button.tsx';

/** A formula that can be taken away. Google's frame may refuse the clipboard: the text is then selected. */
export function CopyFormula({ formula }: { readonly formula: string }) {
  const { words, say } = useSidebar();
  const code = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    const done = (await writeClipboard(formula)) || copySelected(code.current);
    say({ kind: 'status', text: done ? words.common.copied : words.common.notCopied });
  };
  return (
    <div class="formula">
      <code ref={code}>{formula}</code>
      <Button onClick={copy}>{words.common.copy}</Button>
    </div>
  );
}

export function writeClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return Promise.resolve(false);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copySelected(element: HTMLElement | null): boolean {
  const selection = window.getSelection();
  if (!element || !selection) return false;
  selection.selectAllChildren(element);
  return document.execCommand('copy');
}
