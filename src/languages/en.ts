import { englishLayout } from './english-layout.js';
import { englishCalendar, englishMoney, englishNegation, englishNumbers, englishQuotes } from './english-values.js';
import { englishEvents } from './event-rules.js';
import type { Language } from './language.js';
import { englishWords } from './english-words.js';
import { englishNames } from './western-names.js';

/** en as an article language. */
export const en: Language = {
  tag: 'en',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  intl: 'en',
  layout: englishLayout,
  quotes: englishQuotes,
  numbers: englishNumbers,
  money: englishMoney,
  calendar: englishCalendar,
  events: englishEvents,
  negation: englishNegation,
  words: englishWords,
  names: englishNames,
  segmentation: {
    titles: `
      mr mrs ms mx dr prof st rev hon gov sen rep pres gen col lt sgt capt cpt cmdr adm maj brig pvt cpl supt
      det insp sr fr messrs mme mlle vs v e.g i.e eg ie cf viz approx dept mt ft lt.-col lt.gov amb atty asst
      assn bros est`,
    inner: `
      co inc ltd corp llc plc jr sr bros univ inst intl assn dist ave blvd rd vol jan feb mar apr jun jul aug
      sep sept oct nov dec tue tues wed thu thurs al ph.d m.d b.a m.a u.s u.k u.n d.c ed eds trans min max ext
      fig figs ex tel pa ala ariz ark calif colo conn del fla ga ind kan ky la mich minn mo mont neb nev okla
      penn tenn tex va vt wis wyo hwy pl st btw`,
    closing: 'etc a.m p.m am pm',
    beforeNumber: `
      no nos n° nº art p pp tel ext fax vol vols fig figs sec ch chap par para app eq ver rs op cap ft jan feb mar apr jun jul
      aug sep sept oct nov dec`,
    starters: `
      the a an this that these those it its he she they we i you his her their our my your who what when where
      why how which there here in on at by for from with without as if while although though because since
      after before during until once yet but and or so however meanwhile moreover also then thus now later
      earlier according did do does is are was were have has had can could will would should may might no not
      one some many most several all both each every another other such only even just still two three four five
      six seven eight nine ten dozens hundreds thousands millions billions few nobody everyone someone none nothing
      last next despite under over about among against instead perhaps maybe today yesterday tomorrow please let
      let's let’s don't don’t it's it’s he's he’s she's she’s i'm i’m they're they’re we're we’re that's that’s`,
    ordinals: false,
    calendar: `
      gmt cet cest est edt et pt pst utc bst local monday tuesday wednesday thursday friday saturday sunday
      january february march april may june july august september october november december`,
  },
};
