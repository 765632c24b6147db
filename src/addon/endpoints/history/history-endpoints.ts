import type { HistoryEndpoints } from '../history-contract.ts';
import type { Endpoint } from '../reply.ts';
import { historyChanges, historyCompare, historyOpen, historyPage, historyPreview } from './reading.ts';
import { historyApply, historyArchive, historyKeep, historyUndo } from './writing.ts';

export const HISTORY_ENDPOINTS: Readonly<Record<keyof HistoryEndpoints, Endpoint>> = {
  'history.open': historyOpen,
  'history.preview': historyPreview,
  'history.apply': historyApply,
  'history.undo': historyUndo,
  'history.compare': historyCompare,
  'history.changes': historyChanges,
  'history.keep': historyKeep,
  'history.page': historyPage,
  'history.archive': historyArchive,
};
