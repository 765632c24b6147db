import type { Endpoint } from '../reply.ts';
import type { SharingEndpoints } from '../sharing-contract.ts';
import { actionsAdd, actionsMark, actionsOpen } from './actions.ts';
import { sharingActivate, sharingErase, sharingSave, sharingTest } from './sharing-access.ts';
import { sharingAlertTasks } from './sharing-alert-tasks.ts';
import { sharingOpen, sharingResend } from './sharing-open.ts';

export const SHARING: Readonly<Record<keyof SharingEndpoints, Endpoint>> = {
  'sharing.open': sharingOpen,
  'sharing.save': sharingSave,
  'sharing.test': sharingTest,
  'sharing.activate': sharingActivate,
  'sharing.alertTasks': sharingAlertTasks,
  'sharing.erase': sharingErase,
  'sharing.resend': sharingResend,
  'actions.open': actionsOpen,
  'actions.add': actionsAdd,
  'actions.mark': actionsMark,
};
