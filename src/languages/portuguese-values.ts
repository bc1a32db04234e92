import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';

/** Number words and separators of Portuguese. */
export const portugueseNumbers: NumberRules = {
  decimal: ',',
  groups: '. ',
  cardinals: `
    0 zero
    1 um uma
    2 dois duas
    3 três
    4 quatro
    5 cinco
    6 seis
    7 sete
    8 oito
    9 nove
    10 dez
    11 onze
    12 doze
    13 treze
    14 catorze quatorze
    15 quinze
    16 dezesseis dezasseis
    17 dezessete dezassete
    18 dezoito
    19 dezenove dezanove
    20 vinte
    30 trinta
    40 quarenta
    50 cinquenta
    60 sessenta
    70 setenta
    80 oitenta
    90 noventa
    200 duzentos duzentas
    300 trezentos trezentas
    400 quatrocentos quatrocentas
    500 quinhentos quinhentas
    600 seiscentos seiscentas
    700 setecentos
    800 oitocentos
    900 novecentos`,
  scales: `
    100 cem cento centenas
    1000 mil milhares milhar
    1000000 milhão milhões
    1000000000 bilhão bilhões
    1000000000000 trilhão trilhões`,
  shortScales: `
    1000000 mi
    1000000000 bi`,
  loose: `
    0 nenhum nenhuma ninguém nada sem
    1 um uma único única só primeiro primeira vez
    2 ambos ambas par dobro duplo dupla segundo segunda segundos
    3 triplo tripla terceiro terceira terço terços
    4 quarto quarta
    5 quinto quinta
    6 sexto sexta meia
    0.5,50,30 meio meia metade semestre
    0.25,25,15 quarto quartos trimestre
    10 década décadas dezena dezenas
    12 dúzia dúzias
    24,0,12 dia dias
    100 século séculos`,
  joiners: 'e',
  joinsTens: true,
  half: 'meio meia',
  percent: '% por_cento porcento',
};

/** What money is called in Portuguese. */
export const portugueseMoney: MoneyRules = {
  currencies: {
    EUR: 'euro euros',
    'USD AUD CAD NZD HKD SGD TWD': 'dólar dólares',
    'GBP EGP LBP SYP': 'libra libras',
    BRL: 'real reais',
    'RUB BYN': 'rublo rublos',
    CNY: 'yuan yuans',
    JPY: 'iene ienes',
    'MXN ARS CLP COP UYU CUP PHP DOP': 'peso pesos',
  },
};

/** Months and weekdays of Portuguese. */
export const portugueseCalendar: CalendarRules = {
  weekdays: [
    'segunda-feira segundas-feiras',
    'terça-feira terças-feiras',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira sextas-feiras',
    'sábado sábados',
    'domingo domingos',
  ],
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  ambiguous: 'domingo',
  cues: 'em de no do este próximo último',
  capital: 'never',
  weeks: 'semana semanas',
};

/** What denies in Portuguese. */
export const portugueseNegation: NegationRules = {
  negators: 'não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco',
  weak: `
    impossív* incapa* insufic* inacc* incert* inexist* inútil* ilegal* ilimit* irre* inadmis* injust* independ* desconhec* descart* desment*
    negar nega negou negaram rejeit* recus* falt* falh* ausên* ausen* evit* imped* proib* exclu* exceto salvo só somente apenas contra perd*
    pouco pouca poucos poucas rar* dúvid* duvid* cess* mal antes menos`,
  affirming: 'não_só não_apenas não_somente não_obstante não_menos não_mais_de sem_dúvida ou_não nada_menos',
  double: 'não_sem',
};

/** “…” and «…». */
export const portugueseQuotes: QuoteRules = { pairs: ['“”', '«»', '‘’'] };
