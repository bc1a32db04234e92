import type { SegmentationRules } from './segmentation-rules.js';

const NONE = { titles: '', inner: '', closing: '', beforeNumber: '', starters: '', ordinals: false };

const LATIN_TITLES = 'dr mr mrs ms prof st vs vol no jr sr';

const HINDI: SegmentationRules = {
  ...NONE,
  titles:
    'ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड ' +
    'डॉ डा प्रो पं श्री श्रीमती सुश्री कु मो मोह सं क्र पृ इं अ.भा ले जन मे कर्न न्या एड',
  inner: 'ई ई.पू कि.मी किमी मी से.मी रु प्रा लि प्रा.लि बी.ए एम.ए पी.एच.डी पीएच.डी वि.सं सन',
  closing: 'आदि इत्यादि',
  beforeNumber: 'सं क्र पृ नं रु',
};

/** Full stops of the languages of the Caucasus, the Near and the Far East and of Ethiopia. */
export const asianSegmentation: Readonly<Record<string, SegmentationRules>> = {
  // The Armenian full stop is often typed as a colon.
  hy: {
    ...NONE,
    titles: 'պրոֆ դոկտ դոց ակադ գեն գնդ տ պ տկն օր տես փ ք գ մ սբ ս հմր էջ հոդ կետ նկ թիվ այսինքն հ ինժ նախ',
    inner: 'թ թթ դ դդ դր հազ մլն մլրդ կմ մ սմ կգ ժ ր վ մ.թ.ա մ.թ ն.է ա.ն ընկ',
    closing: 'և.այլն և.ա այլ',
    beforeNumber: 'հմր թիվ էջ հոդ կետ նկ հ հեռ',
    starters: 'սա այս այդ այն նա նրանք մենք ես դու դուք իսկ բայց սակայն և որ երբ եթե քանի ինչ ով որտեղ',
    marks: ':',
  },
  kk: {
    ...NONE,
    titles: 'проф акад доц инж ген қ көш даң обл ауд т.б мыс мәс б бет тар сур кесте т.а ғ.к ж.т т.ағ',
    inner: 'ж жж ғ ғғ млн млрд трлн мың тг тең км м см кг сағ мин б.з б.з.д б.з.б т',
    closing: 'т.б т.с.с',
    beforeNumber: '№ б бет тар сур кесте тел үй пәт',
    starters: 'бұл ол олар біз мен сен сіз осы сол бірақ және егер себебі сондықтан қазір бүгін кеше ертең сонымен',
  },
  ka: {
    ...NONE,
    titles: 'პროფ აკად ბ-ნი ქ-ნი ქ გენ იხ მაგ ე.წ გვ ტ',
    inner: 'წ წწ ს სს ლ კმ მ მლნ მლრდ ათ',
    closing: 'ა.შ',
    beforeNumber: 'გვ № მუხ',
  },
  fa: {
    ...NONE,
    titles: 'د دک مهندس ر.ک رک نک ج ص صص ش',
    inner: 'ه.ش ه.ق ق.م م ق ش',
    closing: 'الخ',
    beforeNumber: 'ص صص ج ش م شماره',
  },
  // The Urdu full stop ends abbreviations too: پی۔ ایچ۔ ڈی۔
  ur: {
    ...NONE,
    inner: 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ ق.م',
    titles: 'ڈاکٹر.م م ص ج ڈاک',
    beforeNumber: 'ص ج نمبر',
  },
  ps: { ...NONE, titles: 'ډ م ص ج' },
  he: {
    ...NONE,
    titles: "ר רח שד עמ מס טל גב פרופ מר עו.ד ד.ר ר' עמ' מס' גב' רח' פרופ' אינג' ג'",
    inner: 'בע.מ ת.ד ת.ז א.ד',
    closing: "וכו וגו וכד וכו' וגו' וכד' וכיו.ב",
    beforeNumber: "עמ מס טל פקס סע ס עמ' מס' טל' ס' סע'",
  },
  hi: HINDI,
  mr: HINDI,
  ne: HINDI,
  bn: { ...NONE, titles: 'ড ডা ড. মো মোঃ অধ্যা প্রফে ইঞ্জি', beforeNumber: 'নং পৃ' },
  ja: { ...NONE, titles: LATIN_TITLES, beforeNumber: 'no vol p pp' },
  ko: { ...NONE, titles: LATIN_TITLES, beforeNumber: 'no vol p pp' },
  // Two word spaces are typed for the Ethiopian full stop.
  am: { ...NONE, titles: 'ዶ.ር ዶ ወ.ሮ ፕ.ር አ.አ', inner: 'ዓ.ም ዓ.ዓ እ.ኤ.አ ከ.ሰ ሜ ኪ.ሜ', beforeNumber: 'ቁ ቁ.ር ገጽ' },
  ti: { ...NONE, titles: 'ዶ.ር ዶ ወ.ሮ', inner: 'ዓ.ም ዓ.ዓ እ.ኤ.አ' },
  my: { ...NONE, titles: LATIN_TITLES },
};
