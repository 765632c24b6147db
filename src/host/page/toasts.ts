import type { ShownToast } from '../platform/screen.ts';
import { make, part } from './part.ts';

/** A toast stays five seconds unless the script says otherwise; a negative number of seconds keeps it. */
export function showToast({ title, message, seconds }: ShownToast): void {
  const card = make('div', ...(title === '' ? [] : [make('strong', title)]), message);
  card.className = 'toast-card';
  part('toasts', HTMLDivElement).append(card);
  if (seconds >= 0) setTimeout(() => card.remove(), (seconds || 5) * 1000);
}
