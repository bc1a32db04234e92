import { spanishLayout } from './western-layout.js';
import { spanishCalendar, spanishMoney, spanishNegation, spanishNumbers, spanishQuotes } from './spanish-values.js';
import type { Language } from './language.js';
import { spanishWords } from './european-words.js';
import { spanishNames } from './western-names.js';

/** es as an article language. */
export const es: Language = {
  tag: 'es',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'es',
  layout: spanishLayout,
  words: spanishWords,
  names: spanishNames,
  quotes: spanishQuotes,
  numbers: spanishNumbers,
  money: spanishMoney,
  calendar: spanishCalendar,
  negation: spanishNegation,
  segmentation: {
    titles: `
      mt cra sr sra sres sras srta mr mrs st d dª dña dr dra dres prof ing lic arq gral gen cnel cap tte sto sta mons
      excmo excma ilmo ilma rvdo p.ej ej aprox pág págs cf v vs núm avda av c ud uds vd vds ee dpto depto dir`,
    inner: `
      co inc ltd cía s.a s.l hnos jr ee.uu ff.aa jj.oo rr.hh a.c d.c ene feb mar abr jun jul ago sept sep oct
      nov dic`,
    closing: 'etc a.m p.m',
    beforeNumber: 'n° nº no núm art p pág págs vol cap fig tel teléf tfno ext fax apdo mz lt',
    starters: `
      el la los las un una unos unas él ella ellos ellas yo tú usted ustedes nosotros este esta estos estas ese
      esa eso esto aquel lo su sus se no sí y o pero sino aunque porque cuando como donde si que qué quién cómo
      dónde en de del a al por para con sin sobre según tras desde hasta entre durante ante además también ya
      hoy ayer ahora luego después antes entonces así todo todos todas muchos mucho algunos cada otro otra
      otros es fue son hay ha han`,
    ordinals: false,
  },
};
