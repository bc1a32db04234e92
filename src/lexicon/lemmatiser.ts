/** Leads the forms of a language back to the words a dictionary lists them under. */
export interface Lemmatiser {
  /** For notices: as `hunspell-sr_RS`. */
  readonly name: string;
  /** BCP 47 of the language whose forms it knows. */
  readonly language: string;
  /**
   * Lemmas of a form, as the dictionary spells them: `Vangom` → `Vang`. Case does not count; where no form is spelled so,
   * letters are compared without their diacritics (`plainForm`), so that plain forms may be asked about too. Empty when the
   * form is not known.
   */
  readonly lemmas: (form: string) => readonly string[];
  /** True when the dictionary lists the lemma with a capital only; says nothing (false) where every noun has one. */
  readonly isName: (lemma: string) => boolean;
}
