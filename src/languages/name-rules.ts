/** One way in which names of a language change their endings. */
export interface Declension {
  /** Ending of the dictionary form; may be empty. */
  readonly lemma: string;
  /** Endings that stand in its place in the other forms. */
  readonly forms: readonly string[];
  /** True when such an ending proves by itself that a name stands in an oblique case (Pejakovića, Veszprémből). */
  readonly sure?: boolean;
}

/** The official way of writing a language's own names in Latin letters. */
export interface NameStandard {
  /** Family names that are surely the language's own (Гриценко, Ткачук). */
  readonly ownNames: RegExp;
  /** Letters that another standard renders otherwise: the right and the wrong Latin letter. */
  readonly telling: Readonly<Record<string, readonly [right: string, wrong: string]>>;
  /** Latin spelling by letter; `^є` at the start of a name. */
  readonly letters: Readonly<Record<string, string>>;
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
  readonly standard?: NameStandard;
  /** Family names of two characters, with their spelling in one word. */
  readonly longSurnames?: Readonly<Record<string, string>>;
  /** Whose cells of the lexicon's tables hold this language's names, first that is there wins; then the English form. */
  readonly lexicon: { readonly people: readonly string[]; readonly places: readonly string[] };
}
