import type { SegmentationRules } from './segmentation-rules.js';

/** Full stops of Dutch and the languages of the North. */
export const northernSegmentation: Readonly<Record<string, SegmentationRules>> = {
  da: {
    titles: `
      hr fr frk dr prof mr mrs ms skt sct st mt cand ing adv kgl gl ca f.eks fx bl.a m.fl nr jf vedr dvs pga
      mht ang tlf ugtl e.l rep sen gov gen inkl ekskl evt hhv iht ifm mag stud overs red udg afsn bd fig forf
      opr p.g.a pt p.t pga sml tidl vha div max min resp d.d dr.med`,
    inner: `
      co inc ltd corp jr sr a/s aps jan feb mar apr maj jun jul aug sep sept okt nov dec kl kr mio mia mia pct
      afd bd vol ed u.s u.k u.s.a e.u no f.kr e.kr`,
    closing: 'etc osv mv mm o.lign m.m a.m p.m o.a m.v f.f',
    beforeNumber:
      'nr no n° nº art s p pp kl § sec rs tlf tel fax kap stk bd fig jan feb mar apr jun jul aug sep sept okt nov dec',
    counting: 'nr s p tlf tel fig kap bd',
    starters: `
      den det de en et der denne dette disse han hun vi jeg i du man hvad hvem hvor hvornår hvorfor hvordan
      men og eller så da når hvis fordi efter før under med uden for til fra på om ved af ifølge også ikke nu
      her hans hendes deres vores alle mange nogle flere the they he she it i'm we you this that what how who
      which selv trods mens siden derfor dog måske imidlertid derimod endvidere desuden først senere tidligere
      ingen hver både samtidig dermed herefter ligesom the a an there were is are was`,
    ordinals: true,
    largestOrdinal: 100,
    calendar: 'januar februar marts april maj juni juli august september oktober november december',
  },
  nl: {
    titles: `
      dhr mevr mw dr prof mr drs ing ir st bijv bv d.w.z o.a a.u.b ca nl blz gen lt kol sgt zgn resp incl excl
      aanw afb afd afk alg betr bijz dgl evt fig geb gem ged i.p.v i.v.m i.t.t jhr jkvr kap lic m.b.t m.i.v
      m.n m.u.v mej n.a.v nr ontv o.l.v o.m opm p.a plm pres red secr t.a.v t.g.v t.o.v t.b.v tel temp vgl vlg
      vnl voorz wed wnd zg z.s.m ds mgr em bal balt lat ned eng fr hd burg min`,
    inner: 'co inc ltd b.v n.v jr sr jan feb mrt apr jun jul aug sept okt nov dec v.chr n.chr mln mld u.s vnw',
    closing: 'enz etc e.d enzv m.m e.v a.m p.m',
    beforeNumber: 'nr no blz p art vol hfdst par tel fax lid afb fig',
    starters: `
      de het een dit dat deze die er hij zij ze we wij ik je u en maar of want dus toen nu daar hier in op aan
      bij met zonder voor na tot van uit door over onder tussen tijdens volgens als omdat hoewel wat wie waar
      wanneer waarom hoe zijn haar hun ons onze ook niet geen alle veel ondanks sinds vanaf terwijl echter toch
      daarom bovendien daarnaast verder eerst later gisteren vandaag morgen sommige iedereen niemand elk elke`,
    ordinals: false,
  },
  sv: {
    titles: `
      dr prof hr fr st t.ex bl.a d.v.s s.k ca ang kl jfr resp f.d dvs tex exkl inkl max min mfl dir ing fil kand
      jur med tekn lic ev ex fig forts f.n f.ö fr.o.m gm inv kap m.a.o m.h.a m.m nr n:r obs o.dyl p.g.a red rel
      s.a.s spec tel t.o.m t.v tr uppl urspr äv övers vard s:t s:ta sid`,
    inner: 'co inc ltd ab jr jan feb mar apr aug sept okt nov dec kr milj tkr mdr st f.kr e.kr',
    closing: 'etc osv m.m m.fl o.s.v o.d o.dyl e.d m.fl',
    beforeNumber: 'nr s kl kap sid tel fax art st fig bd',
    starters: `
      den det de en ett detta denna dessa han hon vi jag i du man och men eller så då när om eftersom efter
      före under med utan för till från på vid av enligt också inte nu här vad vem var varför hur dock därför
      medan sedan trots dessutom samtidigt först senare tidigare alla många några flera ingen ni deras hans
      hennes vår vilka vilken detsamma ändå däremot idag igår imorgon`,
    ordinals: false,
  },
  nb: {
    titles: `
      dr prof hr fr st f.eks bl.a dvs ca jf vedr kgl ang avd bl.a div eks ekskl evt fig forf gml iflg inkl jfr
      kap m.a.o mht mtp nr o.l osb pga red ref sml tidl tlf vha mag cand sen rep gen`,
    inner: 'co inc ltd as jr jan feb mar apr jun jul aug sept okt nov des kl kr mill mrd f.kr e.kr pst',
    closing: 'etc osv m.m mv o.a m.fl o.l',
    beforeNumber: 'nr s kl kap tlf fax art bd fig',
    counting: 'nr s tlf fig kap bd',
    starters: `
      den det de en et dette denne disse han hun vi jeg i du man og men eller så da når hvis fordi etter før
      under med uten for til fra på ved av ifølge også ikke nå her hva hvem hvor hvorfor hvordan selv mens siden
      derfor imidlertid dessuten først senere tidligere alle mange noen flere ingen`,
    ordinals: true,
    largestOrdinal: 100,
  },
};
