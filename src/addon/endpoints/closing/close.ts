import * as v from 'valibot';
import { type Period, periodFromKey } from '../../../domain/history/period.ts';
import { closedSentence, closingLogWords } from '../../../text/closing-words.ts';
import { periodWords } from '../../../text/history/period-words.ts';
import { type GoingOn, goingOn, writeGoingOn } from '../../closing/go-on.ts';
import { keepLessons } from '../../closing/lessons.ts';
import { logClosing } from '../../closing/log.ts';
import { type ClosingDesk, endingIn, prepared } from '../../closing/prepared.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { readSettings, writeSettings } from '../../google/settings.ts';
import { writeClosingCells } from '../../sheets/closing-cells.ts';
import { type Answer, checked } from '../checked.ts';
import type { ClosingEndpoints } from '../closing-contract.ts';
import type { Endpoint } from '../reply.ts';

const DAY = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const FIGURE = v.nullable(v.pipe(v.number(), v.finite()));
const MOST = 2000;

const PAYLOAD = v.object({
  period: v.string(),
  agreement: v.string(),
  next: v.pipe(
    v.array(v.object({ kpiId: v.string(), start: DAY, end: DAY, target: FIGURE, targetMax: FIGURE })),
    v.maxLength(MOST),
  ),
  lessons: v.pipe(
    v.array(v.object({ kpiId: v.string(), text: v.pipe(v.string(), v.maxLength(2000)) })),
    v.maxLength(MOST),
  ),
});

type Wish = ClosingEndpoints['closing.close']['payload'];

/** Freezes a period that is over, opens the next one, keeps what was learnt: once, and only what the person saw. */
export const closingClose: Endpoint = (payload) =>
  checked(PAYLOAD, payload, (wish): Answer<{ readonly sentence: string }> => {
    const here = sitting();
    const span = periodFromKey(wish.period);
    if (!span || span.grain === 'day' || span.grain === 'week') return { refused: 'payload', field: 'period' };
    if (span.end >= here.clock.day) return { refused: 'closing-open' };
    const done = underLock(
      () => close(here, span, wish),
      (answer) => {
        // Last: whatever died before is made good by closing again.
        const settings = readSettings();
        if ('value' in answer) writeSettings({ ...settings, closed: [...settings.closed, span.key] });
      },
    );
    return done.value ?? { refused: 'busy' };
  });

function close(here: Sitting, span: Period, wish: Wish): Answer<{ readonly sentence: string }> {
  if (readSettings().closed.includes(span.key)) return { refused: 'closing-done' };
  const desk = prepared(here, span, true);
  const { closing, found, store } = desk;
  if (closing.agreement !== wish.agreement) return { refused: 'closing-changed' };
  const kpis = (store?.records ?? []).map(({ kpi }) => kpi);
  const going = goingOn(wish.next, endingIn(span, kpis, closing), desk, here);
  if ('sentence' in going) return { refused: 'field', ...going };
  const history = found.get('history')?.sheet;
  if (history && closing.cells.size > 0) writeClosingCells(history, closing.cells);
  writeGoingOn(going, desk, span, here);
  const lessons = keepLessons(wish.lessons, desk, span, here);
  return { value: { sentence: told(here, span, desk, going, lessons) } };
}

function told(
  here: Sitting,
  span: Period,
  { closing, found }: ClosingDesk,
  going: readonly GoingOn[],
  lessons: number,
): string {
  const { language } = here;
  const period = periodWords(span.key, language);
  const rows = closing.cells.size;
  const left = closing.missing.map(({ kpi }) => kpi.name);
  const refused = [{ kpi: period, reason: closingLogWords(rows, left, language) }];
  logClosing(found, here, 'close', { updated: rows, refused });
  return closedSentence({ period, rows, next: going.length, lessons }, language);
}
