/** One way in which names of a language change their endings. */
export interface Declension {
  /** Ending of the dictionary form; may be empty. */
  readonly lemma: string;
  /** Endings that stand in its place in the other forms. */
  readonly forms: readonly string[];
  /** True when such an ending proves by itself that a name stands in an oblique case (Pejakovića, Veszprémből). */
  readonly sure?: boolean;
}

/** How names are written and inflected in one language. */
export interface NameRules {
  /** True where foreign names are respelt by sound (Bajden): an equal spelling is then no proof of a right one. */
  readonly transcribes: boolean;
  /** True where the family name stands first. */
  readonly familyFirst?: boolean;
  /** True where every noun has a capital: capitals then say nothing. */
  readonly nounCapitals?: boolean;
  /** Letters respelt before a look into the lexicon and the declensions: Serbian Cyrillic → Latin. */
  readonly respelling?: Readonly<Record<string, string>>;
  /** Declensions, in the language's first script as the lexicon has it (Latin for South Slavic). */
  readonly declensions?: readonly Declension[];
  /** Whose cells of the lexicon's tables hold this language's names, first that is there wins; then the English form. */
  readonly lexicon: { readonly people: readonly string[]; readonly places: readonly string[] };
}
