/** What a unit measures: numbers with units of one kind may be conversions of each other. */
export type Measure = 'length' | 'speed' | 'mass' | 'area' | 'volume' | 'temperature' | 'power' | 'energy' | 'time';

/** A unit by its id: what it measures, how many of the base unit it is, and its international symbols. */
export interface Unit {
  readonly measure: Measure;
  /** In metres, metres per second, kilograms, square metres, litres, watts, joules or seconds; 0 where it is no multiple. */
  readonly size: number;
  /** Case matters: m, M; forms are parted by spaces. */
  readonly symbols: string;
}

/** Units that news texts use; the words for them stand with each language. */
export const UNITS: Readonly<Record<string, Unit>> = {
  kilometre: { measure: 'length', size: 1000, symbols: 'km км' },
  metre: { measure: 'length', size: 1, symbols: 'm м' },
  centimetre: { measure: 'length', size: 0.01, symbols: 'cm см' },
  millimetre: { measure: 'length', size: 0.001, symbols: 'mm мм' },
  mile: { measure: 'length', size: 1609.344, symbols: 'mi' },
  foot: { measure: 'length', size: 0.3048, symbols: 'ft' },
  inch: { measure: 'length', size: 0.0254, symbols: '' },
  yard: { measure: 'length', size: 0.9144, symbols: 'yd' },
  'kilometre-per-hour': { measure: 'speed', size: 0.27778, symbols: 'km/h kmh kph км/ч км/год км/час км/h' },
  'mile-per-hour': { measure: 'speed', size: 0.44704, symbols: 'mph' },
  kilogram: { measure: 'mass', size: 1, symbols: 'kg кг' },
  gram: { measure: 'mass', size: 0.001, symbols: 'g г' },
  tonne: { measure: 'mass', size: 1000, symbols: 't т' },
  pound: { measure: 'mass', size: 0.45359, symbols: 'lb lbs' },
  ounce: { measure: 'mass', size: 0.02835, symbols: 'oz' },
  hectare: { measure: 'area', size: 10_000, symbols: 'ha га' },
  acre: { measure: 'area', size: 4046.86, symbols: '' },
  'square-metre': { measure: 'area', size: 1, symbols: 'm² m2 м² м2' },
  'square-kilometre': { measure: 'area', size: 1e6, symbols: 'km² km2 км² км2' },
  'square-mile': { measure: 'area', size: 2.59e6, symbols: '' },
  'square-foot': { measure: 'area', size: 0.0929, symbols: 'ft²' },
  litre: { measure: 'volume', size: 1, symbols: 'l л' },
  gallon: { measure: 'volume', size: 3.785, symbols: 'gal' },
  barrel: { measure: 'volume', size: 158.99, symbols: '' },
  'cubic-metre': { measure: 'volume', size: 1000, symbols: 'm³ m3 м³ м3' },
  celsius: { measure: 'temperature', size: 0, symbols: '°C ℃' },
  fahrenheit: { measure: 'temperature', size: 0, symbols: '°F ℉' },
  watt: { measure: 'power', size: 1, symbols: 'W' },
  kilowatt: { measure: 'power', size: 1e3, symbols: 'kW кВт' },
  megawatt: { measure: 'power', size: 1e6, symbols: 'MW МВт' },
  gigawatt: { measure: 'power', size: 1e9, symbols: 'GW ГВт' },
  'kilowatt-hour': { measure: 'energy', size: 3.6e6, symbols: 'kWh кВтч' },
  'megawatt-hour': { measure: 'energy', size: 3.6e9, symbols: 'MWh МВтч' },
  second: { measure: 'time', size: 1, symbols: '' },
  minute: { measure: 'time', size: 60, symbols: '' },
  hour: { measure: 'time', size: 3600, symbols: '' },
  day: { measure: 'time', size: 86_400, symbols: '' },
  week: { measure: 'time', size: 604_800, symbols: '' },
  month: { measure: 'time', size: 2_629_800, symbols: '' },
  year: { measure: 'time', size: 31_557_600, symbols: '' },
};

/** Signs and codes of money that every language understands: what they may mean → ISO 4217 codes. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '£': 'GBP EGP LBP SYP',
  '¥': 'CNY JPY',
  '￥': 'CNY JPY',
  '₽': 'RUB BYN',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₹': 'INR PKR LKR NPR IDR',
  '₩': 'KRW KPW',
  zł: 'PLN',
  Kč: 'SEK NOK DKK ISK CZK',
  Ft: 'HUF',
  kn: 'HRK',
  KM: 'BAM',
};

/** ISO 4217 codes that texts write beside amounts. */
export const CURRENCY_CODES =
  'EUR USD GBP CHF RSD BAM HRK HUF PLN CZK RUB BYN UAH RON BGN ALL MKD TRY CNY JPY KRW INR ILS SEK NOK DKK ISK AUD CAD NZD BRL MXN AED SAR KZT GEL ZAR';
