import type { CalendarRules } from './calendar-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';

/** Numerals of Japanese. */
export const japaneseNumbers: NumberRules = { decimal: '.', groups: ',', han: true, percent: '% ％ パーセント' };

/** Weekdays of Japanese; months are numbers. */
export const japaneseCalendar: CalendarRules = {
  weekdays: ['月曜日 月曜', '火曜日 火曜', '水曜日 水曜', '木曜日 木曜', '金曜日 金曜', '土曜日 土曜', '日曜日 日曜'],
  months: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ambiguous: '',
  cues: '',
  capital: 'none',
  weeks: '週間 先週 今週 来週 毎週',
};

/** What denies in Japanese: the ends of verbs and adjectives. */
export const japaneseNegation: NegationRules = {
  negators: 'ない なかった ません ませんでした なく なくて ず ずに ぬ なければ なし ではな じゃな',
  weak: '無 不 非 未 否定 拒否 禁止 失敗 防 避け 止 中止 失 欠 以外 だけ のみ しか まだ 反対 もはや 少な 断 除 外 まい 離 抜',
  affirming:
    'だけでなく だけではなく のみならず かもしれない かもしれません なければならない なければなりません なければいけない なくてはならない なくてはいけない ねばならない ざるを得ない に違いない にほかならない に過ぎない にすぎない まず はず ず、 必ず 思わず わず いずれ ずつ ずっと ずれ みず しず 少なくとも 少なくない 間もなく まもなく 残らず 限らず かかわらず 関わらず 問わず 相次',
};

/** Digits of Hindi texts, both kinds, with the scale words of India. */
export const hindiNumbers: NumberRules = {
  decimal: '.',
  groups: ',',
  cardinals: `
    2 दो
    3 तीन तीनों
    4 चार चारों
    5 पांच पाँच पांचों
    6 छह छः छे
    7 सात
    8 आठ
    9 नौ
    10 दस
    11 ग्यारह
    12 बारह
    13 तेरह
    14 चौदह
    15 पंद्रह पन्द्रह
    16 सोलह
    17 सत्रह
    18 अठारह
    19 उन्नीस
    20 बीस
    25 पच्चीस
    30 तीस
    40 चालीस
    50 पचास
    60 साठ
    70 सत्तर
    80 अस्सी
    90 नब्बे`,
  ordinals: `
    3 तीसरा तीसरी तीसरे
    4 चौथा चौथी चौथे
    5 पांचवां पांचवीं पांचवें
    6 छठा छठी छठे
    10 दसवां दसवीं दसवें`,
  scales: `
    100 सौ सैकड़ों
    1000 हजार हज़ार हजारों हज़ारों
    100000 लाख लाखों
    1000000 मिलियन
    10000000 करोड़ करोड
    1000000000 अरब बिलियन
    1000000000000 ट्रिलियन`,
  loose: `
    0 कोई नहीं बिना शून्य
    1 एक पहला पहली पहले एकमात्र
    2 दोनों दूसरा दूसरी दूसरे दोगुना दोगुनी
    0.5,50,30 आधा आधी आधे
    1.5 डेढ़
    2.5 ढाई
    10 दशक दशकों
    100 सदी सदियों शताब्दी`,
  joiners: 'और',
  percent: '% प्रतिशत फीसदी फ़ीसदी',
};

/** Months and weekdays of Hindi. */
export const hindiCalendar: CalendarRules = {
  weekdays: ['सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार बृहस्पतिवार', 'शुक्रवार', 'शनिवार', 'रविवार इतवार'],
  months: [
    'जनवरी',
    'फरवरी फ़रवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर सितम्बर',
    'अक्टूबर अक्तूबर',
    'नवंबर नवम्बर',
    'दिसंबर दिसम्बर',
  ],
  ambiguous: 'मार्च मई',
  cues: 'और से',
  capital: 'none',
  weeks: 'सप्ताह हफ्ते हफ़्ते हफ्ता',
};

/** What denies in Hindi. */
export const hindiNegation: NegationRules = {
  negators: 'नहीं न ना मत बिना कभी_नहीं',
  weak: 'अस* अन* इनकार* इंकार* मना* रोक* असफल* कमी अभाव केवल सिर्फ सिर्फ़ मात्र बजाय खिलाफ* विरुद्ध शायद* कम के_अलावा निर* बे* ही किसी कोई गैर* वंचित विफल* बंद',
  affirming: 'न_केवल न_सिर्फ न_सिर्फ़ नहीं_तो या_नहीं ही_नहीं',
};
