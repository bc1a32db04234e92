import { russianLayout } from './eastern-layout.js';
import { russianCalendar, russianMoney, russianNegation, russianNumbers, russianQuotes } from './russian-values.js';
import type { Language } from './language.js';
import { russianWords } from './european-words.js';
import { russianNames } from './slavic-names.js';

/** ru as an article language. */
export const ru: Language = {
  tag: 'ru',
  script: 'Cyrl',
  direction: 'ltr',
  spaced: true,
  intl: 'ru',
  layout: russianLayout,
  words: russianWords,
  names: russianNames,
  quotes: russianQuotes,
  numbers: russianNumbers,
  money: russianMoney,
  calendar: russianCalendar,
  negation: russianNegation,
  segmentation: {
    titles: `
      г гг гр г-н г-жа тов акад проф доц д-р им ул пр просп пер пл д корп кв стр оз р с п пос дер т.е т.н т.к
      см ср напр св ок прим табл гл изд англ нем фр лат рус м-р т.д ген ред сост`,
    inner: 'г гг р руб коп тыс млн млрд трлн кг км м см мм сек мин ч чел шт экз а.с н.э до в вв св',
    closing: 'т.д т.п др пр проч и_пр и_др',
    beforeNumber: 'с стр ст п пп гл рис табл № т кн вып д кв тел доб факс',
    starters: `
      в во на с со к ко по из за от до у о об при для без над под между через после перед во-первых и а но или
      однако же если когда как что чтобы где куда кто это этот эта эти тот та те он она оно они мы я вы ты его
      её ее их не ни также кроме ранее позже затем теперь сейчас сегодня вчера тем там тут здесь так все всё
      весь каждый один другой многие некоторые по-прежнему этом впрочем например поэтому сначала накануне благодаря`,
    ordinals: false,
    openers: `
      если когда пока чтобы хотя однако поэтому впрочем затем теперь сейчас ранее позже также кроме
      после во-первых накануне благодаря несмотря они это эти этот`,
  },
};
