import { frenchLayout } from './western-layout.js';
import { frenchCalendar, frenchMoney, frenchNegation, frenchNumbers, frenchQuotes } from './french-values.js';
import type { Language } from './language.js';
import { frenchWords } from './european-words.js';
import { frenchNames } from './western-names.js';

/** fr as an article language. */
export const fr: Language = {
  tag: 'fr',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'fr',
  layout: frenchLayout,
  words: frenchWords,
  names: frenchNames,
  quotes: frenchQuotes,
  numbers: frenchNumbers,
  money: frenchMoney,
  calendar: frenchCalendar,
  negation: frenchNegation,
  segmentation: {
    titles: `
      m mm mme mmes mlle mlles dr pr me mgr st ste cf env hab p.ex c.-à-d av bd boul chap coll éd ed al janv
      févr avr juil sept oct nov déc tél`,
    inner: 'co inc jr av j.-c apr ltd s.a cie',
    closing: 'etc',
    beforeNumber: 'n° nº n no art p pp vol chap fig tél ext fax',
    starters: `
      le la les l un une des il elle ils elles on nous vous je tu ce cet cette ces c'est c’est mais et ou donc
      or ni car puis ensuite enfin ainsi alors aussi après avant pendant depuis dans en à au aux de du pour par
      avec sans sous sur selon si quand lorsque comme qui que quoi où son sa ses leur leurs notre plusieurs
      tous toutes chaque aucun aucune cependant toutefois pourtant`,
    ordinals: false,
  },
};
