import { flow } from '../input.ts';

/** In value or in volume, as long as both sides of the share use one unit. */
export const ownSales = flow({ fr: 'vos ventes', en: 'your sales' }, { fr: 'aucune vente', en: 'no sales' });
