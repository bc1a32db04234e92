/**
 * Organisations, offices and acronyms. A row as in `place-table.ts`. An acronym that only the source language uses
 * (SAD, OTAN, ООН) stands in that language's cell.
 */
export const ORGANISATION_ROWS = `
NATO | sr NATO / NATO-a / Severnoatlantski savez | fr OTAN | es OTAN | it NATO / Nato | ru НАТО | uk НАТО | zh 北约 | ar الناتو / حلف شمال الأطلسي
European Union / EU | sr Evropska unija / EU | hr Europska unija / EU | hu Európai Unió / EU | de Europäische Union / Europäischen Union / EU | fr Union européenne / UE | es Unión Europea / UE | it Unione europea / UE / Ue | ru Европейский союз / Евросоюз / ЕС | uk Європейський Союз / Євросоюз / ЄС | zh 欧盟 | ar الاتحاد الأوروبي
United Nations / UN / U.N. | sr Ujedinjene nacije / UN | hr Ujedinjeni narodi / UN | hu Egyesült Nemzetek / ENSZ | de Vereinte Nationen / Vereinten Nationen / UNO / UN | fr Nations unies / ONU | es Naciones Unidas / ONU | it Nazioni Unite / ONU / Onu | ru Организация Объединённых Наций / ООН | uk Організація Об'єднаних Націй / ООН | zh 联合国 | ar الأمم المتحدة | ! Unified Peoples / Union Nations / United Mothers
World Health Organization / World Health Organisation / WHO | sr Svetska zdravstvena organizacija / Svjetska zdravstvena organizacija / SZO | hr Svjetska zdravstvena organizacija / WHO | hu Egészségügyi Világszervezet / WHO | de Weltgesundheitsorganisation / WHO | fr Organisation mondiale de la santé / OMS | es Organización Mundial de la Salud / OMS | it Organizzazione mondiale della sanità / OMS / Oms | ru Всемирная организация здравоохранения / ВОЗ | uk Всесвітня організація охорони здоров'я / ВООЗ | zh 世界卫生组织 / 世卫组织 | ar منظمة الصحة العالمية | ! CART
International Monetary Fund / IMF | sr Međunarodni monetarni fond / MMF | hr Međunarodni monetarni fond / MMF | hu Nemzetközi Valutaalap / IMF | de Internationaler Währungsfonds / IWF | fr Fonds monétaire international / FMI | es Fondo Monetario Internacional / FMI | it Fondo monetario internazionale / FMI / Fmi | ru Международный валютный фонд / МВФ | uk Міжнародний валютний фонд / МВФ | zh 国际货币基金组织 | ar صندوق النقد الدولي
World Bank | sr Svetska banka / Svjetska banka | hr Svjetska banka | hu Világbank | de Weltbank | fr Banque mondiale | es Banco Mundial | it Banca mondiale | ru Всемирный банк | uk Світовий банк | zh 世界银行 | ar البنك الدولي
European Central Bank / ECB | sr Evropska centralna banka / ECB | hr Europska središnja banka / ESB | hu Európai Központi Bank / EKB | de Europäische Zentralbank / EZB | fr Banque centrale européenne / BCE | es Banco Central Europeo / BCE | it Banca centrale europea / BCE / Bce | ru Европейский центральный банк / ЕЦБ | uk Європейський центральний банк / ЄЦБ | zh 欧洲央行
EBRD / European Bank for Reconstruction and Development | sr Evropska banka za obnovu i razvoj / EBRD | hr Europska banka za obnovu i razvoj / EBRD | hu Európai Újjáépítési és Fejlesztési Bank / EBRD | fr BERD | es BERD | it BERS | ru ЕБРР | uk ЄБРР | zh 欧洲复兴开发银行
European Commission | sr Evropska komisija | hr Europska komisija | hu Európai Bizottság | de Europäische Kommission / EU-Kommission | fr Commission européenne | es Comisión Europea | it Commissione europea | ru Европейская комиссия / Еврокомиссия | uk Європейська комісія / Єврокомісія | zh 欧盟委员会 | ar المفوضية الأوروبية
European Parliament | sr Evropski parlament | hr Europski parlament | hu Európai Parlament | de Europäisches Parlament / Europaparlament | fr Parlement européen | es Parlamento Europeo | it Parlamento europeo | ru Европейский парламент / Европарламент | uk Європейський парламент / Європарламент | zh 欧洲议会 | ar البرلمان الأوروبي
Council of Europe | sr Savet Evrope / Savjet Evrope | hr Vijeće Europe | hu Európa Tanács | de Europarat | fr Conseil de l'Europe | es Consejo de Europa | it Consiglio d'Europa | ru Совет Европы | uk Рада Європи | zh 欧洲委员会
Security Council | sr Savet bezbednosti / Savjet bezbjednosti | hr Vijeće sigurnosti | hu Biztonsági Tanács | de Sicherheitsrat | fr Conseil de sécurité | es Consejo de Seguridad | it Consiglio di sicurezza | ru Совет Безопасности / Совет безопасности / Совбез | uk Рада Безпеки | zh 安理会 | ar مجلس الأمن | ! Safety Advice / Safety Council / Council of Safety
OSCE | sr OEBS | hr OESS | hu EBESZ | de OSZE | fr OSCE | es OSCE | it OSCE / Osce | ru ОБСЕ | uk ОБСЄ | zh 欧安组织
OECD | fr OCDE | es OCDE | it OCSE | ru ОЭСР | uk ОЕСР | zh 经合组织
World Trade Organization / WTO | sr Svetska trgovinska organizacija / Svjetska trgovinska organizacija / STO | hu Kereskedelmi Világszervezet | de Welthandelsorganisation | fr OMC | es OMC | ru ВТО | uk СОТ | zh 世贸组织
IAEA / International Atomic Energy Agency | sr MAAE | hu NAÜ | de IAEO | fr AIEA | es OIEA | it AIEA / Aiea | ru МАГАТЭ | uk МАГАТЕ | zh 国际原子能机构 | ar الوكالة الدولية للطاقة الذرية
Hague Tribunal / ICTY | sr Haški tribunal / Haški sud | hr Haški sud / Haaški sud | ru Гаагский трибунал | ! Hash Tribunal / Haški Tribunal
International Criminal Court / ICC | sr Međunarodni krivični sud / MKS | hu Nemzetközi Büntetőbíróság | de Internationaler Strafgerichtshof | fr Cour pénale internationale / CPI | es Corte Penal Internacional / CPI | ru Международный уголовный суд / МУС | zh 国际刑事法院
African Union | sr Afrička unija | hu Afrikai Unió | de Afrikanische Union | fr Union africaine | es Unión Africana | it Unione africana | ru Африканский союз | zh 非盟 | ar الاتحاد الأفريقي
Arab League | sr Arapska liga | hu Arab Liga | de Arabische Liga | fr Ligue arabe | es Liga Árabe | it Lega araba | ru Лига арабских государств | zh 阿盟 | ar جامعة الدول العربية
Red Cross | sr Crveni krst | hr Crveni križ | hu Vöröskereszt | de Rotes Kreuz / Roten Kreuz / Rote Kreuz | fr Croix-Rouge | es Cruz Roja | it Croce Rossa | ru Красный Крест | uk Червоний Хрест | zh 红十字会 | ar الصليب الأحمر
Médecins Sans Frontières / Doctors Without Borders | sr Lekari bez granica / Ljekari bez granica | hu Orvosok Határok Nélkül | de Ärzte ohne Grenzen | es Médicos Sin Fronteras | it Medici Senza Frontiere | ru Врачи без границ | zh 无国界医生
Amnesty International | sr Amnesti internešenel / Amnesti Internešenel | ru Международная амнистия | zh 国际特赦组织 | ar منظمة العفو الدولية
Human Rights Watch | sr Hjuman Rajts Voč | zh 人权观察 | ar هيومن رايتس ووتش
Bundestag | ru Бундестаг | uk Бундестаг | zh 联邦议院
Verkhovna Rada | sr Vrhovna rada | de Werchowna Rada | ru Верховная Рада | uk Верховна Рада | zh 最高拉达 | ! Supreme Advice / Top Happy / Supreme Council
State Duma / Duma | sr Državna duma / Duma | de Staatsduma / Duma | hu Állami Duma | ru Государственная дума / Госдума | uk Державна дума | zh 国家杜马 | ! State Thought
Pentagon | ru Пентагон | uk Пентагон | zh 五角大楼 | ar البنتاغون
Xinhua | sr Sinhua | hu Hszinhua | ru Синьхуа | uk Сіньхуа | zh 新华社 | ar شينخوا | ! New China
Reuters | sr Rojters | ru Рейтер / Reuters | uk Рейтер | zh 路透社 | ar رويترز
Associated Press / AP | sr Asošiejted pres | ru Ассошиэйтед Пресс | zh 美联社 | ar أسوشيتد برس
BBC | sr Bi-Bi-Si / BBC | ru Би-би-си | uk Бі-бі-сі | zh 英国广播公司 | ar بي بي سي
Bloomberg | sr Blumberg | ru Блумберг | zh 彭博社 | ar بلومبرغ
Financial Times | sr Fajnenšel tajms / Fajnenšel Tajms | zh 金融时报
New York Times | sr Njujork tajms / Njujork Tajms | ru Нью-Йорк таймс | zh 纽约时报
Washington Post | sr Vašington post / Vašington Post | zh 华盛顿邮报
Wall Street Journal | sr Volstrit žurnal / Vol Strit Žurnal | zh 华尔街日报
Google | sr Gugl | ru Гугл | uk Гугл | zh 谷歌 | ar غوغل
Facebook | sr Fejsbuk | ru Фейсбук | uk Фейсбук | zh 脸书 | ar فيسبوك
Twitter | sr Tviter | ru Твиттер | uk Твіттер | zh 推特 | ar تويتر
Instagram | ru Инстаграм | uk Інстаграм | ar إنستغرام
YouTube | sr Jutjub | ru Ютуб | uk Ютуб | ar يوتيوب
WhatsApp | sr Votsap / Vocap | ar واتساب
TikTok | sr Tiktok / Tik-tok | ru Тикток | zh 抖音 | ar تيك توك
Microsoft | sr Majkrosoft | ru Майкрософт | zh 微软 | ar مايكروسوفت
Apple | sr Epl | ru Эппл | zh 苹果公司
Amazon | ru Амазон | zh 亚马逊 | ar أمازون
Volkswagen | sr Folksvagen | ru Фольксваген | uk Фольксваген | zh 大众汽车
Boeing | sr Boing | ru Боинг | uk Боїнг | zh 波音 | ar بوينغ
Airbus | sr Erbas | ru Эйрбас | zh 空客 | ar إيرباص
Siemens | sr Simens | ru Сименс | uk Сіменс | zh 西门子
Huawei | sr Huavej | ru Хуавэй | zh 华为 | ar هواوي
Gazprom | hu Gazprom | ru Газпром | uk Газпром | zh 俄罗斯天然气工业股份公司
Rosneft | sr Rosnjeft | ru Роснефть | zh 俄罗斯石油公司
Hamas | hu Hamász | ru ХАМАС | uk ХАМАС | zh 哈马斯 | ar حماس
Hezbollah | sr Hezbolah | hu Hezbollah | de Hisbollah | fr Hezbollah | es Hezbolá | ru Хезболла / Хизболла | uk Хезболла | zh 真主党 | ar حزب الله
Taliban | sr Talibani | hu Tálib / Tálibok | ru Талибан | uk Талібан | zh 塔利班 | ar طالبان
Islamic State / ISIS | sr Islamska država / ID | hu Iszlám Állam | de Islamischer Staat / IS | fr État islamique / EI | es Estado Islámico / EI | it Stato islamico | ru Исламское государство / ИГИЛ | zh 伊斯兰国 | ar داعش
Mossad | sr Mosad | hu Moszad | ru Моссад | zh 摩萨德 | ar الموساد
FBI | ru ФБР | uk ФБР | zh 联邦调查局
CIA | ru ЦРУ | uk ЦРУ | zh 中央情报局 | sr CIA
UNESCO | sr Unesko / UNESCO | ru ЮНЕСКО | uk ЮНЕСКО | zh 联合国教科文组织 | ar اليونسكو
UNICEF | sr Unicef / UNICEF | ru ЮНИСЕФ | uk ЮНІСЕФ | zh 联合国儿童基金会 | ar اليونيسف
UEFA | ru УЕФА | uk УЄФА | zh 欧足联
FIFA | ru ФИФА | uk ФІФА | zh 国际足联
VAT | sr PDV | hr PDV | hu áfa | de Mehrwertsteuer / MwSt | fr TVA | es IVA | it IVA / Iva | ru НДС | uk ПДВ
GDP | sr BDP | hr BDP | hu GDP | de BIP | fr PIB | es PIB | it PIL / Pil | ru ВВП | uk ВВП
AIDS | sr SIDA / sida | fr sida / SIDA | es sida / SIDA | ru СПИД | uk СНІД
EUFOR | ru ЕУФОР
BRICS | sr BRIKS | ru БРИКС | uk БРІКС | zh 金砖国家
`;
