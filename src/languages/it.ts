import { italianLayout } from './southern-layout.js';
import { italianCalendar, italianMoney, italianNegation, italianNumbers, italianQuotes } from './italian-values.js';
import type { Language } from './language.js';
import { italianWords } from './european-words.js';
import { italianNames } from './western-names.js';

/** it as an article language. */
export const it: Language = {
  tag: 'it',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'it',
  layout: italianLayout,
  words: italianWords,
  names: italianNames,
  quotes: italianQuotes,
  numbers: italianNumbers,
  money: italianMoney,
  calendar: italianCalendar,
  negation: italianNegation,
  segmentation: {
    titles: `
      sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons
      don s ss p.es es cfr vs art pag pagg n nn vol fig ed ca tel gent egr spett st s.p.a`,
    inner: 'co inc ltd c s.r.l f.lli jr a.c d.c gen feb mar apr mag giu lug ago set sett ott nov dic',
    closing: 'ecc etc',
    beforeNumber: 'n° nº n nr no art p pp pag pagg vol cap fig tel int fax',
    starters: `
      il lo la i gli le un uno una l egli lui lei loro essi io tu noi voi questo questa questi queste quello
      quella quelli ciò ma e o però perché quando come dove se che chi cosa in nel nella nei nelle di del della
      dei delle a al alla ai alle da dal dalla per con senza su sul sulla secondo dopo prima durante fra tra
      oltre anche già oggi ieri ora poi quindi così allora tutti tutte molti alcuni ogni altro altra non è sono
      ha hanno suo sua suoi`,
    ordinals: false,
  },
};
