import { portugueseLayout } from './southern-layout.js';
import {
  portugueseCalendar,
  portugueseMoney,
  portugueseNegation,
  portugueseNumbers,
  portugueseQuotes,
} from './portuguese-values.js';
import type { Language } from './language.js';
import { portugueseWords } from './european-words.js';
import { portugueseNames } from './western-names.js';

/** pt as an article language. */
export const pt: Language = {
  tag: 'pt',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'pt',
  layout: portugueseLayout,
  words: portugueseWords,
  names: portugueseNames,
  quotes: portugueseQuotes,
  numbers: portugueseNumbers,
  money: portugueseMoney,
  calendar: portugueseCalendar,
  negation: portugueseNegation,
  segmentation: {
    titles: `
      sr sra srs sras srta d dr dra drs prof profa eng arq exmo exma ilmo gen cel cap ten mons pe fr sto sta
      p.ex ex aprox pág págs cf v vs art av r depto dir`,
    inner: 'co inc ltd cia s.a ltda jr eua a.c d.c jan fev abr mai jun jul ago set out nov',
    closing: 'etc',
    beforeNumber: 'n° nº n no núm art p pág vol cap fig tel ramal fax',
    starters: `
      o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa isso isto
      aquele seu sua seus suas não sim e ou mas porém porque quando como onde se que quem em no na nos nas de
      do da dos das ao à por pelo pela para com sem sobre segundo após desde até entre durante além também já
      hoje ontem agora depois antes então assim todo todos todas muitos alguns cada outro outra é foi são há`,
    ordinals: false,
  },
};
