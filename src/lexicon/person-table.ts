/**
 * People whom the news names every day. A row: the English form (others after `/`, the first is preferred), then one
 * cell per language that writes the name otherwise: `sr` also serves cnr and bs; a Latin-script language without a
 * cell writes the English form; Serbian Cyrillic is derived. A cell may hold several forms after `/`.
 */
export const PERSON_ROWS = `
Joe Biden | sr Džo Bajden / Džozef Bajden | ru Джо Байден | uk Джо Байден | zh 乔·拜登 / 拜登 | ar جو بايدن
Donald Trump | sr Donald Tramp | ru Дональд Трамп | uk Дональд Трамп | zh 唐纳德·特朗普 / 特朗普 / 川普 | ar دونالد ترامب
Barack Obama | sr Barak Obama | ru Барак Обама | uk Барак Обама | zh 奥巴马 | ar باراك أوباما
Kamala Harris | sr Kamala Haris | ru Камала Харрис | uk Камала Гарріс | zh 哈里斯 | ar كامالا هاريس
Hillary Clinton | sr Hilari Klinton | ru Хиллари Клинтон | uk Гілларі Клінтон | zh 希拉里 | ar هيلاري كلينتون
Bill Clinton | sr Bil Klinton | ru Билл Клинтон | uk Білл Клінтон | zh 克林顿 | ar بيل كلينتون
George Bush | sr Džordž Buš | ru Джордж Буш | uk Джордж Буш | zh 布什 | ar جورج بوش
JD Vance | sr Džej Di Vens | ru Джей Ди Вэнс | uk Джей Ді Венс | zh 万斯 | ar جي دي فانس
Marco Rubio | sr Marko Rubio | ru Марко Рубио | uk Марко Рубіо | zh 卢比奥 / 鲁比奥 | ar ماركو روبيو
Antony Blinken / Anthony Blinken | sr Entoni Blinken | ru Энтони Блинкен | uk Ентоні Блінкен | zh 布林肯 | ar أنتوني بلينكن
Lloyd Austin | sr Lojd Ostin | ru Ллойд Остин | uk Ллойд Остін | zh 奥斯汀 | ar لويد أوستن
Pete Hegseth | sr Pit Hegset | ru Пит Хегсет | uk Піт Гегсет | zh 赫格塞思
Steve Witkoff | sr Stiv Vitkof | ru Стив Уиткофф | uk Стів Віткофф | zh 威特科夫
Jake Sullivan | sr Džejk Saliven | ru Джейк Салливан | uk Джейк Салліван | zh 沙利文
Mike Pence | sr Majk Pens | ru Майк Пенс | uk Майк Пенс | zh 彭斯
Mike Pompeo | sr Majk Pompeo | ru Майк Помпео | uk Майк Помпео | zh 蓬佩奥
Nancy Pelosi | sr Nensi Pelosi | ru Нэнси Пелоси | uk Ненсі Пелосі | zh 佩洛西
Richard Grenell | sr Ričard Grenel | ru Ричард Гренелл | uk Річард Гренелл
Gabriel Escobar | sr Gabrijel Eskobar
Christopher Hill | sr Kristofer Hil
James O'Brien | sr Džejms O'Brajen
Henry Kissinger | sr Henri Kisindžer | ru Генри Киссинджер | uk Генрі Кіссінджер | zh 基辛格 | ar هنري كيسنجر
Elon Musk | sr Ilon Mask | ru Илон Маск | uk Ілон Маск | zh 埃隆·马斯克 / 马斯克 | ar إيلون ماسك
Bill Gates | sr Bil Gejts | ru Билл Гейтс | uk Білл Гейтс | zh 比尔·盖茨 / 盖茨 | ar بيل غيتس
Jeff Bezos | sr Džef Bezos | ru Джефф Безос | uk Джефф Безос | zh 贝佐斯 | ar جيف بيزوس
Mark Zuckerberg | sr Mark Zakerberg | ru Марк Цукерберг | uk Марк Цукерберг | zh 扎克伯格 | ar مارك زوكربيرغ
Tim Cook | sr Tim Kuk | ru Тим Кук | uk Тім Кук | zh 库克
Sam Altman | sr Sem Altman | ru Сэм Альтман | uk Сем Альтман | zh 奥特曼 | ar سام ألتمان
Taylor Swift | sr Tejlor Svift | ru Тейлор Свифт | uk Тейлор Свіфт | zh 泰勒·斯威夫特 | ar تايلور سويفت
William Shakespeare / Shakespeare | sr Vilijam Šekspir / Šekspir | ru Уильям Шекспир | uk Вільям Шекспір | zh 莎士比亚 | ar شكسبير
Albert Einstein | sr Albert Ajnštajn | ru Альберт Эйнштейн | uk Альберт Ейнштейн | zh 爱因斯坦 | ar أينشتاين
Nikola Tesla | ru Никола Тесла | uk Нікола Тесла | zh 特斯拉 | ar نيكولا تيسلا
Karl Marx | sr Karl Marks | ru Карл Маркс | uk Карл Маркс | zh 马克思 | ar كارل ماركس
Charlemagne | sr Karlo Veliki | hr Karlo Veliki | hu Nagy Károly | de Karl der Große / Karls des Großen / Karl den Großen | es Carlomagno | it Carlo Magno | ru Карл Великий | uk Карл Великий | zh 查理曼 | ar شارلمان
Joan of Arc | sr Jovanka Orleanka | hr Ivana Orleanska | de Jeanne d'Arc / Johanna von Orléans | fr Jeanne d'Arc | es Juana de Arco | it Giovanna d'Arco | ru Жанна д'Арк | uk Жанна д'Арк | zh 圣女贞德
Christopher Columbus | sr Kristofer Kolumbo | hr Kristofor Kolumbo | hu Kolumbusz Kristóf | de Christoph Kolumbus | fr Christophe Colomb | es Cristóbal Colón | it Cristoforo Colombo | ru Христофор Колумб | uk Христофор Колумб | zh 哥伦布
Boris Johnson | sr Boris Džonson | ru Борис Джонсон | uk Борис Джонсон | zh 鲍里斯·约翰逊 / 约翰逊 | ar بوريس جونسون
Keir Starmer | sr Kir Starmer | ru Кир Стармер | uk Кір Стармер | zh 斯塔默 | ar كير ستارمر
Rishi Sunak | sr Riši Sunak | ru Риши Сунак | uk Ріші Сунак | zh 苏纳克 | ar ريشي سوناك
Liz Truss | sr Liz Tras | ru Лиз Трасс | uk Ліз Трасс | zh 特拉斯
Theresa May | sr Tereza Mej | ru Тереза Мэй | uk Тереза Мей | zh 特雷莎·梅
David Cameron | sr Dejvid Kameron | ru Дэвид Кэмерон | uk Девід Кемерон | zh 卡梅伦 | ar ديفيد كاميرون
Tony Blair | sr Toni Bler | ru Тони Блэр | uk Тоні Блер | zh 布莱尔 | ar توني بلير
Margaret Thatcher | sr Margaret Tačer | ru Маргарет Тэтчер | uk Маргарет Тетчер | zh 撒切尔 | ar مارغريت ثاتشر
Winston Churchill | sr Vinston Čerčil | ru Уинстон Черчилль | uk Вінстон Черчилль | zh 丘吉尔 | ar ونستون تشرشل
David Lammy | sr Dejvid Lami | ru Дэвид Лэмми | uk Девід Леммі
King Charles / Charles III | sr Kralj Čarls / Čarls III
Angela Merkel | ru Ангела Меркель | uk Ангела Меркель | zh 安格拉·默克尔 / 默克尔 | ar أنغيلا ميركل
Olaf Scholz | sr Olaf Šolc | ru Олаф Шольц | uk Олаф Шольц | zh 朔尔茨 | ar أولاف شولتس
Friedrich Merz | sr Fridrih Merc | ru Фридрих Мерц | uk Фрідріх Мерц | zh 默茨 | ar فريدريش ميرتس
Annalena Baerbock | sr Analena Berbok | ru Анналена Бербок | uk Анналена Бербок | zh 贝尔伯克
Robert Habeck | sr Robert Habek | ru Роберт Хабек | uk Роберт Габек
Boris Pistorius | sr Boris Pistorijus | ru Борис Писториус | uk Борис Пісторіус
Frank-Walter Steinmeier | sr Frank-Valter Štajnmajer | ru Франк-Вальтер Штайнмайер | uk Франк-Вальтер Штайнмаєр | zh 施泰因迈尔
Manuel Sarrazin | sr Manuel Saracin
Ursula von der Leyen | sr Ursula fon der Lajen | ru Урсула фон дер Ляйен | uk Урсула фон дер Ляєн | zh 冯德莱恩 | ar أورسولا فون دير لاين
Christian Schmidt | sr Kristijan Šmit | ru Кристиан Шмидт | uk Крістіан Шмідт
Gerhard Schröder | sr Gerhard Šreder | ru Герхард Шрёдер / Герхард Шредер | uk Герхард Шредер | zh 施罗德
Helmut Kohl | sr Helmut Kol | ru Гельмут Коль | uk Гельмут Коль
Emmanuel Macron | sr Emanuel Makron | ru Эмманюэль Макрон / Эммануэль Макрон | uk Еммануель Макрон | zh 马克龙 | ar إيمانويل ماكرون
Marine Le Pen | sr Marin Le Pen | ru Марин Ле Пен | uk Марін Ле Пен | zh 勒庞 | ar مارين لوبان
Nicolas Sarkozy | sr Nikola Sarkozi | ru Николя Саркози | uk Ніколя Саркозі | zh 萨科齐
François Hollande | sr Fransoa Oland | ru Франсуа Олланд | uk Франсуа Олланд | zh 奥朗德
Charles de Gaulle | sr Šarl de Gol | ru Шарль де Голль | uk Шарль де Голль | zh 戴高乐
Giorgia Meloni | sr Đorđa Meloni | ru Джорджа Мелони | uk Джорджа Мелоні | zh 梅洛尼 | ar جورجا ميلوني
Silvio Berlusconi | sr Silvio Berluskoni | ru Сильвио Берлускони | uk Сільвіо Берлусконі | zh 贝卢斯科尼
Mario Draghi | sr Mario Dragi | ru Марио Драги | uk Маріо Драгі | zh 德拉吉
Sergio Mattarella | sr Serđo Matarela | ru Серджо Маттарелла | uk Серджо Маттарелла
Antonio Tajani | sr Antonio Tajani | ru Антонио Таяни | uk Антоніо Таяні
Pedro Sánchez | sr Pedro Sančez | ru Педро Санчес | uk Педро Санчес | zh 桑切斯 | ar بيدرو سانشيز
António Costa | sr Antonio Kosta | ru Антониу Кошта | uk Антоніу Кошта | zh 科斯塔
António Guterres | sr Antonio Gutereš | hr António Guterres | ru Антониу Гутерриш | uk Антоніу Гутерреш | zh 古特雷斯 | ar أنطونيو غوتيريش
Josep Borrell | sr Žozep Borelj | ru Жозеп Боррель | uk Жозеп Боррель | zh 博雷利 | ar جوزيب بوريل
Kaja Kallas | sr Kaja Kalas | ru Кая Каллас | uk Кая Каллас | zh 卡拉斯
Marta Kos | ru Марта Кос | uk Марта Кос
Charles Michel | sr Šarl Mišel | ru Шарль Мишель | uk Шарль Мішель | zh 米歇尔
Roberta Metsola | sr Roberta Mecola | ru Роберта Мецола | uk Роберта Мецола
Jean-Claude Juncker | sr Žan-Klod Junker | ru Жан-Клод Юнкер | uk Жан-Клод Юнкер
Olivér Várhelyi | sr Oliver Varhelji / Oliver Varhelji | hu Várhelyi Olivér | ru Оливер Вархейи
Jens Stoltenberg | ru Йенс Столтенберг | uk Єнс Столтенберг | zh 斯托尔滕贝格 | ar ينس ستولتنبرغ
Mark Rutte | sr Mark Rute | ru Марк Рютте | uk Марк Рютте | zh 吕特 | ar مارك روته
Geert Wilders | sr Gert Vilders | ru Герт Вилдерс | uk Герт Вілдерс
Alexander De Croo | sr Aleksander de Kro
Mette Frederiksen | sr Mete Frederiksen | ru Метте Фредериксен | uk Метте Фредеріксен
Greta Thunberg | sr Greta Tunberg | ru Грета Тунберг | uk Грета Тунберг | zh 格蕾塔·通贝里
Sanna Marin | sr Sana Marin | ru Санна Марин | uk Санна Марін
Sebastian Kurz | sr Sebastijan Kurc | ru Себастьян Курц | uk Себастьян Курц
Karl Nehammer | sr Karl Nehamer | ru Карл Нехаммер | uk Карл Негаммер
Alexander Schallenberg | sr Aleksander Šalenberg | ru Александр Шалленберг
Viktor Orbán | sr Viktor Orban | hu Orbán Viktor | ru Виктор Орбан | uk Віктор Орбан | zh 欧尔班 | ar فيكتور أوربان
Péter Szijjártó | sr Peter Sijarto | hu Szijjártó Péter | ru Петер Сийярто | uk Петер Сіярто | zh 西雅尔多
Péter Magyar | sr Peter Mađar | hu Magyar Péter | ru Петер Мадьяр | uk Петер Мадяр | ! Hungarian Peter
Tamás Sulyok | sr Tamaš Šujok | hu Sulyok Tamás | ru Тамаш Шуйок | uk Тамаш Шуйок
Katalin Novák | sr Katalin Novak | hu Novák Katalin | ru Каталин Новак | uk Каталін Новак
Ferenc Gyurcsány | sr Ferenc Đurčanj | hu Gyurcsány Ferenc | ru Ференц Дьюрчань
Donald Tusk | ru Дональд Туск | uk Дональд Туск | zh 图斯克 | ar دونالد توسك
Andrzej Duda | sr Andžej Duda | ru Анджей Дуда | uk Анджей Дуда | zh 杜达
Karol Nawrocki | sr Karol Navrocki | ru Кароль Навроцкий | uk Кароль Навроцький
Mateusz Morawiecki | sr Mateuš Moravjecki | ru Матеуш Моравецкий | uk Матеуш Моравецький
Radosław Sikorski | sr Radoslav Sikorski | ru Радослав Сикорский | uk Радослав Сікорський
Lech Wałęsa | sr Leh Valensa | ru Лех Валенса | uk Лех Валенса
Robert Fico | sr Robert Fico | ru Роберт Фицо | uk Роберт Фіцо | zh 菲佐 | ar روبرت فيكو
Zuzana Čaputová | sr Zuzana Čaputova | ru Зузана Чапутова | uk Зузана Чапутова
Andrej Babiš | ru Андрей Бабиш | uk Андрей Бабіш
Petr Fiala | sr Petr Fijala | ru Петр Фиала | uk Петр Фіала
Petr Pavel | ru Петр Павел | uk Петр Павел
Klaus Iohannis | sr Klaus Johanis | ru Клаус Йоханнис | uk Клаус Йоганніс
Nicușor Dan | sr Nikušor Dan | ru Никушор Дан | uk Нікушор Дан
Maia Sandu | sr Maja Sandu | ru Майя Санду | uk Мая Санду | zh 桑杜
Rumen Radev | ru Румен Радев | uk Румен Радев
Boyko Borissov / Boyko Borisov | sr Bojko Borisov | ru Бойко Борисов | uk Бойко Борисов
Kyriakos Mitsotakis | sr Kirijakos Micotakis | ru Кириакос Мицотакис | uk Киріакос Міцотакіс | el Κυριάκος Μητσοτάκης | zh 米佐塔基斯
Alexis Tsipras | sr Aleksis Cipras | ru Алексис Ципрас | uk Алексіс Ципрас | el Αλέξης Τσίπρας
Recep Tayyip Erdoğan | sr Redžep Tajip Erdogan | ru Реджеп Тайип Эрдоган | uk Реджеп Тайїп Ердоган | zh 埃尔多安 | ar رجب طيب أردوغان
Hakan Fidan | ru Хакан Фидан | uk Хакан Фідан | zh 费丹 | ar هاكان فيدان
Kemal Atatürk | sr Kemal Ataturk | ru Кемаль Ататюрк
Edi Rama | ru Эди Рама | uk Еді Рама
Sali Berisha | sr Sali Beriša | ru Сали Бериша
Albin Kurti | sr Aljbin Kurti | ru Альбин Курти | uk Альбін Курті
Vjosa Osmani | sr Vjosa Osmani | ru Вьоса Османи | uk Вйоса Османі
Hashim Thaçi | sr Hašim Tači | ru Хашим Тачи | uk Хашим Тачі
Dritan Abazović | ru Дритан Абазович
Milojko Spajić | ru Милойко Спаич | uk Мілойко Спаїч
Jakov Milatović | ru Яков Милатович | uk Яков Мілатович
Milo Đukanović | ru Мило Джуканович | uk Міло Джуканович
Andrija Mandić | ru Андрия Мандич
Filip Ivanović | ru Филип Иванович
Aleksandar Vučić | sr Aleksandar Vučić | ru Александр Вучич | uk Александр Вучич / Олександр Вучич | zh 武契奇 | ar ألكسندر فوتشيتش
Ivica Dačić | ru Ивица Дачич | uk Івіца Дачич
Ana Brnabić | ru Ана Брнабич | uk Ана Брнабич
Aleksandar Vulin | ru Александр Вулин
Slobodan Milošević | ru Слободан Милошевич | uk Слободан Мілошевич | zh 米洛舍维奇
Novak Djokovic / Novak Djoković / Novak Đoković | sr Novak Đoković | hr Novak Đoković | ru Новак Джокович | uk Новак Джокович | zh 德约科维奇 | ar نوفاك ديوكوفيتش
Luka Dončić / Luka Doncic | ru Лука Дончич | uk Лука Дончич
Luka Modrić | ru Лука Модрич | uk Лука Модрич | zh 莫德里奇
Andrej Plenković | ru Андрей Пленкович | uk Андрей Пленкович | zh 普连科维奇
Zoran Milanović | ru Зоран Миланович | uk Зоран Міланович
Milorad Dodik | ru Милорад Додик | uk Милорад Додік
Bakir Izetbegović | ru Бакир Изетбегович
Robert Golob | ru Роберт Голоб | uk Роберт Голоб
Janez Janša | ru Янез Янша
Hristijan Mickoski / Hristijan Mitskoski | sr Hristijan Mickoski | ru Христиан Мицкоски | mk Христијан Мицкоски
Zoran Zaev | ru Зоран Заев | uk Зоран Заєв
Volodymyr Zelensky / Volodymyr Zelenskyy / Volodymyr Zelenskiy / Volodymyr Zelenskyi | sr Volodimir Zelenski | hr Volodimir Zelenski | hu Volodimir Zelenszkij | de Wolodymyr Selenskyj / Wolodimir Selenski | fr Volodymyr Zelensky | es Volodímir Zelenski / Volodimir Zelenski | it Volodymyr Zelensky | pl Wołodymyr Zełenski | ru Владимир Зеленский | uk Володимир Зеленський | zh 泽连斯基 | ar فولوديمير زيلينسكي
Yulia Tymoshenko | sr Julija Timošenko | hr Julija Timošenko | hu Julija Timosenko | de Julia Timoschenko | fr Ioulia Timochenko | es Yulia Timoshenko | ru Юлия Тимошенко | uk Юлія Тимошенко | zh 季莫申科
Dmytro Kuleba | sr Dmitro Kuleba | hr Dmitro Kuleba | hu Dmitro Kuleba | ru Дмитрий Кулеба | uk Дмитро Кулеба | zh 库列巴
Andrii Sybiha / Andriy Sybiha | sr Andrij Sibiga | ru Андрей Сибига | uk Андрій Сибіга
Yulia Svyrydenko | sr Julija Sviridenko | ru Юлия Свириденко | uk Юлія Свириденко
Oleksandr Syrskyi / Oleksandr Syrskyy | sr Oleksandr Sirski | ru Александр Сырский | uk Олександр Сирський
Valerii Zaluzhnyi / Valeriy Zaluzhny | sr Valerij Zalužni | de Walerij Saluschnyj | ru Валерий Залужный | uk Валерій Залужний
Petro Poroshenko | sr Petro Porošenko | hr Petro Porošenko | hu Petro Porosenko | de Petro Poroschenko | fr Petro Porochenko | es Petró Poroshenko | ru Пётр Порошенко / Петр Порошенко | uk Петро Порошенко | zh 波罗申科
Vitali Klitschko / Vitalii Klychko | sr Vitalij Kličko | de Vitali Klitschko | ru Виталий Кличко | uk Віталій Кличко
Viktor Yanukovych | sr Viktor Janukovič | hr Viktor Janukovič | de Wiktor Janukowytsch | ru Виктор Янукович | uk Віктор Янукович
Vladimir Putin | hu Vlagyimir Putyin | de Wladimir Putin | fr Vladimir Poutine | es Vladímir Putin / Vladimir Putin | pl Władimir Putin | ru Владимир Путин | uk Володимир Путін | zh 普京 | ar فلاديمير بوتين
Sergey Lavrov / Sergei Lavrov | sr Sergej Lavrov | hr Sergej Lavrov | hu Szergej Lavrov | de Sergej Lawrow / Sergei Lawrow | fr Sergueï Lavrov | es Serguéi Lavrov | it Sergej Lavrov | ru Сергей Лавров | uk Сергій Лавров | zh 拉夫罗夫 | ar سيرغي لافروف
Dmitry Medvedev / Dmitri Medvedev | sr Dmitrij Medvedev | hr Dmitrij Medvedev | hu Dmitrij Medvegyev | de Dmitri Medwedew | fr Dmitri Medvedev | es Dmitri Medvédev | it Dmitrij Medvedev | ru Дмитрий Медведев | uk Дмитро Медведєв | zh 梅德韦杰夫 | ar دميتري ميدفيديف
Dmitry Peskov / Dmitri Peskov | sr Dmitrij Peskov | hr Dmitrij Peskov | hu Dmitrij Peszkov | de Dmitri Peskow | fr Dmitri Peskov | es Dmitri Peskov | it Dmitrij Peskov | ru Дмитрий Песков | uk Дмитро Пєсков | zh 佩斯科夫 | ar دميتري بيسكوف | ! Dmitry Sands
Maria Zakharova | sr Marija Zaharova | hr Marija Zaharova | hu Marija Zaharova | de Maria Sacharowa | fr Maria Zakharova | es María Zajárova | ru Мария Захарова | uk Марія Захарова | zh 扎哈罗娃
Sergei Shoigu / Sergey Shoigu | sr Sergej Šojgu | hr Sergej Šojgu | hu Szergej Sojgu | de Sergej Schoigu | fr Sergueï Choïgou | ru Сергей Шойгу | uk Сергій Шойгу | zh 绍伊古
Alexei Navalny / Alexey Navalny | sr Aleksej Navaljni | hr Aleksej Navaljni | hu Alekszej Navalnij | de Alexej Nawalny | fr Alexeï Navalny | es Alexéi Navalni | it Aleksej Navalny | ru Алексей Навальный | uk Олексій Навальний | zh 纳瓦利内
Yevgeny Prigozhin | sr Jevgenij Prigožin | hr Jevgenij Prigožin | hu Jevgenyij Prigozsin | de Jewgeni Prigoschin | fr Evgueni Prigojine | ru Евгений Пригожин | uk Євген Пригожин
Mikhail Gorbachev | sr Mihail Gorbačov | hr Mihail Gorbačov | hu Mihail Gorbacsov | de Michail Gorbatschow | fr Mikhaïl Gorbatchev | es Mijaíl Gorbachov | it Michail Gorbačëv / Mikhail Gorbaciov | ru Михаил Горбачёв / Михаил Горбачев | uk Михайло Горбачов | zh 戈尔巴乔夫 | ar ميخائيل غورباتشوف
Boris Yeltsin | sr Boris Jeljcin | hr Boris Jeljcin | hu Borisz Jelcin | de Boris Jelzin | fr Boris Eltsine | es Borís Yeltsin | ru Борис Ельцин | uk Борис Єльцин | zh 叶利钦
Joseph Stalin | sr Josif Staljin | hr Josif Staljin | hu Joszif Sztálin | de Josef Stalin | fr Joseph Staline | ru Иосиф Сталин | uk Йосип Сталін | zh 斯大林
Mikhail Mishustin | sr Mihail Mišustin | de Michail Mischustin | ru Михаил Мишустин | uk Михайло Мішустін | zh 米舒斯京
Alexander Lukashenko | sr Aleksandar Lukašenko | hr Aleksandar Lukašenko | hu Aljakszandr Lukasenka / Alekszandr Lukasenko | de Alexander Lukaschenko | fr Alexandre Loukachenko | es Alexandr Lukashenko | ru Александр Лукашенко | uk Олександр Лукашенко | zh 卢卡申科 | ar ألكسندر لوكاشينكو
Kassym-Jomart Tokayev | sr Kasim-Žomart Tokajev | de Kassym-Schomart Tokajew | ru Касым-Жомарт Токаев | uk Касим-Жомарт Токаєв | zh 托卡耶夫
Ilham Aliyev | sr Ilham Alijev | hr Ilham Alijev | hu Ilham Aliyev / Ilham Alijev | de Ilham Alijew | ru Ильхам Алиев | uk Ільхам Алієв | zh 阿利耶夫 | ar إلهام علييف
Nikol Pashinyan | sr Nikol Pašinjan | hr Nikol Pašinjan | hu Nikol Pasinján | de Nikol Paschinjan | fr Nikol Pachinian | ru Никол Пашинян | uk Нікол Пашинян | zh 帕希尼扬
Xi Jinping | sr Si Đinping | hr Xi Jinping | hu Hszi Csin-ping | ru Си Цзиньпин | uk Сі Цзіньпін | zh 习近平 | ar شي جين بينغ
Wang Yi | sr Vang Ji | hu Vang Ji | ru Ван И | uk Ван І | zh 王毅 | ar وانغ يي
Li Keqiang | sr Li Kećijang | hu Li Ko-csiang | ru Ли Кэцян | uk Лі Кецян | zh 李克强
Li Qiang | sr Li Ćijang | hu Li Csiang | ru Ли Цян | uk Лі Цян | zh 李强 | ar لي تشيانغ
Hu Jintao | sr Hu Đintao | hu Hu Csin-tao | ru Ху Цзиньтао | uk Ху Цзіньтао | zh 胡锦涛
Mao Zedong | sr Mao Cedung | hr Mao Ce-tung | hu Mao Ce-tung | ru Мао Цзэдун | uk Мао Цзедун | zh 毛泽东 | ar ماو تسي تونغ
Deng Xiaoping | sr Deng Sjaoping | hu Teng Hsziao-ping | ru Дэн Сяопин | uk Ден Сяопін | zh 邓小平
Wang Xiaohong | sr Vang Sjaohong | hu Vang Hsziao-hung | ru Ван Сяохун | uk Ван Сяохун | zh 王小洪
Ouyang Nana | sr Oujang Nana | ru Оуян Нана | zh 欧阳娜娜
Kim Jong Un / Kim Jong-un | sr Kim Džong Un | hr Kim Jong-un | hu Kim Dzsongun | ru Ким Чен Ын | uk Кім Чен Ин | zh 金正恩 | ar كيم جونغ أون
Shinzo Abe | sr Šinzo Abe | hr Shinzo Abe | hu Abe Sinzó | ru Синдзо Абэ | uk Сіндзо Абе | zh 安倍晋三 | ar شينزو آبي
Fumio Kishida | sr Fumio Kišida | hu Kisida Fumio | ru Фумио Кисида | uk Фуміо Кісіда | zh 岸田文雄 | ar فوميو كيشيدا
Shigeru Ishiba | sr Šigeru Išiba | hu Isiba Sigeru | ru Сигэру Исиба | uk Сігеру Ісіба | zh 石破茂
Sanae Takaichi | sr Sanae Takaiči | hu Takaicsi Szanae | ru Санаэ Такаити | uk Санае Такаїчі | zh 高市早苗
Yoon Suk Yeol / Yoon Suk-yeol | sr Jun Suk Jol | ru Юн Сок Ёль | uk Юн Сок Йоль | zh 尹锡悦
Lee Jae Myung / Lee Jae-myung | sr Li Dže Mjung | ru Ли Чжэ Мён | uk Лі Чже Мьон | zh 李在明
Narendra Modi | ru Нарендра Моди | uk Нарендра Моді | zh 莫迪 | ar ناريندرا مودي
Imran Khan | sr Imran Kan | ru Имран Хан | uk Імран Хан | ar عمران خان
Justin Trudeau | sr Džastin Trudo | ru Джастин Трюдо | uk Джастін Трюдо | zh 特鲁多 | ar جاستن ترودو
Mark Carney | sr Mark Karni | ru Марк Карни | uk Марк Карні | zh 卡尼
Anthony Albanese | sr Entoni Albaneze | ru Энтони Албанезе | uk Ентоні Албанезе | zh 阿尔巴尼斯
Jacinda Ardern | sr Džasinda Ardern | ru Джасинда Ардерн | uk Джасінда Ардерн | zh 阿德恩
Luiz Inácio Lula da Silva / Lula da Silva / Lula | sr Luis Inasio Lula da Silva / Lula da Silva | ru Луис Инасиу Лула да Силва | uk Луїс Інасіу Лула да Сілва | zh 卢拉 | ar لولا دا سيلفا
Jair Bolsonaro | sr Žair Bolsonaro | ru Жаир Болсонару | uk Жаїр Болсонару | zh 博索纳罗
Javier Milei | sr Havijer Milej | ru Хавьер Милей | uk Хав'єр Мілей | zh 米莱
Nicolás Maduro | sr Nikolas Maduro | ru Николас Мадуро | uk Ніколас Мадуро | zh 马杜罗 | ar نيكولاس مادورو
Claudia Sheinbaum | sr Klaudija Šejnbaum | ru Клаудия Шейнбаум | uk Клаудія Шейнбаум | zh 辛鲍姆
Gustavo Petro | sr Gustavo Petro | ru Густаво Петро | uk Густаво Петро
Juan Carlos | sr Huan Karlos | ru Хуан Карлос | uk Хуан Карлос
Benjamin Netanyahu | sr Benjamin Netanjahu | hr Benjamin Netanyahu / Benjamin Netanjahu | hu Benjámin Netanjahu / Benjamin Netanjahu | de Benjamin Netanjahu | fr Benyamin Netanyahou / Benjamin Netanyahou | es Benjamín Netanyahu | ru Биньямин Нетаньяху | uk Біньямін Нетаньягу | zh 内塔尼亚胡 | ar بنيامين نتنياهو
Isaac Herzog | sr Isak Hercog | ru Ицхак Герцог | uk Іцхак Герцог | ar يتسحاق هرتسوغ
Yoav Gallant | sr Joav Galant | ru Йоав Галант | uk Йоав Галант | ar يوآف غالانت
Mahmoud Abbas | sr Mahmud Abas | ru Махмуд Аббас | uk Махмуд Аббас | zh 阿巴斯 | ar محمود عباس
Yasser Arafat | sr Jaser Arafat | ru Ясир Арафат | uk Ясір Арафат | zh 阿拉法特 | ar ياسر عرفات
Ali Khamenei | sr Ali Hamnei / Ali Hamenei | ru Али Хаменеи | uk Алі Хаменеї | zh 哈梅内伊 | ar علي خامنئي
Ebrahim Raisi | sr Ebrahim Raisi | ru Ибрахим Раиси | uk Ебрахім Раїсі | zh 莱希 | ar إبراهيم رئيسي
Masoud Pezeshkian | sr Masud Pezeškijan | ru Масуд Пезешкиан | uk Масуд Пезешкіан | zh 佩泽希齐扬 | ar مسعود بزشكيان
Abbas Araghchi | sr Abas Aragči | ru Аббас Аракчи | uk Аббас Арагчі | ar عباس عراقجي
Bashar al-Assad | sr Bašar el Asad / Bašar al Asad | hr Bašar al-Asad | hu Bassár el-Aszad | de Baschar al-Assad | fr Bachar al-Assad | ru Башар Асад | uk Башар Асад | zh 巴沙尔·阿萨德 / 阿萨德 | ar بشار الأسد
Ahmed al-Sharaa | sr Ahmed el Šara / Ahmed al Šara | ru Ахмед аш-Шараа | ar أحمد الشرع
Saddam Hussein | sr Sadam Husein | ru Саддам Хусейн | uk Саддам Хусейн | zh 萨达姆 | ar صدام حسين
Muammar Gaddafi | sr Moamer Gadafi | ru Муаммар Каддафи | uk Муаммар Каддафі | zh 卡扎菲 | ar معمر القذافي
Mohammed bin Salman / Mohammad bin Salman / Muhammad bin Salman | sr Mohamed bin Salman | fr Mohammed ben Salmane | de Mohammed bin Salman | ru Мухаммед бин Салман | uk Мухаммед бін Салман | zh 穆罕默德·本·萨勒曼 | ar محمد بن سلمان | ! Mohammed son of Salman
Mohammed bin Zayed / Mohamed bin Zayed | sr Mohamed bin Zajed | fr Mohammed ben Zayed | ru Мухаммед бин Заид | ar محمد بن زايد
Abdel Fattah al-Sisi / Abdel Fattah el-Sisi | sr Abdel Fatah el Sisi / Abdel Fatah al Sisi | de Abdel Fattah al-Sisi | fr Abdel Fattah al-Sissi | ru Абдель Фаттах ас-Сиси | uk Абдель Фаттах ас-Сісі | zh 塞西 | ar عبد الفتاح السيسي | ! Servant of the Opener Sisi
King Abdullah | sr Kralj Abdulah | ar الملك عبد الله
Hassan Nasrallah | sr Hasan Nasralah | ru Хасан Насралла | uk Хасан Насралла | zh 纳斯鲁拉 | ar حسن نصر الله
Yahya Sinwar | sr Jahja Sinvar | ru Яхья Синвар | uk Ях'я Сінвар | ar يحيى السنوار
Osama bin Laden | sr Osama bin Laden | ru Усама бен Ладен | uk Усама бен Ладен | zh 本·拉登 | ar أسامة بن لادن
Khalifa Haftar | sr Halifa Haftar | ru Халифа Хафтар | ar خليفة حفتر
Cyril Ramaphosa | sr Siril Ramafoza | ru Сирил Рамафоза | uk Сиріл Рамафоса | zh 拉马福萨
Nelson Mandela | sr Nelson Mandela | ru Нельсон Мандела | uk Нельсон Мандела | zh 曼德拉 | ar نيلسون مانديلا
Mahatma Gandhi | sr Mahatma Gandi | ru Махатма Ганди | uk Махатма Ганді | zh 甘地
Pope Francis | sr Papa Franja / Papa Francisko | hr Papa Franjo | hu Ferenc pápa | de Papst Franziskus | fr Pape François | es Papa Francisco | it Papa Francesco | ru Папа Франциск | uk Папа Франциск | zh 方济各 | ar البابا فرنسيس
Pope Leo | sr Papa Lav | hr Papa Lav | hu Leó pápa | de Papst Leo | fr Pape Léon | es Papa León | it Papa Leone | ru Папа Лев | uk Папа Лев | ! Pope Lion
Tedros Adhanom Ghebreyesus | sr Tedros Adanom Gebrejesus | ru Тедрос Аданом Гебрейесус | zh 谭德塞
Kristalina Georgieva | sr Kristalina Georgijeva | ru Кристалина Георгиева | uk Кристаліна Георгієва | zh 格奥尔基耶娃
Christine Lagarde | sr Kristin Lagard | ru Кристин Лагард | uk Крістін Лагард | zh 拉加德 | ar كريستين لاغارد
Rafael Grossi | sr Rafael Grosi | ru Рафаэль Гросси | uk Рафаель Гроссі | zh 格罗西
Cristiano Ronaldo | sr Kristijano Ronaldo | ru Криштиану Роналду | uk Кріштіану Роналду | zh 罗纳尔多 | ar كريستيانو رونالدو
Lionel Messi | sr Lionel Mesi | ru Лионель Месси | uk Ліонель Мессі | zh 梅西 | ar ليونيل ميسي
Kylian Mbappé | sr Kilijan Mbape | ru Килиан Мбаппе | uk Кіліан Мбаппе | zh 姆巴佩 | ar كيليان مبابي
Rafael Nadal | ru Рафаэль Надаль | uk Рафаель Надаль | zh 纳达尔
Roger Federer | sr Rodžer Federer | ru Роджер Федерер | uk Роджер Федерер | zh 费德勒
Carlos Alcaraz | sr Karlos Alkaraz | ru Карлос Алькарас | uk Карлос Алькарас | zh 阿尔卡拉斯
Jannik Sinner | sr Janik Siner | ru Янник Синнер | uk Яннік Сіннер | zh 辛纳
Lewis Hamilton | sr Luis Hamilton | ru Льюис Хэмилтон | uk Льюїс Гамільтон
Michael Schumacher | sr Mihael Šumaher | ru Михаэль Шумахер | uk Міхаель Шумахер
Julian Assange | sr Džulijan Asanž | ru Джулиан Ассанж | uk Джуліан Ассанж | zh 阿桑奇
Edward Snowden | sr Edvard Snouden | ru Эдвард Сноуден | uk Едвард Сноуден | zh 斯诺登
`;
