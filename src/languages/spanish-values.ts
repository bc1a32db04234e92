import type { CalendarRules } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import { tableWithEndings } from './word-forms.js';

/** Number words and separators of Spanish. */
export const spanishNumbers: NumberRules = {
  decimal: ',',
  groups: '. ',
  eitherStyle: true,
  cardinals: `
    0 cero
    1 un uno una
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis dieciseis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno veintiuna veintiún
    22 veintidós veintidos
    23 veintitrés veintitres
    24 veinticuatro
    25 veinticinco
    26 veintiséis veintiseis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas`,
  ordinals: `
    3 tercer
    1 primer
    ${tableWithEndings(
      `1 primer
      2 segund
      3 tercer
      4 cuart
      5 quint
      6 sext
      7 séptim
      8 octav
      9 noven
      10 décim
      11 undécim
      12 duodécim
      20 vigésim
      100 centésim`,
      'o a os as',
    )}`,
  scales: `
    100 cien ciento cientos
    1000 mil miles millar millares
    1000000 millón millones
    1000000000000 billón billones`,
  shortScales: `
    1000000 m mill
    1000 k`,
  loose: `
    0 ningún ninguna ninguno nadie nada sin
    1 un uno una único única solo sola primer primero primera vez
    2 ambos ambas par pareja doble duplicar duplicó duplicado dúo segundo segunda segundos segundas
    3 triple triplicar triplicó tercio trío tercero tercera
    4 cuarto cuarta cuádruple
    5 quinto quinta
    0.5,50,30 medio media mitad semestre semestral
    0.33333,3,33 tercio tercios tercera
    0.25,25,15 cuarto cuartos trimestre trimestral
    0.2,5 quinto quintos quinta
    10 década décadas decena decenas
    0.1,10 décimo décima décimas
    12 docena docenas mediodía
    15,14,2 quincena quince
    24,0,12 medianoche
    20 veintena
    100 siglo siglos centenar centenares
    1000000000 milmillonario`,
  joiners: 'y e',
  joinsTens: true,
  half: 'medio media',
  percent: '% por_ciento porciento porcentaje',
  units: {
    kilometre: 'kilómetro kilómetros',
    metre: 'metro metros',
    centimetre: 'centímetro centímetros',
    millimetre: 'milímetro milímetros',
    mile: 'milla millas',
    foot: 'pie pies',
    'kilometre-per-hour': 'kilómetros_por_hora kilómetro_por_hora',
    'mile-per-hour': 'millas_por_hora',
    kilogram: 'kilogramo kilogramos kilo kilos',
    gram: 'gramo gramos',
    tonne: 'tonelada toneladas',
    pound: 'libra libras',
    hectare: 'hectárea hectáreas',
    litre: 'litro litros',
    barrel: 'barril barriles',
    'square-metre': 'metros_cuadrados metro_cuadrado',
    'square-kilometre': 'kilómetros_cuadrados',
    'cubic-metre': 'metros_cúbicos',
    celsius: 'grados_celsius grados_centígrados',
    megawatt: 'megavatio megavatios',
    second: 'segundo segundos',
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  },
};

/** What money is called in Spanish. */
export const spanishMoney: MoneyRules = {
  currencies: {
    EUR: 'euro euros',
    'USD AUD CAD NZD HKD SGD TWD': 'dólar dólares',
    'GBP EGP LBP SYP': 'libra libras',
    CHF: 'franco francos',
    'RSD IQD KWD DZD JOD TND': 'dinar dinares',
    'SEK NOK DKK ISK CZK': 'corona coronas',
    PLN: 'zloty zlotys',
    'RUB BYN': 'rublo rublos',
    UAH: 'grivna grivnas',
    TRY: 'lira liras',
    CNY: 'yuan yuanes renminbi',
    JPY: 'yen yenes',
    'INR PKR LKR NPR IDR': 'rupia rupias',
    'MXN ARS CLP COP UYU CUP PHP DOP': 'peso pesos',
    BRL: 'real reales',
    VES: 'bolívar bolívares',
    PEN: 'sol soles',
  },
};

/** Months and weekdays of Spanish. */
export const spanishCalendar: CalendarRules = {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado sábados', 'domingo domingos'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  ambiguous: 'domingo',
  cues: 'el en de este pasado próximo del cada',
  capital: 'never',
  weeks: 'semana semanas semanal fin_de_semana',
};

/** What denies in Spanish; no and nadie deny once. */
export const spanishNegation: NegationRules = {
  negators: 'no nunca jamás nadie nada ningún ninguno ninguna ninguna ni sin tampoco ningunos ningunas',
  weak: `
    imposib* incapa* insufic* inacc* inciert* inexist* inútil* ilegal* ilimit* irre* inadmis* injust* independ* indef* desconoc* descart* desaprob* desapar* desmint* desment*
    negar niegan niega negó negaron negado rechaz* falt* fall* carec* carent* ausen* evit* impid* impedi* prohib* exclu* excepto salvo solo sólo
    contra perd* poco poca pocos pocas rara* dud* fracas* dejó dejar dejaron ces* apenas sino lejos escas* opon* opus* opos* menos antes`,
  affirming: `
    no_solo no_sólo no_solamente no_obstante no_menos no_más no_más_de sin_embargo sin_duda no_es_más_que nada_menos nada_más ni_siquiera_no o_no
    no_es_otro no_es_otra no_hay_duda sin_lugar_a_dudas más_que_nada como_si_nada casi_nada`,
  double: 'no_sin no_es_imposible',
};

/** «…» and “…”. */
export const spanishQuotes: QuoteRules = { pairs: ['«»', '“”', '‘’'] };
