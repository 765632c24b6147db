import { formatDay } from '../../domain/history/calendar.ts';
import type { Outlook } from '../../domain/kpi/outlook.ts';
import type { OutlookView } from '../endpoints/steering-contract.ts';

export function outlookView(ahead: Outlook | undefined): OutlookView | null {
  if (!ahead) return null;
  const { forecast, probability, required, best } = ahead;
  return {
    ...forecast,
    day: formatDay(forecast.day),
    probability: probability ?? null,
    required: required ?? null,
    best: best ?? null,
  };
}
