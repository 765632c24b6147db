import { average, flow } from '../input.ts';

/** What one unit sells for and costs, and the costs to cover: the inputs of contribution and break-even. */
export const unitPrice = average(
  { fr: 'prix unitaire HT', en: 'unit price excl. VAT' },
  { fr: 'aucun prix', en: 'no price' },
);
export const unitVariableCost = average(
  { fr: 'coût variable unitaire', en: 'unit variable cost' },
  { fr: 'aucun coût variable', en: 'no variable cost' },
);
export const fixedCosts = flow({ fr: 'charges fixes', en: 'fixed costs' }, 'aucune charge fixe');
export const breakevenRevenue = average(
  { fr: 'seuil de rentabilité', en: 'break-even revenue' },
  { fr: 'aucun seuil', en: 'no break-even' },
);
