/** What a line of a news page can be that is not the article's own text. */
export type NoiseKind =
  | 'counts'
  | 'reading-time'
  | 'read-more'
  | 'share'
  | 'tags'
  | 'follow'
  | 'newsletter'
  | 'advert'
  | 'video'
  | 'disclaimer'
  | 'feedback'
  | 'cookies'
  | 'comments'
  | 'paywall';

/**
 * The words of a language's page furniture. Every string is the source of a regular expression, matched without regard to case; a space
 * stands for any white space. Which part of a line it must cover is said per kind in `readers/noise-shapes.ts`.
 */
export interface LayoutRules {
  readonly noise: Readonly<Partial<Record<NoiseKind, readonly string[]>>>;
  /** Words before a picture's author: Foto, Photo, Bild. */
  readonly credit: readonly string[];
  /** Words before a colon and an author, agency or source: Piše, By, Szerző. */
  readonly byline: readonly string[];
  /** Words that may stand before an author's name without a colon: By, Von, Par. */
  readonly writtenBy?: readonly string[];
  /** Words before a time: Objavljeno, Published, Aktualisiert am. */
  readonly published: readonly string[];
  /** Whole lines that tell the time from now: prije 5 sati, 5 hours ago. */
  readonly ago: readonly string[];
  /** Small words inside a date line: at, u, Uhr, godine. */
  readonly dateWords: readonly string[];
  /** Locales whose month and weekday names are used, beside the language's own. */
  readonly calendars?: readonly string[];
  /** Names of sections that stand above a title: Sport, Ekonomija. */
  readonly sections: readonly string[];
  /** True where lines may come in Serbian Cyrillic; they are respelt in Latin before the rules are asked. */
  readonly respelt?: boolean;
}
