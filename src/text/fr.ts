import type { Words } from '../domain/words.ts';
import { FIELD_WORDS, GOAL_WORDS } from './catalogue-words.ts';
import { steeringWordsIn } from './steering-words.ts';
import type { Texts } from './texts.ts';

export const fr: Texts = {
  refusals: {
    ARGS: ({ usage, input }) => `il manque « ${input} ». Écrivez =${usage}.`,
    'ARGS too-many': ({ usage }) => `il y a trop d’arguments. Écrivez =${usage}.`,
    DIV0: ({ none, absent }) => `${none} sur la période, ${absent}.`,
    'DIV0 no-base': ({ input }) => `« ${input} » vaut 0 : pas de pourcentage sur une base nulle. Prenez l’écart "ABS".`,
    'DIV0 zero': ({ input, absent }) => `« ${input} » vaut zéro, ${absent}.`,
    NEG: ({ input, seen, row }) => `« ${input} » vaut ${seen}${row} et ne peut pas être négatif. Corrigez le signe.`,
    TEXT: ({ input, seen, row }) => `« ${seen} »${row} n’est pas un nombre. Corrigez « ${input} » ou videz la cellule.`,
    'TEXT number-as-text': ({ input, seen, row }) =>
      `« ${seen} »${row} de « ${input} » est du texte. Convertissez-le en nombre avec CNUM (VALUE en anglais).`,
    'TEXT date-as-number': ({ input, row }) =>
      `une date se trouve${row} dans « ${input} », qui attend un nombre. Vérifiez les colonnes.`,
    'TEXT date-as-text': ({ input, seen, row }) =>
      `« ${seen} »${row} n’est pas une date. Donnez à « ${input} » de vraies dates, avec DATEVAL (DATEVALUE en anglais).`,
    'TEXT date-in-criterion': ({ seen }) =>
      `« ${seen} » se lit de deux façons. Écrivez la date année-mois-jour : ">=2026-03-01".`,
    'TEXT boolean': ({ input, seen, row }) => `« ${input} » contient ${seen}${row}, et attend un nombre.`,
    ERROR: ({ input, seen, row }) => `« ${input} » contient l’erreur ${seen}${row}. Corrigez d’abord cette cellule.`,
    'ERROR loading': ({ input, row }) =>
      `« ${input} » est encore en cours de calcul${row}. Le résultat viendra dès que la cellule aura fini.`,
    RATIO: ({ refusal, input, seen, row }) =>
      Number(refusal.seen) > 100
        ? `« ${input} » vaut ${seen}${row}, mais un taux va de 0 à 1, soit 100 %. Vérifiez cette donnée.`
        : `« ${input} » vaut ${seen}${row}, mais un taux va de 0 à 1. Écrivez ${seen} % ou divisez par 100.`,
    RANGE: ({ input, seen, row }) =>
      `« ${input} » vaut ${seen}${row}, ce qui est impossible ici. Vérifiez cette donnée.`,
    'RANGE part-above-whole': ({ input, other, usage }) =>
      `« ${input} » dépasse « ${other} ». Vérifiez l’ordre des arguments : ${usage}.`,
    'RANGE kept-above-start': ({ input, other }) =>
      `« ${input} » moins les nouveaux dépasse « ${other} ». Vérifiez ces trois nombres.`,
    'RANGE parts-above-whole': ({ other, seen }) =>
      `les parts font ${seen} en tout, plus que « ${other} ». Vérifiez les chiffres.`,
    'RANGE stage-above-previous': ({ seen, limit }) =>
      `cette étape compte ${seen}, plus que les ${limit} de l’étape d’avant. Donnez les étapes de haut en bas.`,
    'RANGE too-large': () => 'le résultat dépasse ce qu’une cellule peut contenir. Vérifiez les chiffres.',
    'RANGE below': ({ input, seen, limit, row }) =>
      `« ${input} » vaut ${seen}${row}, mais doit valoir au moins ${limit}.`,
    'RANGE above': ({ input, seen, limit, row }) =>
      `« ${input} » vaut ${seen}${row}, mais doit valoir au plus ${limit}.`,
    'RANGE off-scale': ({ input, seen, row }) =>
      `« ${input} » contient ${seen}${row}, qui sort de l’échelle. Vérifiez les réponses.`,
    'RANGE not-whole': ({ input, seen, row }) => `« ${input} » contient ${seen}${row}, et attend un nombre entier.`,
    'RANGE not-above-zero': ({ input, seen, row }) => `« ${input} » vaut ${seen}${row}, mais doit être supérieur à 0.`,
    'RANGE baseline-needed': ({ input }) =>
      `« ${input} » est nul ou négatif : donnez aussi la valeur de départ pour calculer l’avancement.`,
    'RANGE too-many-points': ({ input, seen, limit }) =>
      `« ${input} » a ${seen} valeurs, pour ${limit} au plus ici. Réduisez la plage ou regroupez par semaine ou par mois.`,
    'RANGE too-many-periods': ({ input, limit }) =>
      `« ${input} » couvre plus de ${limit} périodes. Prenez une période plus longue, ou moins d’années.`,
    'RANGE constant': ({ input }) => `« ${input} » ne varie pas, il n’y a rien à calculer.`,
    SHAPE: ({ input }) => `« ${input} » n’a pas la bonne forme. Vérifiez la plage.`,
    'SHAPE stock': ({ input }) =>
      `« ${input} » prend une seule cellule, car un stock ne s’additionne pas. Donnez sa valeur à une date, ou calculez ligne par ligne avec KPI_EACH.`,
    'SHAPE rate': ({ input }) =>
      `« ${input} » prend une seule cellule, car un taux ou une moyenne ne s’additionne pas. Calculez ligne par ligne avec KPI_EACH.`,
    'SHAPE heights': ({ refusal, input, other, seen, limit }) =>
      `« ${input} » a ${seen} ${plural(refusal.seen, 'ligne')} et « ${other} » en a ${limit}. Donnez des plages de même hauteur.`,
    'SHAPE widths': ({ refusal, input, other, seen }) =>
      `« ${input} » compte ${seen} ${plural(refusal.seen, 'cellule')}. Donnez à « ${other} » autant de colonnes.`,
    'SHAPE one-column': ({ input }) => `« ${input} » doit tenir en une seule colonne.`,
    'SHAPE one-cell': ({ input }) => `« ${input} » doit être une seule cellule.`,
    SIZE: ({ seen }) => `${seen} cellules dans un seul appel, pour 1 000 000 au plus. Réduisez les plages.`,
    NEVER: ({ absent }) => `aucune solution avec ces valeurs, ${absent}.`,
    DATES: ({ input, other, row }) => `« ${input} » est avant « ${other} »${row}. Vérifiez les dates.`,
    'DATES twice': ({ input }) =>
      `la même date revient deux fois dans « ${input} ». Gardez une valeur par date, ou regroupez avec KPI_BY_PERIOD.`,
    'DATES no-grain': ({ input }) =>
      `« ${input} » n’avance ni par jour, ni par semaine, mois, trimestre ou année. Donnez des dates régulières.`,
    'DATES no-year-ago': ({ seen }) => `aucune valeur un an avant, le ${seen}. Ajoutez l’année précédente à la plage.`,
    'DATES no-value-on': ({ seen }) => `aucune valeur le ${seen}. Vérifiez la date ou complétez la plage.`,
    GRAIN: ({ seen }) =>
      `« ${seen} » n’est pas une période. Écrivez "jour", "semaine", "mois", "trimestre" ou "année".`,
    FEW: ({ refusal, input, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'valeur')} dans « ${input} », il en faut au moins ${limit}.`,
    'FEW cycles': ({ refusal, input, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'valeur')} dans « ${input} » : il en faut au moins ${limit}, trois cycles entiers, pour ôter le cycle.`,
    'FEW repeaters': ({ refusal, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'client')} avec au moins deux achats, il en faut ${limit} pour que le modèle tienne.`,
    'FEW gaps': ({ input }) => `trop de cellules vides dans « ${input} » pour calculer.`,
    METRIC: ({ seen, choices }) => `aucun indicateur ne s’appelle « ${seen} ».${choices}`,
    'METRIC not-a-metric': ({ seen, usage }) =>
      `« ${seen} » donne un tableau et ne se calcule pas ainsi. Écrivez =${usage}.`,
    'METRIC field': ({ seen }) => `la fiche n’a pas de champ « ${seen} ». Écrivez ${oneOf(FIELD_WORDS)}.`,
    'METRIC objective': ({ seen }) => `« ${seen} » n’est pas un objectif connu. Écrivez ${oneOf(GOAL_WORDS)}.`,
    'METRIC choice': ({ input, seen, choices }) =>
      `« ${seen} » n’est pas un choix de « ${input} ». Écrivez ${choices}.`,
  },
  colon: ' : ',
  separator: '; ',
  or: ' ou ',
  suggestion: (names) => ` Vouliez-vous dire ${names} ?`,
  atRow: (row) => ` à la ligne ${row}`,
  quote: (text) => `"${text}"`,
  absent: (given, name) => {
    const article = given ?? 'le';
    const noun = lowerFirst(name);
    const subject = article === 'l’' ? `l’${noun}` : `${article} ${noun}`;
    return article === 'les' ? `${subject} n’existent pas` : `${subject} n’existe pas`;
  },
  say: {
    total: 'Total',
    unassigned: '(non attribué)',
    'no-date': '(sans date)',
    gain: 'Gain ou perte',
    stage: 'Étape',
    count: 'Nombre',
    step: 'Taux d’étape',
    cumulative: 'Taux cumulé',
    drop: 'Perte',
    ...steeringWordsIn('fr'),
  },
  yes: 'VRAI',
  no: 'FAUX',
};

/** « Coût par lead » → « coût par lead », but « ROAS d’équilibre » and « Net Promoter Score » keep their capitals. */
function lowerFirst(name: string): string {
  const keeps = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|^\p{Lu}{2}/u.test(name);
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** In French the plural begins at two: « 0 ligne », « 1 ligne », « 2 lignes ». */
function plural(amount: string | number | undefined, one: string): string {
  return Number(amount ?? 2) < 2 ? one : `${one}s`;
}

/** « "nom", "formule" ou "unité" »: the words that a cell may hold. */
function oneOf(words: Readonly<Record<string, Words>>): string {
  const quoted = Object.values(words).map((word) => `"${word.fr.toLowerCase()}"`);
  return `${quoted.slice(0, -1).join(', ')} ou ${quoted[quoted.length - 1]}`;
}
