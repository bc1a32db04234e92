import type { SegmentationRules } from './segmentation-rules.js';

const TITLES =
  'dr mr prof doc akad g gđa gdja gđica gosp sv dipl ing inž arh adv gen puk pukovnik kap por nar pok ul bul tj tzv npr tkz ' +
  'tzv tzn odn cca ca br čl st str sl gl usp isp v ev sc mag spec prim mons o fr eng njem fran lat ' +
  'rođ rodj preds zam dir ur prir op tel faks spec.dr tzv fra don vlč bilj nap cit jav jed cit nav npor vid ul ing gosp potpuk ppuk maj des zast';
const INNER =
  'd.o.o d.d a.d j.p s.p o.d k.d co inc ltd jr ml st min mil milj mlrd tis hilj din eur km kn jan feb apr jun jul avg aug ' +
  'sept okt nov dec siječ velj ožuj svib ruj stud pros sek god pr n.e p.n.e a.a';
const CLOSING = 'itd i.t.d i.sl sl i.dr i_dr i_sl i_ostalo idr etc tsl';
const BEFORE_NUMBER = 'br čl st str t tač toč sl tab gl sv knj cca ca tel faks fax lok';
const STARTERS =
  'u na sa s iz od do za po o ob pri pred prije pre poslije posle nakon tokom tijekom zbog radi bez među između kod kroz prema ' +
  'preko i a ali ili ipak međutim nego već dok kada kad kako ako jer iako što šta ko tko gdje gde koji koja koje to taj ta ti te ' +
  'ovo ovaj ova ovi ove ono on ona oni one mi ja vi njegov njegova njihov njegovi njen njena njezin svi sve svaki ne nije nisu je ' +
  'su bio bila bilo biće bit će ima nema takođe također osim ranije kasnije zatim onda tada sada danas juče jučer sutra tu tamo ' +
  'ovdje ovde tako zato stoga inače pored uz jedan jedna drugi mnogi neki kaže dodao rekao dapače naime ukoliko mada štaviše ' +
  'umjesto umesto prilikom povodom uprkos unatoč zahvaljujući hiljade tisuće stotine';
/** No film, party or firm begins with these, unlike "Na", "Za" or "Mi". */
const OPENERS =
  'dok tokom tijekom nakon ako iako mada međutim ukoliko osim kada kako kao jer zato stoga zatim tada potom ipak takođe ' +
  'također pored umjesto umesto prema prilikom povodom ovaj ovom ove oni naime dapače uprkos unatoč zbog usprkos s sa od ' +
  'gdje gde je nakon danas juče jučer sutra zahvaljujući poslije posle prije pre između među iz hiljade tisuće stotine desetine milioni milijuni';

const LETTERS: readonly (readonly [string, string])[] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
];
const LATIN = 'abvgdđežzijklmnoprstćufhcčš';
const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчш';

/** Full stops in Montenegrin, Serbian, Bosnian and Croatian, in both scripts: `sr` names no script. */
export const southSlavicSegmentation: SegmentationRules = {
  titles: bothScripts(TITLES),
  inner: bothScripts(INNER),
  closing: bothScripts(CLOSING),
  beforeNumber: bothScripts(BEFORE_NUMBER),
  counting: bothScripts('br str sl tab tel faks bilj'),
  starters: bothScripts(STARTERS),
  ordinals: true,
  openers: bothScripts(OPENERS),
};

function bothScripts(words: string): string {
  return `${words} ${toCyrillic(words)}`;
}

function toCyrillic(words: string): string {
  const joined = LETTERS.reduce((text, [from, to]) => text.replaceAll(from, to), words);
  return Array.from(joined, (letter) => {
    const place = LATIN.indexOf(letter);
    return place < 0 ? letter : CYRILLIC.charAt(place);
  }).join('');
}
