/**
 * Frequent names and words of company names, as they are written at home | by sound in Serbian | in Russian. A cell may hold
 * several forms after `/`; `-` stands for a form that also is a native name, so that a copy of it proves nothing.
 */
export const RESPELLED_NAME_ROWS = `
Joe | Džo | Джо
John | Džon | Джон
Jack | Džek | Джек
James | Džejms | Джеймс
Jim | Džim | Джим
Jimmy | Džimi | Джимми
Jeff | Džef | Джефф
Jerry | Džeri | Джерри
George | Džordž | Джордж
Jennifer | Dženifer | Дженнифер
Jessica | Džesika | Джессика
Jane | Džejn | Джейн
Jason | Džejson | Джейсон
Jeremy | Džeremi | Джереми
Jonathan | Džonatan | Джонатан
Joseph | Džozef | Джозеф
Joshua | Džošua | Джошуа
Julia | - | Джулия
Justin | Džastin | Джастин
Michael | Majkl | Майкл
Mike | Majk | Майк
David | Dejvid | Дэвид
Daniel | - | Дэниел
Stephen | Stiven | Стивен
Steve | Stiv | Стив
Charles | Čarls | Чарльз
Charlie | Čarli | Чарли
William | Vilijam | Уильям
Will | Vil | Уилл
Walter | Valter | Уолтер / Вальтер
Richard | Ričard | Ричард
Edward | Edvard | Эдвард
Andrew | Endru | Эндрю
Anthony | Entoni | Энтони
Matthew | Metju | Мэтью
Christopher | Kristofer | Кристофер
Chris | Kris | Крис
Nicholas | Nikolas | Николас
Timothy | Timoti | Тимоти
Keith | Kit | Кит
Kevin | - | Кевин
Brian | Brajan | Брайан
Ryan | Rajan | Райан
Scott | Skot | Скотт
Eric | - | Эрик
Peter | - | Питер
Paul | Pol | Пол
Patrick | Patrik | Патрик
Philip | - | Филип
Ralph | Ralf | Ральф
Russell | Rasel | Рассел
Samuel | - | Сэмюэл
Sean | Šon | Шон
Simon | - | Саймон
Thomas | - | Томас
Hugh | Hju | Хью
Howard | Hauard | Говард
Henry | - | Генри
Harry | Hari | Гарри
Graham | Grejem | Грэм
Gordon | - | Гордон
Catherine | Ketrin | Кэтрин
Kate | Kejt | Кейт
Elizabeth | - | Элизабет
Emily | Emili | Эмили
Emma | - | Эмма
Grace | Grejs | Грейс
Heather | Heder | Хизер
Rachel | Rejčel | Рэйчел
Sarah | - | Сара
Susan | Suzan | Сьюзан
Ashley | Ešli | Эшли
Amy | Ejmi | Эми
Alice | - | Элис
Laura | - | Лора
Nancy | Nensi | Нэнси
Tracy | Trejsi | Трейси
Johnson | Džonson | Джонсон
Jackson | Džekson | Джексон
Jones | Džouns | Джонс
Smith | Smit | Смит
Taylor | Tejlor | Тейлор
Williams | Vilijams | Уильямс
Wilson | Vilson | Уилсон
White | Vajt | Уайт
Wright | Rajt | Райт
Walker | Voker | Уокер
Watson | Votson | Уотсон
Ward | Vord | Уорд
Wood | Vud | Вуд
Young | Jang | Янг
Baker | Bejker | Бейкер
Brown | Braun | Браун
Campbell | Kembel | Кэмпбелл
Clark | Klark | Кларк
Collins | Kolins | Коллинз
Cooper | Kuper | Купер
Cox | Koks | Кокс
Davies | Dejvis | Дэвис
Edwards | Edvards | Эдвардс
Evans | - | Эванс
Hughes | Hjuz | Хьюз
Lloyd | Lojd | Ллойд
Mitchell | Mičel | Митчелл
Moore | Mur | Мур
Nelson | - | Нельсон
Phillips | Filips | Филлипс
Roberts | - | Робертс
Robinson | - | Робинсон
Rogers | Rodžers | Роджерс
Shaw | Šo | Шоу
Stewart | Stjuart | Стюарт
Thompson | Tompson | Томпсон
Turner | Tarner | Тернер
Gerhard | - | Герхард
Heinrich | Hajnrih | Генрих
Heinz | Hajnc | Хайнц
Helmut | - | Хельмут / Гельмут
Herbert | - | Герберт
Hermann | - | Герман
Horst | - | Хорст
Johann | Johan | Иоганн
Johannes | Johanes | Йоханнес
Joachim | Joahim | Йоахим
Jürgen | Jirgen | Юрген
Jörg | Jerg | Йорг
Günter | Ginter | Гюнтер
Karl-Heinz | Karl-Hajnc | Карл-Хайнц
Klaus | - | Клаус
Matthias | Matijas | Маттиас
Rainer | Rajner | Райнер
Reinhard | Rajnhard | Райнхард
Rüdiger | Ridiger | Рюдигер
Ulrich | Ulrih | Ульрих
Werner | Verner | Вернер
Wilhelm | Vilhelm | Вильгельм
Wolfgang | Volfgang | Вольфганг
Wolf | Volf | Вольф
Ernst | - | Эрнст
Friedrich | Fridrih | Фридрих
Hans | - | Ганс
Müller | Miler | Мюллер
Schmidt | Šmit | Шмидт
Schneider | Šnajder | Шнайдер
Fischer | Fišer | Фишер
Weber | - | Вебер
Meyer | Majer | Мейер / Майер
Wagner | - | Вагнер
Becker | Beker | Беккер
Schulz | Šulc | Шульц
Hoffmann | Hofman | Хоффман / Гофман
Schäfer | Šefer | Шефер
Koch | Koh | Кох
Bauer | - | Бауэр
Richter | Rihter | Рихтер
Klein | Klajn | Кляйн
Schröder | Šreder | Шрёдер / Шредер
Neumann | Nojman | Нойман
Schwarz | Švarc | Шварц
Zimmermann | Cimerman | Циммерман
Krüger | Kriger | Крюгер
Hartmann | Hartman | Хартман
Köhler | Keler | Кёлер / Келер
König | Kenig | Кёниг / Кениг
Kaiser | Kajzer | Кайзер
Schubert | Šubert | Шуберт
Vogel | Fogel | Фогель
Jean | Žan | Жан
Jacques | Žak | Жак
Pierre | Pjer | Пьер
Michel | Mišel | Мишель
François | Fransoa | Франсуа
Philippe | Filip | Филипп
Guillaume | Gijom | Гийом
Jules | Žil | Жюль
Julien | Žilijen | Жюльен
Georges | Žorž | Жорж
Gérard | Žerar | Жерар
Louis | Luj | Луи
Antoine | Antoan | Антуан
Étienne | Etjen | Этьен
Benoît | Benoa | Бенуа
Mathieu | Matje | Матьё
Laurent | Loran | Лоран
Dupont | Dipon | Дюпон
Dubois | Diboa | Дюбуа
Moreau | Moro | Моро
Rousseau | Ruso | Руссо
Giovanni | Đovani | Джованни
Giuseppe | Đuzepe | Джузеппе
Giorgio | Đorđo | Джорджо
Giulia | Đulija | Джулия
Francesco | Frančesko | Франческо
Vincenzo | Vinćenco | Винченцо
Marco | - | Марко
Matteo | Mateo | Маттео
Alessandro | Alesandro | Алессандро
Luigi | Luiđi | Луиджи
Rossi | Rosi | Росси
Ricci | Riči | Риччи
Juan | Huan | Хуан
Jorge | Horhe | Хорхе
José | Hoze | Хосе
Javier | Havijer | Хавьер
Jesús | Hesus | Хесус
Miguel | Migel | Мигель
Guillermo | Giljermo | Гильермо
Carlos | Karlos | Карлос
Gómez | Gomez | Гомес
García | Garsija | Гарсия
González | Gonsales | Гонсалес
Hernández | Ernandez | Эрнандес
López | Lopez | Лопес
Martínez | Martines | Мартинес
Pérez | Peres | Перес
Rodríguez | Rodriges | Родригес
Sánchez | Sančez | Санчес
Gábor | - | Габор
György | Đerđ | Дьёрдь
László | Laslo | Ласло
István | Ištvan | Иштван
Sándor | Šandor | Шандор
János | Janoš | Янош
József | Jožef | Йожеф
Gergely | Gergelj | Гергей
Zsolt | Žolt | Жольт
Szabó | Sabo | Сабо
Nagy | Nađ | Надь
Horváth | Horvat | Хорват
Kovács | Kovač | Ковач
Tóth | Tot | Тот
Németh | Nemet | Немет
Kenji | Kendži | Кэндзи
Shinji | Šindži | Синдзи
Junichi | Džuniči | Дзюнъити
Hiroshi | Hiroši | Хироси
Takashi | Takaši | Такаси
Yuki | Juki | Юки
Yoko | Joko | Йоко
Takahashi | Takahaši | Такахаси
Suzuki | - | Судзуки
Watanabe | Vatanabe | Ватанабэ
Yamamoto | Jamamoto | Ямамото
Kobayashi | Kobajaši | Кобаяси
Yoshida | Jošida | Ёсида
Matsumoto | Macumoto | Мацумото
Shimizu | Šimizu | Симидзу
Ishikawa | Išikava | Исикава
Hashimoto | Hašimoto | Хасимото
Industries | Industriz / Indastriz | Индастриз / Индастрис
Industrial | Indastrijal / Industrijal | Индастриал
Heavy | Hevi | Хэви
International | Internešenel / Internešnal | Интернешнл / Интернэшнл
Technologies | Teknolodžiz / Tehnolodžiz | Технолоджис
Systems | Sistems | Системс
Solutions | Solušens / Solušns | Солюшнс
Services | Servisiz / Servisis | Сервисез
Motors | Motors | Моторс
Energy | Enerdži | Энерджи
Power | Pauer | Пауэр
Steel | Stil | Стил
Airlines | Erlajns | Эйрлайнс
Airways | Ervejz / Ervejs | Эйрвейз
Group | - | Групп
Holdings | Holdings | Холдингс
Investments | Investments | Инвестментс
Partners | Partners | Партнерс
Capital | - | Кэпитал
Development | Divelopment | Девелопмент
Engineering | Endžinering | Инжиниринг
Electric | - | Электрик
Electronics | Elektroniks | Электроникс
Entertainment | Entertejnment | Энтертейнмент
Resources | Risorsis | Ресорсез
Shipping | Šiping | Шиппинг
Brothers | Braders | Бразерс
Company | Kompani | Компани
Street | Strit | Стрит
Journal | Džurnal | Джорнэл
Times | Tajms | Таймс
News | Njuz | Ньюс
United | Junajted | Юнайтед
City | Siti | Сити
`;

