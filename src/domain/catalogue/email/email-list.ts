import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { emailBounce, emailBounceCard } from './email-bounce.ts';
import { emailClick, emailClickCard } from './email-click.ts';
import { emailConv, emailConvCard } from './email-conv.ts';
import { emailCtor, emailCtorCard } from './email-ctor.ts';
import { emailDelivery, emailDeliveryCard } from './email-delivery.ts';
import { emailOpen, emailOpenCard } from './email-open.ts';
import { emailRpe, emailRpeCard } from './email-rpe.ts';
import { emailSpam, emailSpamCard } from './email-spam.ts';
import { emailUnsub, emailUnsubCard } from './email-unsub.ts';
import { listGrowth, listGrowthCard } from './list-growth.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const emailKpis: readonly Entry[] = [
  emailDelivery,
  emailOpen,
  emailClick,
  emailCtor,
  emailBounce,
  emailUnsub,
  emailSpam,
  emailConv,
  emailRpe,
  listGrowth,
];

export const emailCards: readonly Card[] = [
  emailDeliveryCard,
  emailOpenCard,
  emailClickCard,
  emailCtorCard,
  emailBounceCard,
  emailUnsubCard,
  emailSpamCard,
  emailConvCard,
  emailRpeCard,
  listGrowthCard,
];
