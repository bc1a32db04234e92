import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';

/** Numerals of Chinese. */
export const chineseNumbers: NumberRules = {
  decimal: '.',
  groups: ',',
  han: true,
  percent: '% ％',
  units: {
    kilometre: '公里 千米',
    metre: '米',
    centimetre: '厘米',
    millimetre: '毫米',
    mile: '英里',
    foot: '英尺',
    'kilometre-per-hour': '公里/小时 公里每小时 千米/小时',
    kilogram: '公斤 千克',
    gram: '克',
    tonne: '吨',
    pound: '磅',
    hectare: '公顷',
    litre: '升',
    barrel: '桶',
    'square-metre': '平方米',
    'square-kilometre': '平方公里 平方千米',
    'cubic-metre': '立方米',
    celsius: '摄氏度',
    megawatt: '兆瓦',
    kilowatt: '千瓦',
    'kilowatt-hour': '千瓦时',
    second: '秒',
    minute: '分钟',
    hour: '小时 个小时',
    day: '天',
    week: '周 个星期',
    month: '个月',
    year: '年',
  },
};

/** What money is called in Chinese; 元 alone may be any dollar or yuan. */
export const chineseMoney: MoneyRules = {
  currencies: {
    'USD AUD CAD NZD HKD SGD TWD': '美元 美金 港元 港币 澳元 加元 新元 新台币',
    EUR: '欧元',
    'GBP EGP LBP SYP': '英镑 镑',
    JPY: '日元 日圆',
    'KRW KPW': '韩元',
    'RUB BYN': '卢布',
    CHF: '瑞郎 瑞士法郎',
    'CNY USD HKD TWD JPY': '元 圆 块',
    CNY: '人民币 元人民币',
    'INR PKR LKR NPR IDR': '卢比',
    'MXN ARS CLP COP UYU CUP PHP DOP': '比索',
  },
};

/** Weekdays of Chinese; months are numbers (10月) and compared as such. */
export const chineseCalendar: CalendarRules = {
  weekdays: [
    '星期一 周一 礼拜一',
    '星期二 周二 礼拜二',
    '星期三 周三 礼拜三',
    '星期四 周四 礼拜四',
    '星期五 周五 礼拜五',
    '星期六 周六 礼拜六',
    '星期日 星期天 周日 礼拜天 礼拜日',
  ],
  months: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ambiguous: '',
  cues: '',
  capital: 'none',
  weeks: '周 星期 上周 本周 下周 一周 每周',
};

/** What denies in Chinese. */
export const chineseNegation: NegationRules = {
  negators:
    '不会 不能 不是 不再 不愿 不要 不应 不该 不得 不想 不允许 不同意 不可以 不可能 不知道 不存在 不需要 不支持 不接受 不必 不用 不曾 不予 不准 不许 不希望 不打算 不相信 不认为 不了解 不清楚 不属于 不具备 不具有 不在 不参加 不承认 不影响 不包括 不代表 不意味 没 没有 未 勿 并非 绝非 从未 从不 尚未 毫无',
  weak: '不 无 非 别 莫 否 拒绝 否认 禁止 缺乏 缺少 失败 避免 防止 停止 取消 除了 除 只 仅 才 反对 难以 难 免 少 很少 几乎 误 怀疑 驳回 排除 失去 脱离 拒 缺 止 失 离 未必',
  affirming:
    '不仅 不但 不只 不光 不止 不得不 不断 不久 不少 不同 不过 不论 不管 不无 无不 无论 无疑 毫无疑问 非常 非洲 非 除非 未来 未婚 差不多 不禁 不由得 不可不 不能不 不会不 无非 莫不 不愧 不惜 不妨 不料 不错 不起 不到 不满 不足 不等 不可或缺 没错 特别 别墅 分别 区别 级别 性别 个别 类别 告别 别人 别的 识别 是否 能否 否则 非凡 非遗 无人机 无线 无数 无比 不良 不幸 不法 不动产 莫斯科 莫 莫迪 差别 有没有 会不会 是不是 能不能 要不要 不愿不 未免 不择手段 不遗余力 不约而同 不可避免 无时无刻 无偿 无奈 不安 不利 不顾 不明 不当 不便 不慎 不力',
  double: '不无 无不 不得不 不能不 不可不 不会不 并非没有 并非不 未尝不 没有不 莫不',
};

/** “…” and 「…」. */
export const chineseQuotes: QuoteRules = { pairs: ['“”', '「」', '『』', '《》', '‘’'] };
