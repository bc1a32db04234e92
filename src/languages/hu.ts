import { hungarianLayout } from './hungarian-layout.js';
import {
  hungarianCalendar,
  hungarianMoney,
  hungarianNegation,
  hungarianNumbers,
  hungarianQuotes,
} from './hungarian-values.js';
import type { Language } from './language.js';
import { hungarianWords } from './european-words.js';
import { hungarianNames } from './western-names.js';

/** hu as an article language. */
export const hu: Language = {
  tag: 'hu',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'hu',
  layout: hungarianLayout,
  words: hungarianWords,
  names: hungarianNames,
  quotes: hungarianQuotes,
  numbers: hungarianNumbers,
  money: hungarianMoney,
  calendar: hungarianCalendar,
  negation: hungarianNegation,
  segmentation: {
    titles: `
      dr id ifj özv gr prof ún szt st pl ill kb vö ld stb u.n i.e ford szerk bp alez ezr őrgy ftb vezérőrgy`,
    inner: `
      kft bt rt zrt nyrt co inc ltd jr jan febr márc ápr máj jún júl aug szept okt nov dec min max mp tel u ker
      pf sz old em c`,
    closing: 'stb i.sz',
    beforeNumber: 'nr no old sz kb tel fax',
    starters: `
      a az egy ez ezt ezek azt azok ő ők én te mi ti nem de és vagy hanem is így úgy ha mert mivel mint hogy
      amikor ahol aki ami miután mielőtt míg bár noha azonban ugyanakkor ezért viszont továbbá emellett eközben
      közben később korábban most ma tegnap holnap itt ott csak még már minden több sok néhány hiszen ugyanis
      szerinte szerintük majd ezzel ebben ennek erre arra azzal annak abban`,
    ordinals: true,
    openers: `
      azonban ugyanakkor miközben mivel bár noha miután mielőtt ezért viszont továbbá emellett eközben később jelenleg
      amikor ennek ezzel ezt ezek`,
  },
};
