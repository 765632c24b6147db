import * as v from 'valibot';
import { closedTest } from '../../../domain/history/closed-periods.ts';
import { reopenedCells } from '../../../domain/history/closing.ts';
import { type Period, periodFromKey } from '../../../domain/history/period.ts';
import { isClosed } from '../../../domain/history/seal.ts';
import { closingLogWords, reopenedSentence } from '../../../text/closing-words.ts';
import { periodWords } from '../../../text/history/period-words.ts';
import { logClosing } from '../../closing/log.ts';
import { prepared } from '../../closing/prepared.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { readSettings, writeSettings } from '../../google/settings.ts';
import { writeClosingCells } from '../../sheets/closing-cells.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';

/** Lets a closed period be written again, and says so in the log. Rows of another closed period stay frozen. */
export const closingReopen: Endpoint = (payload) =>
  checked(v.object({ period: v.string() }), payload, ({ period }): Answer<{ readonly sentence: string }> => {
    const here = sitting();
    const span = periodFromKey(period);
    if (!span) return { refused: 'payload', field: 'period' };
    const done = underLock(
      () => reopen(here, span),
      (answer) => {
        const settings = readSettings();
        const closed = settings.closed.filter((key) => key !== span.key);
        if ('value' in answer) writeSettings({ ...settings, closed });
      },
    );
    return done.value ?? { refused: 'busy' };
  });

function reopen(here: Sitting, span: Period): Answer<{ readonly sentence: string }> {
  const { closed } = readSettings();
  if (!closed.includes(span.key)) return { refused: 'closing-none' };
  const { found, rows } = prepared(here, span, true);
  const stillClosed = closedTest(closed.filter((key) => key !== span.key));
  const freed = rows.filter((row) => {
    const period = periodFromKey(row.period);
    return isClosed(row) && period !== undefined && !stillClosed(period);
  });
  const history = found.get('history')?.sheet;
  if (history && freed.length > 0) writeClosingCells(history, reopenedCells(freed));
  const { language } = here;
  const period = periodWords(span.key, language);
  const refused = [{ kpi: period, reason: closingLogWords(freed.length, [], language) }];
  logClosing(found, here, 'reopen', { updated: freed.length, refused });
  return { value: { sentence: reopenedSentence(period, freed.length, language) } };
}
