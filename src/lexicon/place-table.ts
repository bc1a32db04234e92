/**
 * Cities, regions, rivers and seas. A row: the English form (other accepted ones after `/`), then one cell per language that
 * writes it otherwise (`sr` also serves cnr, bs and hr; `hr` overrides). `!` lists known wrong renderings in
 * English (word-for-word translations). `# city` opens a section: only things of one kind are taken for each other. Countries come from ICU; `country-table.ts` adds to them.
 */
export const PLACE_ROWS = `
# city
Vienna | sr Beč | hu Bécs | de Wien | fr Vienne | es Viena | ru Вена | uk Відень | pl Wiedeń | cs Vídeň | zh 维也纳 | ar فيينا | ! Vein / Veins / Vienne
Berlin | hu Berlin | ru Берлин | uk Берлін | zh 柏林 | ar برلين | es Berlín | it Berlino
Munich | sr Minhen | hr München | hu München | de München | fr Munich | es Múnich | it Monaco di Baviera | ru Мюнхен | uk Мюнхен | zh 慕尼黑 | ar ميونيخ
Cologne | sr Keln | hr Köln | hu Köln | de Köln | fr Cologne | es Colonia | it Colonia | ru Кёльн / Кельн | uk Кельн | zh 科隆 | ar كولونيا
Frankfurt | ru Франкфурт | uk Франкфурт | zh 法兰克福 | ar فرانكفورت | fr Francfort | es Fráncfort | it Francoforte
Hamburg | ru Гамбург | uk Гамбург | zh 汉堡 | es Hamburgo | it Amburgo | fr Hambourg
Nuremberg | sr Nirnberg | hr Nürnberg | hu Nürnberg | de Nürnberg | fr Nuremberg | es Núremberg | it Norimberga | ru Нюрнберг | uk Нюрнберг | zh 纽伦堡
Stuttgart | sr Štutgart | hr Stuttgart | ru Штутгарт | uk Штутгарт | zh 斯图加特 | it Stoccarda
Leipzig | sr Lajpcig | hr Leipzig | hu Lipcse | ru Лейпциг | uk Лейпциг | it Lipsia | zh 莱比锡
Dresden | sr Drezden | hu Drezda | it Dresda | ru Дрезден | uk Дрезден | es Dresde | fr Dresde | zh 德累斯顿
Düsseldorf | sr Diseldorf | hr Düsseldorf | ru Дюссельдорф | uk Дюссельдорф
Aachen | fr Aix-la-Chapelle | es Aquisgrán | it Aquisgrana | sr Ahen | ru Ахен
Mainz | sr Majnc | hr Mainz | ru Майнц | fr Mayence | es Maguncia | it Magonza
Regensburg | fr Ratisbonne | es Ratisbona | it Ratisbona | sr Regenzburg
Salzburg | sr Salcburg | ru Зальцбург | uk Зальцбург | it Salisburgo | es Salzburgo | fr Salzbourg | zh 萨尔茨堡
Graz | sr Grac | hu Grác | ru Грац | uk Грац | zh 格拉茨
Linz | sr Linc | ru Линц | uk Лінц
Klagenfurt | sr Klagenfurt / Celovec | ru Клагенфурт
Zurich / Zürich | sr Cirih | hr Zürich | de Zürich | hu Zürich | es Zúrich | it Zurigo | ru Цюрих | uk Цюрих | zh 苏黎世 | ar زيورخ
Geneva | sr Ženeva | hu Genf | de Genf | fr Genève | es Ginebra | it Ginevra | ru Женева | uk Женева | zh 日内瓦 | ar جنيف | ! Gin
Basel | sr Bazel | hu Bázel | fr Bâle | es Basilea | it Basilea | ru Базель | uk Базель
Bern / Berne | fr Berne | es Berna | it Berna | ru Берн | uk Берн | zh 伯尔尼 | ar برن
Lausanne | sr Lozana | hr Lausanne | ru Лозанна | uk Лозанна | it Losanna | es Lausana
Lucerne | sr Lucern | de Luzern | hu Luzern | es Lucerna | it Lucerna | ru Люцерн
Paris | sr Pariz | hu Párizs | es París | it Parigi | ru Париж | uk Париж | pl Paryż | zh 巴黎 | ar باريس
Marseille / Marseilles | sr Marsej | hr Marseille | es Marsella | it Marsiglia | ru Марсель | uk Марсель | zh 马赛 | ar مرسيليا
Lyon / Lyons | sr Lion | hr Lyon | it Lione | ru Лион | uk Ліон | zh 里昂 | ar ليون
Nice | sr Nica | hu Nizza | de Nizza | es Niza | it Nizza | ru Ницца | uk Ніцца | zh 尼斯
Strasbourg | sr Strazbur | hr Strasbourg | de Straßburg | es Estrasburgo | it Strasburgo | ru Страсбург | uk Страсбург | zh 斯特拉斯堡
Bordeaux | sr Bordo | hr Bordeaux | ru Бордо | uk Бордо | es Burdeos
Toulouse | sr Tuluz | hr Toulouse | ru Тулуза | uk Тулуза | es Tolosa | it Tolosa
Dunkirk | fr Dunkerque | sr Denkerk | de Dünkirchen | es Dunkerque | it Dunkerque | ru Дюнкерк
London | fr Londres | es Londres | it Londra | pl Londyn | cs Londýn | ru Лондон | uk Лондон | zh 伦敦 | ar لندن
Edinburgh | sr Edinburg | fr Édimbourg | es Edimburgo | it Edimburgo | ru Эдинбург | uk Единбург | zh 爱丁堡
Manchester | sr Mančester | hr Manchester | ru Манчестер | uk Манчестер | zh 曼彻斯特
Liverpool | sr Liverpul | hr Liverpool | ru Ливерпуль | uk Ліверпуль | zh 利物浦
Birmingham | sr Birmingem | hr Birmingham | ru Бирмингем | uk Бірмінгем | zh 伯明翰
Leeds | sr Lids | hr Leeds | ru Лидс | uk Лідс
Oxford | sr Oksford | hr Oxford | ru Оксфорд | uk Оксфорд | zh 牛津
Cambridge | sr Kembridž | hr Cambridge | ru Кембридж | uk Кембридж | zh 剑桥
Dublin | sr Dablin | hr Dublin | ru Дублин | uk Дублін | zh 都柏林 | ar دبلن | es Dublín | it Dublino
Brussels | sr Brisel | hr Bruxelles | hu Brüsszel | de Brüssel | fr Bruxelles | es Bruselas | it Bruxelles | ru Брюссель | uk Брюссель | pl Bruksela | cs Brusel | zh 布鲁塞尔 | ar بروكسل
Antwerp | sr Antverpen | hr Antwerpen | hu Antwerpen | de Antwerpen | fr Anvers | es Amberes | it Anversa | ru Антверпен | uk Антверпен | zh 安特卫普
Ghent | sr Gent | de Gent | fr Gand | es Gante | it Gand | ru Гент | hu Gent
Bruges | sr Briž | hr Bruges | de Brügge | hu Brugge | es Brujas | ru Брюгге | uk Брюгге
Liège | sr Lijež | de Lüttich | es Lieja | it Liegi | ru Льеж
The Hague / Hague | sr Hag | hr Haag | hu Hága | de Den Haag | fr La Haye | es La Haya | it L'Aia / Aia | ru Гаага | uk Гаага | zh 海牙 | ar لاهاي | ! The Hedge
Amsterdam | ru Амстердам | uk Амстердам | zh 阿姆斯特丹 | ar أمستردام
Rotterdam | sr Roterdam | ru Роттердам | uk Роттердам | zh 鹿特丹
Luxembourg City | sr Grad Luksemburg
Rome | sr Rim | hu Róma | de Rom | es Roma | it Roma | pl Rzym | cs Řím | ru Рим | uk Рим | zh 罗马 | ar روما
Milan | sr Milano | hu Milánó | de Mailand | es Milán | it Milano | ru Милан | uk Мілан | zh 米兰 | ar ميلانو
Turin | sr Torino | hu Torinó | es Turín | it Torino | ru Турин | uk Турин | zh 都灵
Venice | sr Venecija | hr Venecija / Mleci | hu Velence | de Venedig | fr Venise | es Venecia | it Venezia | ru Венеция | uk Венеція | zh 威尼斯 | ar البندقية
Florence | sr Firenca | hu Firenze | de Florenz | es Florencia | it Firenze | ru Флоренция | uk Флоренція | zh 佛罗伦萨
Naples | sr Napulj | hu Nápoly | de Neapel | es Nápoles | it Napoli | ru Неаполь | uk Неаполь | zh 那不勒斯
Genoa | sr Đenova | hu Genova | de Genua | fr Gênes | es Génova | it Genova | ru Генуя | uk Генуя | zh 热那亚
Padua | sr Padova | hu Padova | fr Padoue | it Padova | ru Падуя
Bologna | sr Bolonja | fr Bologne | es Bolonia | ru Болонья | uk Болонья
Trieste | sr Trst | hu Trieszt | de Triest | ru Триест | uk Трієст
Palermo | ru Палермо | uk Палермо | fr Palerme
Syracuse | it Siracusa | sr Sirakuza | es Siracusa | de Syrakus
Bari | ru Бари | uk Барі
Madrid | ru Мадрид | uk Мадрид | zh 马德里 | ar مدريد
Barcelona | sr Barselona | hr Barcelona | fr Barcelone | it Barcellona | ru Барселона | uk Барселона | zh 巴塞罗那 | ar برشلونة
Seville | sr Sevilja | hu Sevilla | de Sevilla | es Sevilla | it Siviglia | ru Севилья | uk Севілья | zh 塞维利亚
Saragossa / Zaragoza | es Zaragoza | fr Saragosse | sr Saragosa
Lisbon | sr Lisabon | hu Lisszabon | de Lissabon | fr Lisbonne | es Lisboa | it Lisbona | pt Lisboa | ru Лиссабон | uk Лісабон | zh 里斯本 | ar لشبونة
Porto | ru Порту | uk Порту | es Oporto
Athens | sr Atina | hr Atena | hu Athén | de Athen | fr Athènes | es Atenas | it Atene | ru Афины | uk Афіни | el Αθήνα | zh 雅典 | ar أثينا
Thessaloniki / Salonica | sr Solun | hu Szaloniki / Thesszaloniki | fr Thessalonique | es Salónica / Tesalónica | it Salonicco | ru Салоники | uk Салоніки | el Θεσσαλονίκη | mk Солун | bg Солун | zh 塞萨洛尼基 | ar سالونيك
Budapest | sr Budimpešta | hr Budimpešta | ru Будапешт | uk Будапешт | zh 布达佩斯 | ar بودابست | pl Budapeszt
Pécs | sr Pečuj | hr Pečuh | de Pécs / Fünfkirchen | ru Печ | uk Печ
Szeged | sr Segedin | hr Segedin | de Szeged / Szegedin | ru Сегед
Subotica | hu Szabadka | ru Суботица
Novi Sad | hu Újvidék | de Novi Sad | ru Нови-Сад | uk Нові-Сад | zh 诺维萨德 | ! New Sad / New Garden
Belgrade | sr Beograd | hu Belgrád | de Belgrad | es Belgrado | it Belgrado | ru Белград | uk Белград | zh 贝尔格莱德 | ar بلغراد | ! White City
Niš | de Nisch | ru Ниш | uk Ніш | zh 尼什
Podgorica | ru Подгорица | uk Подгориця | zh 波德戈里察 | ar بودغوريتشا
Cetinje | ru Цетине | uk Цетинє
Bijelo Polje | ru Биело-Поле | ! White Field
Herceg Novi | ru Херцег-Нови | ! Herzog New
Nikšić | ru Никшич | uk Нікшич
Kotor | ru Котор | it Cattaro
Zagreb | hu Zágráb | ru Загреб | uk Загреб | it Zagabria | zh 萨格勒布 | ar زغرب
Split | ru Сплит | uk Спліт | it Spalato
Dubrovnik | ru Дубровник | uk Дубровник | it Ragusa | zh 杜布罗夫尼克
Rijeka | it Fiume | hu Fiume | ru Риека | ! River
Osijek | hu Eszék | de Osijek / Esseg | ru Осиек
Zadar | it Zara | ru Задар
Sarajevo | hu Szarajevó | ru Сараево | uk Сараєво | zh 萨拉热窝 | ar سراييفو
Banja Luka | ru Баня-Лука | uk Баня-Лука | zh 巴尼亚卢卡
Mostar | ru Мостар | uk Мостар
Ljubljana | hu Ljubljana | de Ljubljana / Laibach | it Lubiana | es Liubliana | ru Любляна | uk Любляна | zh 卢布尔雅那
Maribor | ru Марибор
Koper | it Capodistria | sr Kopar | zh 科佩尔 | ru Копер
Skopje | sr Skoplje | hr Skoplje | hu Szkopje | ru Скопье | uk Скоп'є | mk Скопје | zh 斯科普里
Pristina / Prishtina | sr Priština | hr Priština | hu Pristina | ru Приштина | uk Приштина | sq Prishtina / Prishtinë | zh 普里什蒂纳
Tirana | fr Tirana | ru Тирана | uk Тирана | sq Tirana / Tiranë | zh 地拉那
Shkodër / Shkodra | sr Skadar | it Scutari | ru Шкодер
Sofia | sr Sofija | hu Szófia | es Sofía | ru София | uk Софія | bg София | zh 索非亚 | ar صوفيا
Bucharest | sr Bukurešt | hr Bukurešt | hu Bukarest | de Bukarest | fr Bucarest | es Bucarest | it Bucarest | ru Бухарест | uk Бухарест | zh 布加勒斯特 | ar بوخارست
Timișoara | sr Temišvar | hu Temesvár | de Temeswar / Timișoara | ru Тимишоара
Cluj-Napoca / Cluj | hu Kolozsvár | de Klausenburg | sr Kluž | ru Клуж-Напока
Oradea | hu Nagyvárad | sr Oradea | ru Орадя
Chișinău / Chisinau | sr Kišinjev | hr Kišinjev | hu Chișinău / Kisinyov | de Chișinău / Kischinau | ru Кишинёв / Кишинев | uk Кишинів | zh 基希讷乌
Bratislava | sr Bratislava | hu Pozsony | de Bratislava / Preßburg | ru Братислава | uk Братислава | zh 布拉迪斯拉发 | ar براتيسلافا
Košice | hu Kassa | de Kaschau | ru Кошице | uk Кошиці
Prague | sr Prag | hu Prága | de Prag | es Praga | it Praga | pl Praga | cs Praha | ru Прага | uk Прага | zh 布拉格 | ar براغ
Brno | de Brünn | hu Brünn / Brno | ru Брно
Warsaw | sr Varšava | hu Varsó | de Warschau | fr Varsovie | es Varsovia | it Varsavia | pl Warszawa | ru Варшава | uk Варшава | zh 华沙 | ar وارسو
Kraków / Krakow / Cracow | sr Krakov | hu Krakkó | de Krakau | fr Cracovie | es Cracovia | it Cracovia | ru Краков | uk Краків | zh 克拉科夫
Gdańsk / Gdansk | sr Gdanjsk | de Danzig | it Danzica | ru Гданьск | uk Гданськ
Wrocław / Wroclaw | sr Vroclav | de Breslau | it Breslavia | ru Вроцлав
Poznań / Poznan | sr Poznanj | de Posen | ru Познань
Vilnius | sr Vilnjus | de Wilna / Vilnius | pl Wilno | ru Вильнюс | uk Вільнюс | zh 维尔纽斯
Riga | ru Рига | uk Рига | zh 里加
Tallinn | sr Talin | ru Таллин / Таллинн | uk Таллінн | zh 塔林
Helsinki | ru Хельсинки | uk Гельсінкі | zh 赫尔辛基
Stockholm | sr Stokholm | es Estocolmo | it Stoccolma | ru Стокгольм | uk Стокгольм | zh 斯德哥尔摩 | ar ستوكهولم
Gothenburg | sr Geteborg | de Göteborg | fr Göteborg | es Gotemburgo | ru Гётеборг
Copenhagen | sr Kopenhagen | hu Koppenhága | de Kopenhagen | fr Copenhague | es Copenhague | it Copenaghen | ru Копенгаген | uk Копенгаген | zh 哥本哈根 | ar كوبنهاغن
Oslo | ru Осло | uk Осло | zh 奥斯陆
Reykjavik / Reykjavík | sr Rejkjavik | ru Рейкьявик | zh 雷克雅未克
Kyiv / Kiev | sr Kijev | hr Kijev | hu Kijev | de Kiew / Kyjiw | fr Kiev / Kyiv | es Kiev / Kyiv | it Kiev / Kyiv | pl Kijów | cs Kyjev | ru Киев | uk Київ | zh 基辅 | ar كييف
Kharkiv / Kharkov | sr Harkov | hu Harkiv / Harkov | de Charkiw / Charkow | fr Kharkiv | es Járkov / Járkiv | ru Харьков | uk Харків | zh 哈尔科夫
Lviv / Lvov | sr Lavov | hr Lavov | hu Lviv / Lemberg | de Lwiw / Lemberg | es Leópolis | it Leopoli | pl Lwów | ru Львов | uk Львів | zh 利沃夫 | ! Lions / Lion
Odesa / Odessa | ru Одесса | uk Одеса | zh 敖德萨 | hu Odessza
Dnipro | sr Dnjepar / Dnjipro | ru Днепр | uk Дніпро
Zaporizhzhia / Zaporizhia / Zaporizhzhya | sr Zaporožje | hu Zaporizzsja | de Saporischschja | fr Zaporijjia | es Zaporiyia | ru Запорожье | uk Запоріжжя | zh 扎波罗热
Kherson | sr Herson | hu Herszon | de Cherson | es Jersón | ru Херсон | uk Херсон | zh 赫尔松
Mykolaiv | sr Nikolajev | de Mykolajiw | ru Николаев | uk Миколаїв
Chernihiv | sr Černigov | de Tschernihiw | ru Чернигов | uk Чернігів
Chernobyl / Chornobyl | sr Černobilj | hu Csernobil | de Tschernobyl | fr Tchernobyl | es Chernóbil | ru Чернобыль | uk Чорнобиль | zh 切尔诺贝利
Bakhmut | sr Bahmut | hu Bahmut | de Bachmut | ru Бахмут | uk Бахмут
Mariupol | sr Mariupolj | ru Мариуполь | uk Маріуполь | fr Marioupol
Donetsk | sr Donjeck | hu Doneck | de Donezk | ru Донецк | uk Донецьк | zh 顿涅茨克
Luhansk / Lugansk | sr Lugansk | hu Luhanszk | ru Луганск | uk Луганськ
Vinnytsia | sr Vinica | de Winnyzja | ru Винница | uk Вінниця
Poltava | ru Полтава | uk Полтава | de Poltawa
Ternopil | sr Ternopolj | ru Тернополь | uk Тернопіль
Rivne | sr Rovno | ru Ровно | uk Рівне
Zhytomyr | sr Žitomir | de Schytomyr | ru Житомир | uk Житомир
Khmelnytskyi / Khmelnytskyy | sr Hmeljnicki | de Chmelnyzkyj | ru Хмельницкий | uk Хмельницький
Chernivtsi | sr Černovci | de Czernowitz | ru Черновцы | uk Чернівці
Uzhhorod | sr Užgorod | hu Ungvár | de Uschhorod | ru Ужгород | uk Ужгород
Ivano-Frankivsk | sr Ivano-Frankovsk | ru Ивано-Франковск | uk Івано-Франківськ
Kryvyi Rih | sr Krivi Rog | ru Кривой Рог | uk Кривий Ріг | ! Crooked Horn
Sumy | sr Sumi | ru Сумы | uk Суми
Sevastopol | sr Sevastopolj | ru Севастополь | uk Севастополь
Simferopol | sr Simferopolj | ru Симферополь | uk Сімферополь
Minsk | hu Minszk | ru Минск | uk Мінськ | zh 明斯克 | ar مينسك
Moscow | sr Moskva | hu Moszkva | de Moskau | fr Moscou | es Moscú | it Mosca | pl Moskwa | cs Moskva | ru Москва | uk Москва | zh 莫斯科 | ar موسكو
Saint Petersburg / St. Petersburg / St Petersburg | sr Sankt Peterburg | hu Szentpétervár | de Sankt Petersburg | fr Saint-Pétersbourg | es San Petersburgo | it San Pietroburgo | ru Санкт-Петербург | uk Санкт-Петербург | zh 圣彼得堡
Nizhny Novgorod | sr Nižnji Novgorod | de Nischni Nowgorod | ru Нижний Новгород | uk Нижній Новгород | ! Lower Novgorod
Veliky Novgorod | sr Veliki Novgorod | ru Великий Новгород | ! Great Novgorod
Yekaterinburg | sr Jekaterinburg | de Jekaterinburg | fr Iekaterinbourg | es Ekaterimburgo | ru Екатеринбург | uk Єкатеринбург | zh 叶卡捷琳堡
Novosibirsk | de Nowosibirsk | ru Новосибирск | uk Новосибірськ | zh 新西伯利亚
Kazan | sr Kazanj | de Kasan | ru Казань | uk Казань | zh 喀山
Tomsk | ru Томск | uk Томськ | zh 托木斯克
Vladivostok | de Wladiwostok | ru Владивосток | uk Владивосток | zh 符拉迪沃斯托克 / 海参崴
Rostov-on-Don | sr Rostov na Donu | ru Ростов-на-Дону | uk Ростов-на-Дону
Sochi | sr Soči | de Sotschi | ru Сочи | uk Сочі | zh 索契
Grozny | sr Grozni | de Grosny | ru Грозный | uk Грозний | zh 格罗兹尼
Kursk | ru Курск | uk Курськ | zh 库尔斯克
Belgorod | ru Белгород | uk Бєлгород | zh 别尔哥罗德
Kaliningrad | sr Kalinjingrad | ru Калининград | uk Калінінград | zh 加里宁格勒
Tbilisi | hu Tbiliszi | de Tiflis / Tbilissi | fr Tbilissi | es Tiflis | ru Тбилиси | uk Тбілісі | zh 第比利斯
Yerevan | sr Jerevan | hu Jereván | de Jerewan / Eriwan | fr Erevan | es Ereván | ru Ереван | uk Єреван | zh 埃里温
Baku | sr Baku | fr Bakou | es Bakú | ru Баку | uk Баку | zh 巴库 | ar باكو
Astana | ru Астана | uk Астана | zh 阿斯塔纳
Tashkent | sr Taškent | hu Taskent | de Taschkent | fr Tachkent | ru Ташкент | uk Ташкент | zh 塔什干
Istanbul | sr Istanbul / Carigrad | hu Isztambul | es Estambul | ru Стамбул | uk Стамбул | pl Stambuł | zh 伊斯坦布尔 | ar إسطنبول
Ankara | ru Анкара | uk Анкара | zh 安卡拉 | ar أنقرة
Izmir | sr Izmir | ru Измир | tr İzmir
Nicosia | sr Nikozija | hu Nicosia | de Nikosia | fr Nicosie | ru Никосия | zh 尼科西亚 | ar نيقوسيا
Jerusalem | sr Jerusalim | hr Jeruzalem | hu Jeruzsálem | fr Jérusalem | es Jerusalén | it Gerusalemme | ru Иерусалим | uk Єрусалим | zh 耶路撒冷 | ar القدس
Tel Aviv | ru Тель-Авив | uk Тель-Авів | zh 特拉维夫 | ar تل أبيب
Beirut | sr Bejrut | hu Bejrút | fr Beyrouth | ru Бейрут | uk Бейрут | zh 贝鲁特 | ar بيروت
Damascus | sr Damask | hu Damaszkusz | de Damaskus | fr Damas | es Damasco | it Damasco | ru Дамаск | uk Дамаск | zh 大马士革 | ar دمشق
Aleppo | sr Alepo | fr Alep | es Alepo | ru Алеппо | uk Алеппо | zh 阿勒颇 | ar حلب
Amman | sr Aman | es Amán | ru Амман | uk Амман | zh 安曼 | ar عمان / عمّان
Petra | ar البتراء | ru Петра
Baghdad | sr Bagdad | hu Bagdad | de Bagdad | fr Bagdad | es Bagdad | ru Багдад | uk Багдад | zh 巴格达 | ar بغداد
Tehran | sr Teheran | hu Teherán | de Teheran | fr Téhéran | es Teherán | it Teheran | ru Тегеран | uk Тегеран | zh 德黑兰 | ar طهران
Riyadh | sr Rijad | hu Rijád | de Riad | fr Riyad | es Riad | it Riad | ru Эр-Рияд | uk Ер-Ріяд | zh 利雅得 | ar الرياض
Mecca | sr Meka | de Mekka | fr La Mecque | es La Meca | it La Mecca | ru Мекка | ar مكة
Doha | ru Доха | uk Доха | zh 多哈 | ar الدوحة
Dubai | sr Dubai | de Dubai | fr Dubaï | es Dubái | ru Дубай | uk Дубай | zh 迪拜 | ar دبي
Abu Dhabi | sr Abu Dabi | fr Abou Dhabi | es Abu Dabi | ru Абу-Даби | uk Абу-Дабі | zh 阿布扎比 | ar أبوظبي
Kabul | sr Kabul | fr Kaboul | ru Кабул | uk Кабул | zh 喀布尔 | ar كابول
Islamabad | ru Исламабад | zh 伊斯兰堡 | ar إسلام آباد
Cairo | sr Kairo | hu Kairó | de Kairo | fr Le Caire | es El Cairo | it Il Cairo | ru Каир | uk Каїр | zh 开罗 | ar القاهرة | ! The Conqueror
Alexandria | sr Aleksandrija | hu Alexandria | fr Alexandrie | es Alejandría | it Alessandria d'Egitto | ru Александрия | ar الإسكندرية
Khartoum | sr Kartum | hu Kartúm | de Khartum | es Jartum | ru Хартум | uk Хартум | zh 喀土穆 | ar الخرطوم
Algiers | sr Alžir | hu Algír | de Algier | fr Alger | es Argel | it Algeri | ar الجزائر العاصمة
Tripoli | es Trípoli | ru Триполи | uk Триполі | zh 的黎波里 | ar طرابلس
Rabat | ru Рабат | uk Рабат | zh 拉巴特 | ar الرباط
Casablanca | sr Kazablanka | ru Касабланка | ar الدار البيضاء | ! White House
Addis Ababa | sr Adis Abeba | de Addis Abeba | fr Addis-Abeba | es Adís Abeba | it Addis Abeba | ru Аддис-Абеба | zh 亚的斯亚贝巴 | ar أديس أبابا
Nairobi | sr Najrobi | ru Найроби | uk Найробі | zh 内罗毕
Johannesburg | sr Johanesburg | ru Йоханнесбург | zh 约翰内斯堡
Beijing / Peking | sr Peking | hr Peking | hu Peking | de Peking | fr Pékin | es Pekín | it Pechino | pl Pekin | cs Peking | ru Пекин | uk Пекін | zh 北京 | ar بكين
Shanghai | sr Šangaj | hr Šangaj | hu Sanghaj | de Schanghai / Shanghai | es Shanghái | it Shanghai | ru Шанхай | uk Шанхай | zh 上海 | ar شنغهاي
Guangzhou | sr Guangdžou | hu Kanton / Kuangcsou | ru Гуанчжоу | zh 广州
Shenzhen | sr Šendžen | hu Sencsen | ru Шэньчжэнь | zh 深圳
Wuhan | sr Vuhan | hu Vuhan | ru Ухань | uk Ухань | zh 武汉 | ar ووهان
Ningbo | sr Ningbo | ru Нинбо | zh 宁波
Hong Kong | sr Hongkong | hu Hongkong | de Hongkong | ru Гонконг | uk Гонконг | zh 香港 | ar هونغ كونغ
Taipei | sr Tajpej | hu Tajpej | de Taipeh | fr Taipei | es Taipéi | ru Тайбэй | uk Тайбей | zh 台北
Tokyo | sr Tokio | hu Tokió | de Tokio | es Tokio | ru Токио | uk Токіо | pl Tokio | zh 东京 | ar طوكيو
Osaka | ru Осака | zh 大阪 | hu Oszaka
Seoul | sr Seul | hu Szöul | fr Séoul | es Seúl | it Seul | ru Сеул | uk Сеул | zh 首尔 | ar سيول
Pyongyang | sr Pjongjang | hu Phenjan | de Pjöngjang | fr Pyongyang | es Pionyang | ru Пхеньян | uk Пхеньян | zh 平壤
New Delhi | sr Nju Delhi | hr New Delhi | hu Újdelhi | de Neu-Delhi | es Nueva Delhi | it Nuova Delhi | ru Нью-Дели | uk Нью-Делі | zh 新德里 | ar نيودلهي
Mumbai | sr Mumbaj | ru Мумбаи | uk Мумбаї | zh 孟买
Hanoi | sr Hanoj | hu Hanoi | fr Hanoï | es Hanói | ru Ханой | zh 河内
Canberra | sr Kanbera | ru Канберра | uk Канберра | zh 堪培拉
Sydney | sr Sidnej | hr Sydney | es Sídney | ru Сидней | uk Сідней | zh 悉尼 | ar سيدني
Melbourne | sr Melburn | hr Melbourne | ru Мельбурн | zh 墨尔本
Wellington | sr Velington | ru Веллингтон | zh 惠灵顿
Washington | sr Vašington | ru Вашингтон | uk Вашингтон | pl Waszyngton | zh 华盛顿 | ar واشنطن
New York | sr Njujork | hr New York | es Nueva York | ru Нью-Йорк | uk Нью-Йорк | pl Nowy Jork | zh 纽约 | ar نيويورك
Los Angeles | sr Los Anđeles | hr Los Angeles | ru Лос-Анджелес | uk Лос-Анджелес | zh 洛杉矶 | ar لوس أنجلوس
Chicago | sr Čikago | hr Chicago | ru Чикаго | uk Чикаго | zh 芝加哥
San Francisco | sr San Francisko | hr San Francisco | ru Сан-Франциско | uk Сан-Франциско | zh 旧金山
Boston | ru Бостон | uk Бостон | zh 波士顿
Houston | sr Hjuston | ru Хьюстон | zh 休斯敦
Miami | sr Majami | hr Miami | ru Майами | uk Маямі | zh 迈阿密
Philadelphia | sr Filadelfija | hu Philadelphia | fr Philadelphie | es Filadelfia | it Filadelfia | ru Филадельфия | zh 费城
Mexico City | sr Meksiko Siti | de Mexiko-Stadt | fr Mexico | es Ciudad de México | it Città del Messico | ru Мехико | zh 墨西哥城
Ottawa | sr Otava | ru Оттава | uk Оттава | zh 渥太华
Toronto | ru Торонто | uk Торонто | zh 多伦多
Montreal | sr Montreal | fr Montréal | ru Монреаль | zh 蒙特利尔
Havana | sr Havana | de Havanna | fr La Havane | es La Habana | it L'Avana | ru Гавана | uk Гавана | zh 哈瓦那
Buenos Aires | sr Buenos Ajres | ru Буэнос-Айрес | uk Буенос-Айрес | zh 布宜诺斯艾利斯
Rio de Janeiro | sr Rio de Žaneiro | ru Рио-де-Жанейро | zh 里约热内卢
Santiago | sr Santijago | ru Сантьяго | zh 圣地亚哥
Caracas | sr Karakas | ru Каракас | zh 加拉加斯
Bogotá | sr Bogota | ru Богота | zh 波哥大
# region
Crimea | sr Krim | hu Krím | de Krim | fr Crimée | es Crimea | it Crimea | ru Крым | uk Крим | zh 克里米亚 | ar القرم
Transcarpathia / Zakarpattia | sr Zakarpatje | hu Kárpátalja | de Transkarpatien | fr Transcarpatie | ru Закарпатье | uk Закарпаття | ! Bottom of the Carpathians
Transylvania | sr Transilvanija / Erdelj | hu Erdély | de Siebenbürgen | fr Transylvanie | es Transilvania | it Transilvania | ru Трансильвания | uk Трансільванія
Vojvodina | hu Vajdaság | de Vojvodina / Wojwodina | ru Воеводина | uk Воєводина
Sandžak | ru Санджак
Republika Srpska | sr Republika Srpska | hu Boszniai Szerb Köztársaság | ru Республика Сербская | ! Republic of Serbia
Slavonia | sr Slavonija | hu Szlavónia | de Slawonien | it Slavonia | ru Славония
Dalmatia | sr Dalmacija | hu Dalmácia | de Dalmatien | fr Dalmatie | it Dalmazia | ru Далмация
Istria | sr Istra | hu Isztria | de Istrien | it Istria | ru Истрия
Bavaria | sr Bavarska | hu Bajorország | de Bayern | fr Bavière | es Baviera | it Baviera | ru Бавария | uk Баварія | zh 巴伐利亚
Saxony | sr Saksonija | hr Saska | hu Szászország | de Sachsen | fr Saxe | es Sajonia | it Sassonia | ru Саксония
Lower Saxony | sr Donja Saksonija | hu Alsó-Szászország | de Niedersachsen | fr Basse-Saxe | es Baja Sajonia | it Bassa Sassonia | ru Нижняя Саксония
North Rhine-Westphalia | sr Severna Rajna-Vestfalija | de Nordrhein-Westfalen | fr Rhénanie-du-Nord-Westphalie | es Renania del Norte-Westfalia
Rhineland-Palatinate | de Rheinland-Pfalz | fr Rhénanie-Palatinat
Thuringia | sr Tiringija | de Thüringen | hu Türingia | fr Thuringe | es Turingia
Styria | sr Štajerska | hu Stájerország | de Steiermark | fr Styrie
Carinthia | sr Koruška | hu Karintia | de Kärnten | fr Carinthie
Tyrol | sr Tirol | hu Tirol | de Tirol | it Tirolo
South Tyrol | sr Južni Tirol | hu Dél-Tirol | de Südtirol | it Alto Adige
Tuscany | sr Toskana | hu Toszkána | de Toskana | fr Toscane | es Toscana | it Toscana | ru Тоскана
Lombardy | sr Lombardija | hu Lombardia | de Lombardei | fr Lombardie | es Lombardía | it Lombardia | ru Ломбардия
Piedmont | sr Pijemont | de Piemont | fr Piémont | es Piamonte | it Piemonte
Sicily | sr Sicilija | hu Szicília | de Sizilien | fr Sicile | es Sicilia | it Sicilia | ru Сицилия | zh 西西里
Sardinia | sr Sardinija | hu Szardínia | de Sardinien | fr Sardaigne | es Cerdeña | it Sardegna | ru Сардиния
Corsica | sr Korzika | hu Korzika | de Korsika | fr Corse | es Córcega | ru Корсика
Brittany | sr Bretanja | de Bretagne | fr Bretagne | es Bretaña | it Bretagna | ru Бретань
Normandy | sr Normandija | de Normandie | fr Normandie | es Normandía | it Normandia | ru Нормандия
Burgundy | sr Burgundija | de Burgund | fr Bourgogne | es Borgoña | it Borgogna
Catalonia | sr Katalonija | hu Katalónia | de Katalonien | fr Catalogne | es Cataluña | it Catalogna | ru Каталония | uk Каталонія
Andalusia | sr Andaluzija | hu Andalúzia | de Andalusien | fr Andalousie | es Andalucía | it Andalusia | ru Андалусия
Basque Country | sr Baskija | hu Baszkföld | de Baskenland | fr Pays basque | es País Vasco | it Paesi Baschi | ru Страна Басков
Flanders | sr Flandrija | hu Flandria | de Flandern | fr Flandre / Flandres | es Flandes | it Fiandre
Scotland | sr Škotska | hu Skócia | de Schottland | fr Écosse | es Escocia | it Scozia | ru Шотландия | uk Шотландія | zh 苏格兰 | ar اسكتلندا
Wales | sr Vels | hu Wales | fr Pays de Galles | es Gales | it Galles | ru Уэльс | uk Уельс | zh 威尔士
England | sr Engleska | hu Anglia | fr Angleterre | es Inglaterra | it Inghilterra | ru Англия | uk Англія | zh 英格兰 | ar إنجلترا
Siberia | sr Sibir | hu Szibéria | de Sibirien | fr Sibérie | ru Сибирь | uk Сибір | zh 西伯利亚
Chechnya | sr Čečenija | hu Csecsenföld | de Tschetschenien | fr Tchétchénie | es Chechenia | it Cecenia | ru Чечня | uk Чечня
Kamchatka | sr Kamčatka | de Kamtschatka | ru Камчатка
Donbas / Donbass | sr Donbas | hu Donbasz | de Donbass | fr Donbass | ru Донбасс | uk Донбас | zh 顿巴斯
Nagorno-Karabakh | sr Nagorno-Karabah | hr Gorski Karabah | hu Hegyi-Karabah | de Bergkarabach | fr Haut-Karabakh | es Nagorno Karabaj | ru Нагорный Карабах | uk Нагірний Карабах
Gaza | sr Gaza | ru Газа | zh 加沙 | ar غزة | hu Gáza
West Bank | sr Zapadna obala | hu Ciszjordánia | de Westjordanland | fr Cisjordanie | es Cisjordania | it Cisgiordania | ru Западный берег | zh 约旦河西岸 | ar الضفة الغربية
Middle East | sr Bliski istok / Bliski Istok | hr Bliski istok | hu Közel-Kelet | de Naher Osten / Nahen Osten | fr Moyen-Orient / Proche-Orient | es Oriente Medio / Oriente Próximo | it Medio Oriente | ru Ближний Восток | uk Близький Схід | zh 中东 | ar الشرق الأوسط | ! Near East
Balkans | sr Balkan | hu Balkán | de Balkan | fr Balkans | es Balcanes | it Balcani | ru Балканы | uk Балкани | zh 巴尔干 | ar البلقان
Western Balkans | sr Zapadni Balkan | hu Nyugat-Balkán | de Westbalkan | fr Balkans occidentaux | es Balcanes Occidentales | it Balcani occidentali | ru Западные Балканы | uk Західні Балкани | zh 西巴尔干
# water
Danube | sr Dunav | hu Duna | de Donau | fr Danube | es Danubio | it Danubio | ru Дунай | uk Дунай | zh 多瑙河
Sava | hu Száva | de Save | ru Сава
Tisza | sr Tisa | hu Tisza | de Theiß | ru Тиса | uk Тиса
Rhine | sr Rajna | hu Rajna | de Rhein | fr Rhin | es Rin | it Reno | ru Рейн | uk Рейн | zh 莱茵河
Thames | sr Temza | hu Temze | de Themse | fr Tamise | es Támesis | it Tamigi | ru Темза | uk Темза
Seine | sr Sena | hu Szajna | es Sena | it Senna | ru Сена
Moselle | de Mosel | es Mosela | it Mosella
Vistula | sr Visla | de Weichsel | pl Wisła | ru Висла
Dnieper / Dnipro River | sr Dnjepar | hu Dnyeper
Volga | de Wolga | ru Волга | hu Volga
Nile | sr Nil | hu Nílus | de Nil | fr Nil | es Nilo | it Nilo | ru Нил | zh 尼罗河 | ar النيل
Adriatic | sr Jadran | hu Adria | de Adria | fr Adriatique | es Adriático | it Adriatico | ru Адриатика
Mediterranean | sr Mediteran / Sredozemlje | hu Földközi-tenger | de Mittelmeer | fr Méditerranée | es Mediterráneo | it Mediterraneo | ru Средиземное море | zh 地中海 | ar البحر المتوسط
Black Sea | sr Crno more | hu Fekete-tenger | de Schwarzes Meer / Schwarzen Meer | fr mer Noire | es mar Negro | it Mar Nero | ru Чёрное море | uk Чорне море | zh 黑海 | ar البحر الأسود
Strait of Hormuz | sr Ormuski moreuz | hu Hormuzi-szoros | de Straße von Hormus | fr détroit d'Ormuz | es estrecho de Ormuz | it stretto di Hormuz | ru Ормузский пролив | zh 霍尔木兹海峡 | ar مضيق هرمز
Lake Constance | sr Bodensko jezero | hu Bodeni-tó | de Bodensee | fr lac de Constance | it lago di Costanza | ! Floor Lake / Bottom Lake
# region
Black Forest | sr Švarcvald | hu Fekete-erdő | de Schwarzwald | fr Forêt-Noire | es Selva Negra | it Foresta Nera | ru Шварцвальд
# seat
Vatican | sr Vatikan | hu Vatikán | de Vatikan | es Vaticano | it Vaticano | ru Ватикан | uk Ватикан | zh 梵蒂冈 | ar الفاتيكان
Kremlin | sr Kremlj | hr Kremlj | hu Kreml | de Kreml | es Kremlin | it Cremlino | ru Кремль | uk Кремль | zh 克里姆林宫 | ar الكرملين
White House | sr Bela kuća / Bijela kuća / Bela Kuća | hr Bijela kuća | hu Fehér Ház | de Weißes Haus / Weißen Haus / Weiße Haus | fr Maison-Blanche / Maison Blanche | es Casa Blanca | it Casa Bianca | ru Белый дом | uk Білий дім | zh 白宫 | ar البيت الأبيض
`;
