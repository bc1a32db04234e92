import type { SegmentationRules } from './segmentation-rules.js';

/** Full stops of Macedonian, Bulgarian, Greek, Albanian and Turkish. */
export const southernSegmentation: Readonly<Record<string, SegmentationRules>> = {
  mk: {
    titles: `
      г г-ѓа г-ца г-дин д-р м-р проф акад доц инж дипл св ул бул пл ген полк мај кап т.е т.н т.н.р тнр пр на.пр
      прим чл ст стр сл бр таб тел гл лат англ герм фр рус род спец ред н.в н.пр сп види т.ч ѓ`,
    inner:
      'год г ден мил млн милј мин сек ч км см м кг илј дооел доо ад а.д д.о.о д.о.о.е.л н.е п.н.е јан фев мар апр јун јул авг септ окт ноем дек век',
    closing: 'итн сл др т.н.т и.т.н и.сл и.др и_др и_сл',
    beforeNumber: 'бр чл ст стр т точ сл таб гл кн тел факс лок',
    counting: 'бр стр сл таб тел',
    starters: `
      во на со од до за по при пред преку кон меѓу над под без освен покрај поради според откако и а но ама или
      туку дека додека кога ако бидејќи зашто иако што кој која кое кои каде како тоа тој таа тие овој оваа ова
      овие оној оние јас ти ние вие негов неговиот нејзин нивниот сите секој секоја не е се беше биле има нема
      исто исто-така тогаш потоа сега денес вчера утре тука таму така затоа инаку сепак меѓутоа покрај еден една
      друг многу некои илјадници стотици`,
    ordinals: true,
    openers: `
      додека кога ако бидејќи иако сепак меѓутоа затоа потоа тогаш сега денес вчера утре покрај поради според откако
      освен`,
  },
  bg: {
    titles: `
      г г-н г-жа г-ца д-р проф доц акад инж арх адв ул бул гр обл общ с т.нар т.е напр вж св ген полк майор кап
      лейт отец пл ж.к бл вх ет ап кв м-р ст чл ал изд англ фр нем рус лат ред съст прев т.ч вкл изкл ок прибл
      макс мин стр сп фиг табл тел о.з`,
    inner: 'лв ст млн млрд хил км м см мм кг хил г гг в вв н.е пр.н.е пр.хр сл.хр ч мин сек бр оод ад еоод еад',
    closing: 'др т.н т.нат и_пр т.под под и_т.н',
    beforeNumber: 'с стр чл ал т тел факс бр бл вх ет ап фиг табл гл кн № т',
    starters: `
      в във на с със от до за по при пред през към между над под без освен след преди и а но или обаче ако когато
      докато защото понеже макар че какво кой коя кое кои къде как това този тази тези той тя то те аз ти ние вие
      негов неговият нейният техният всички всеки всяка не е са беше бяха има няма също тогава после сега днес
      вчера утре тук там така затова иначе според освен въпреки един една друг много някои хиляди стотици милиони`,
    ordinals: false,
    openers: `
      ако когато докато защото макар обаче също тогава после сега днес вчера утре затова според освен въпреки това
      този тази тези`,
  },
  el: {
    titles: `
      κ κκ κα δρ καθ αγ π.χ δηλ βλ αρ σελ τηλ χλμ οδ λεωφ πλ αν αναπλ υπ πρόεδρ γεν στρ ταξ συντ αντ κεφ εκδ
      μτφ πρβλ λ.χ τ.μ επ επί περ εικ παρ ιατρ δικ μηχ κων/νος παν/μιο τ ν δ.ν αγγλ γαλλ λατ γερμ`,
    inner:
      'α.ε ε.π.ε ο.ε μ.χ εκ εκατ δισ χιλ ευρ ιαν φεβ μαρ απρ μάι ιουν ιουλ αυγ σεπ σεπτ οκτ νοε νοεμ δεκ η.π.α ε.ε ο.η.ε',
    closing: 'κ.λπ κλπ κ.ά κτλ κ.τ.λ κ.ο.κ κ.α μ.μ π.μ',
    beforeNumber: 'σ σελ αρ αριθ τηλ παρ κεφ τόμ τ εικ αρθρ φαξ εσωτ',
    starters: `
      ο η το οι τα τον την του της των τους τις ένας μια μία ένα αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εγώ εσύ
      εμείς εσείς δεν μην να θα και αλλά όμως ή είτε αν εάν όταν ενώ επειδή γιατί διότι αφού πριν μετά που πού
      πώς τι ποιος ποια ποιο σε στο στη στην στον στα στις στους από με χωρίς για προς κατά παρά μεταξύ σύμφωνα
      επίσης ακόμη σήμερα χθες αύριο τώρα εδώ εκεί έτσι τότε ωστόσο κάθε όλα όλοι πολλοί μερικοί είναι ήταν
      υπάρχει έχει εκατομμύρια χιλιάδες κανείς ούτε`,
    ordinals: false,
    marks: ';\\u037e',
  },
  sq: {
    titles: 'z znj znjsh dr prof doc ing gjen kol kpt sh p.sh dmth d.m.th rr bul nr fq art str kap tel vol sipas.shën',
    inner: 'sh.a sh.p.k shpk mln mld mijë vj jan shk mar pri maj qer kor gush sht tet nën dhj p.e.s e.s',
    closing: 'etj etc',
    beforeNumber: 'nr fq art pika kap tel vol',
    starters: `
      në me pa për nga te tek mbi nën para pas midis sipas dhe por ose kur nëse sepse pasi megjithatë që kush çfarë
      ku si kjo ky këto këta ai ajo ata ato unë ti ne ju një disa shumë të gjithë çdo nuk s'ka është janë ishte
      sot dje nesër tani atëherë këtu atje gjithashtu ndërsa edhe`,
    ordinals: false,
  },
  tr: {
    titles: `
      dr prof doç yrd av sn bay bayan müh mim op uz ecz hz alb yb bnb yzb ütğm tğm org korg tümg tuğg öğr gör arş
      cad sok sk mah blv apt no nu tel bkz krş örn yay çev haz ed vd s sf c say der yön gn gnl md bşk st alm ing
      fr lat ar far rus yun bul kar yak ort mad krş.`,
    inner: `
      a.ş ltd şti tic san ve.tic t.c a.b.d b.m m.ö m.s mö ms milyar mlr mln tl krş oca şub mar nis may haz tem ağu
      eyl eki kas ara co inc`,
    closing: 'vb vs vd v.b v.s v.d vbg',
    beforeNumber: 'no nu s sf c say md m tel faks fax kat d cad sok mad şek',
    counting: 'no nu s sf tel kat şek',
    starters: `
      bu şu o bir bunlar onlar biz siz ben sen ve ama fakat ancak ya eğer çünkü ise ile için gibi kadar göre sonra
      önce daha en çok her hiç bazı bütün tüm ne kim nasıl nerede neden niçin niye hangi burada orada böyle şöyle
      öyle şimdi bugün dün yarın artık hatta ayrıca üstelik oysa halbuki yine de da değil var yok evet hayır bunun
      onun bizim sizin buna ona bundan ondan böylece nitekim öte yandan özellikle milyonlarca binlerce yüzlerce`,
    ordinals: true,
    largestOrdinal: 100,
    calendar: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl',
  },
};
