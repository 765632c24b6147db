/** The two languages of the product; French is the users' own and comes first. */
export type Language = 'fr' | 'en';

/** One text in both languages. The type makes the second one impossible to forget. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}