/** Given names that Slavic languages write as English does. */
export const SLAVIC_GIVEN_NAMES = `
Ana Anđela Andrea Andrej Bojan Bojana Boris Branko Dejan Dragan Dragana Duško Dušan Filip Goran Gordana Igor Ivan Ivana Ivo Ivica Jasmina Jelena Josip
Jovan Jovana Katarina Lidija Ljiljana Luka Maja Marija Marina Marko Martina Mate Mihailo Mila Milan Milena Milica Miloš Miodrag Mirjana Mirko Mladen
Nataša Nebojša Nemanja Nenad Nikola Nina Olga Olivera Predrag Radovan Ranko Sanja Saša Slavko Slobodan Snežana Sonja Srđan Stefan Svetlana Tamara
Tatjana Tihomir Tomislav Vedran Vera Vesna Vladan Vojislav Vuk Zoran Zorica Željko Živko
Aleksandr Alexander Alexei Anastasia Andrei Anna Anton Daria Denis Dmitry Ekaterina Elena Evgeny Galina Irina Ivan Kirill Konstantin Ksenia Larisa
Lyudmila Maksim Maria Mikhail Nadezhda Natalia Nikita Nikolai Oksana Oleg Pavel Roman Sergei Svetlana Tatiana Valentina Vasily Viktor Vladislav
Yuri Yulia Andrii Bohdan Dmytro Ihor Iryna Kateryna Mykhailo Mykola Nataliia Oleh Oleksandr Oleksii Olena Olha Pavlo Petro Serhii Taras Tetiana
Viktoriia Volodymyr Yevhen
`;
