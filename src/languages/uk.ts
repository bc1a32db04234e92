import { ukrainianLayout } from './eastern-layout.js';
import {
  ukrainianCalendar,
  ukrainianMoney,
  ukrainianNegation,
  ukrainianNumbers,
  ukrainianQuotes,
} from './ukrainian-values.js';
import type { Language } from './language.js';
import { ukrainianWords } from './european-words.js';
import { ukrainianNames } from './slavic-names.js';

/** uk as an article language. */
export const uk: Language = {
  tag: 'uk',
  script: 'Cyrl',
  direction: 'ltr',
  spaced: true,
  intl: 'uk',
  layout: ukrainianLayout,
  words: ukrainianWords,
  names: ukrainianNames,
  quotes: ukrainianQuotes,
  numbers: ukrainianNumbers,
  money: ukrainianMoney,
  calendar: ukrainianCalendar,
  negation: ukrainianNegation,
  segmentation: {
    titles: `
      п п-н п-ні д-р проф акад доц ім вул просп пров пл буд корп кв обл р-н м с смт оз див напр св бл прим табл
      ст гл вид англ нім фр лат ген полк ред т.зв т.з тов`,
    inner: 'м г грн коп тис млн млрд трлн кг км м см мм сек хв год чол шт екз н.е р рр',
    closing: 'т.д т.п ін тощо',
    beforeNumber: 'с стор ст п пп гл рис табл № т кн вип буд кв тел факс',
    starters: `
      в у на з із зі до від по за при для без над під між через після перед і й та а але або проте однак якщо
      коли як що щоб де куди хто це цей ця ці той ті він вона воно вони ми я ви ти його її їх не ні також крім
      раніше пізніше потім тепер зараз сьогодні вчора там тут так все всі весь кожен один інший багато деякі`,
    ordinals: false,
    openers: `
      якщо коли поки щоб хоча однак проте тому втім потім тепер зараз сьогодні вчора раніше пізніше також крім після
      по-перше напередодні завдяки незважаючи вони це ці цей`,
  },
};
