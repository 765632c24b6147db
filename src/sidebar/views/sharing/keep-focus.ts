const HOLDERS = 'li, details, section, main';
const FIRST = 'summary, button, h1';

/**
 * A button that does its work may go away with it; whoever works with the keyboard then goes on in what held it,
 * instead of at the top of the page. Call it before, and what it gives back after.
 */
export function keepFocus(): () => void {
  const from = document.activeElement;
  const holders: Element[] = [];
  for (let at = from?.parentElement; at; at = at.parentElement) if (at.matches(HOLDERS)) holders.push(at);
  return () =>
    requestAnimationFrame(() => {
      if (holders.length === 0 || document.activeElement !== document.body) return;
      const holder = holders.find(({ isConnected }) => isConnected);
      holder?.querySelector<HTMLElement>(FIRST)?.focus();
    });
}
