import type { SegmentationRules } from './segmentation-rules.js';

const NONE = { titles: '', inner: '', closing: '', beforeNumber: '', starters: '', ordinals: false };

/** Full stops of languages that have no file of their own yet, by tag. */
export const PLAIN_SEGMENTATION: Readonly<Record<string, SegmentationRules>> = {
  da: {
    titles: `
      hr fr frk dr prof mr mrs ms skt sct st cand ing adv kgl gl ca f.eks fx bl.a m.fl nr jf vedr dvs pga
      mht ang tlf ugtl e.l rep sen gov gen`,
    inner: `
      co inc ltd corp jr sr a/s aps jan feb mar apr maj jun jul aug sep sept okt nov dec kl kr mio mia pct
      afd bd vol ed udg u.s u.k u.s.a no`,
    closing: 'etc osv mv mm o.lign m.m a.m p.m',
    beforeNumber: 'nr no n° art s p pp kl § sec rs jan feb mar apr jun jul aug sep sept okt nov dec',
    starters: `
      den det de en et der denne dette disse han hun vi jeg i du man hvad hvem hvor hvornår hvorfor hvordan
      men og eller så da når hvis fordi efter før under med uden for til fra på om ved af ifølge også ikke nu
      her hans hendes deres vores alle mange nogle flere the they he she it i'm we you this that what`,
    ordinals: true,
    calendar: 'januar februar marts april maj juni juli august september oktober november december',
  },
  nl: {
    titles: 'dhr mevr mw dr prof mr drs ing ir st bijv bv d.w.z o.a a.u.b ca nl blz gen lt kol sgt zgn resp incl excl',
    inner: 'co inc ltd b.v n.v jr sr jan feb mrt apr jun jul aug sept okt nov dec v.chr n.chr mln mld u.s',
    closing: 'enz etc e.d',
    beforeNumber: 'nr blz p art vol',
    starters: `
      de het een dit dat deze die er hij zij ze we wij ik je u en maar of want dus toen nu daar hier in op aan
      bij met zonder voor na tot van uit door over onder tussen tijdens volgens als omdat hoewel wat wie waar
      wanneer waarom hoe zijn haar hun ons onze ook niet geen alle veel`,
    ordinals: false,
  },
  pl: {
    titles:
      'dr prof mgr inż hab ks św gen płk mjr kpt por ppłk red im ul al pl np tzn tzw m.in ok godz wg płd płn woj os',
    inner: 'sp z.o.o s.a r w tys mln mld zł gr st jr n.e p.n.e pkt poz ust',
    closing: 'itd itp',
    beforeNumber: 'nr s str art ust pkt poz t godz ok r',
    starters: `
      w na do z ze od po o u i a ale lecz jednak oraz to ten ta te ci jest są był była było on ona ono oni my ja
      nie tak że gdy kiedy jak jeśli jeżeli ponieważ więc dlatego przez przed pod nad dla bez przy za także
      również teraz dziś wczoraj tam tu jego jej ich wszystkie wielu`,
    ordinals: true,
  },
  sv: {
    titles: 'dr prof hr fr st t.ex bl.a d.v.s s.k ca ang kl jfr resp f.d',
    inner: 'co inc ltd ab jr jan feb mar apr aug sept okt nov dec kr milj',
    closing: 'etc osv m.m m.fl',
    beforeNumber: 'nr s kl kap',
    starters: `
      den det de en ett detta denna dessa han hon vi jag i du man och men eller så då när om eftersom efter
      före under med utan för till från på vid av enligt också inte nu här vad vem var varför hur`,
    ordinals: false,
  },
  nb: {
    titles: 'dr prof hr fr st f.eks bl.a dvs ca jf vedr kgl',
    inner: 'co inc ltd as jr jan feb mar apr jun jul aug sept okt nov des kl kr mill mrd',
    closing: 'etc osv m.m mv',
    beforeNumber: 'nr s kl kap',
    starters: `
      den det de en et dette denne disse han hun vi jeg i du man og men eller så da når hvis fordi etter før
      under med uten for til fra på ved av ifølge også ikke nå her hva hvem hvor hvorfor hvordan`,
    ordinals: true,
  },
  cs: {
    titles: 'dr prof doc ing mgr bc mudr judr phdr sv gen plk tzv např resp tj mj ul nám č',
    inner: 'a.s s.r.o spol st jr tis mil mld kč r n.l',
    closing: 'atd apod',
    beforeNumber: 'č str s čl odst',
    starters: `
      v ve na do z ze od po o u a ale i však to ten ta je jsou byl byla bylo on ona oni my já ne že když jak
      jestli protože proto přes před pod nad pro bez při za také dnes včera tam tady jeho její jejich`,
    ordinals: true,
  },
  bg: {
    ...NONE,
    titles: 'г г-н г-жа д-р проф доц акад инж ул бул гр обл т.нар напр вж св ген полк',
    inner: 'лв млн млрд хил км ст в н.е пр',
    closing: 'др т.н',
    beforeNumber: 'с стр чл ал т бр',
  },
  el: {
    ...NONE,
    titles: 'κ κκ κα δρ καθ αγ π.χ δηλ βλ',
    closing: 'κ.λπ κ.ά κτλ',
    beforeNumber: 'σ σελ αρ',
    marks: ';',
  },
  // The Armenian full stop is often typed as a colon.
  hy: { ...NONE, marks: ':' },
  kk: { ...NONE, titles: 'т.б мыс', closing: 'т.б', beforeNumber: '№' },
};
