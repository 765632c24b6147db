/** The two languages of the product, for the host's own words. */
export type Language = 'fr' | 'en';

export type Words = Readonly<Record<Language, string>>;
