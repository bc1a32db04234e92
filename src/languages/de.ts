import { germanLayout } from './western-layout.js';
import { germanCalendar, germanMoney, germanNegation, germanNumbers, germanQuotes } from './german-values.js';
import { germanEvents } from './event-rules.js';
import type { Language } from './language.js';
import { germanWords } from './european-words.js';
import { germanNames } from './western-names.js';

/** de as an article language. */
export const de: Language = {
  tag: 'de',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'de',
  layout: germanLayout,
  words: germanWords,
  names: germanNames,
  quotes: germanQuotes,
  numbers: germanNumbers,
  money: germanMoney,
  calendar: germanCalendar,
  events: germanEvents,
  negation: germanNegation,
  segmentation: {
    titles: `
      dr prof hr fr frl dipl ing dipl.-ing med jur phil rer nat st z.b u.a d.h bzw ca vgl inkl exkl zzgl geb
      gest gegr sog evtl ggf i.d.r m.e o.ä s.o s.u v.a z.t zz z.zt abs aufl bd bsp hrsg jh kap nr str tel urspr
      verf ziff allg bes dt engl frz ital lat österr schweiz mind max min insb gem lt einschl betr resp mag
      bibl eidg eigtl hl kath ev rd sen`,
    inner: `
      co inc jr sen usw jan feb mär mrz apr jun jul aug sep sept okt nov dez mio mrd tsd std sek u.s e.v a.d`,
    closing: 'usw etc u.s.w usf u.dgl',
    beforeNumber: 'nr art abs s str bd kap ziff abb tab vol tel fax',
    counting: 'nr s str abb tab tel',
    endings: 'str',
    starters: `
      der die das den dem des ein eine einen einem einer er sie es wir ich ihr man diese dieser dieses diesen
      diesem jene jeder alle viele einige manche kein keine mehr auch aber und oder denn doch jedoch dennoch
      deshalb daher darum danach dann da dort hier heute gestern morgen nun jetzt so wie was wer wo wann warum
      wenn als nach vor bei mit ohne für gegen um aus auf an am im in zu zum zur vom von bis seit während wegen
      trotz laut durch über unter zwischen neben ob weil obwohl damit dass sein seine ihre mein unser bereits
      noch nur erst schon allerdings außerdem zudem ferner beide zwei drei`,
    ordinals: true,
    calendar: `
      januar februar märz april mai juni juli august september oktober november dezember jänner feber jan feb
      mär mrz apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jh`,
  },
};
