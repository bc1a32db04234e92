import { describe } from 'vitest';
import { cutsAsWritten } from './cut.js';

describe('Hungarian', () => {
  cutsAsWritten({
    hu: [
      ['Dr. Kiss Anna a 3. emeleten lakik.', 'Jöjjön 9 óra után.'],
      ['A Duna Kft. eladott 200 asztalt stb.', 'A vevők örülnek.'],
      ['XIV. Lajos és II. Rákóczi Ferenc levelezett.', 'A levelek megvannak.'],
      ['2026. május 3-án nyílt meg a Bp. felé vezető út.', 'Eső volt.'],
      ['„Jössz?” – kérdezte.', '„Igen!”', 'Elindultak.'],
      ['Az ár kb. 2,5 millió forint.', 'Ez sok.'],
      ['Az 5. sz. mellékletben áll.', 'Ott minden megvan.'],
    ],
  });
});

describe('West Slavic', () => {
  cutsAsWritten({
    pl: [
      ['Prof. dr hab. Anna Nowak mieszka przy ul. Długiej 5.', 'Tam jest cicho.'],
      ['Firma Dąb sp. z o.o. z Łodzi sprzedała 200 stołów itd.', 'Klienci są zadowoleni.'],
      ['Kosztuje ok. 20 mln zł, np. w Gdyni.', 'To dużo.'],
      ['Urodził się 3 maja 1970 r. w Gdańsku.', 'Zmarł rok temu.'],
      ['W XIX w. Warszawa była mniejsza.', 'Dziś jest większa.'],
      ['„Idziesz?” – zapytała.', '„Tak!”', 'Poszli.'],
      ['Zob. str. 14, art. 5 i rys. 3.', 'Tam jest wszystko.'],
      ['Ks. J. Popiełuszko zginął w 1984 r.', 'Jego proces trwa.'],
    ],
    cs: [
      ['Prof. MUDr. Jana Nová, CSc., bydlí v ul. Dlouhé č. 5.', 'Je tam ticho.'],
      ['Firma Dub s. r. o. z Brna prodala 200 stolů atd.', 'Zákazníci jsou spokojeni.'],
      ['Stojí cca 20 mil. Kč, např. v Plzni.', 'To je hodně.'],
      ['Narodil se 3. května 1970 v Praze.', 'Zemřel loni.'],
      ['Karel IV. Lucemburský vládl ve 14. století.', 'Založil školu.'],
      ['„Jdeš?“ zeptala se.', '„Ano!“', 'Šli.'],
      ['Viz str. 14, čl. 5 a obr. 3.', 'Tam je vše.'],
    ],
    sk: [
      ['Prof. MUDr. Jana Nová, CSc., býva na ul. Dlhej č. 5.', 'Je tam ticho.'],
      ['Firma Dub s. r. o. z Nitry predala 200 stolov atď.', 'Zákazníci sú spokojní.'],
      ['Stojí cca 20 mil. eur, napr. v Žiline.', 'To je veľa.'],
      ['Zmluva platí od 7. Apríla 2020, končí 20. marca.', 'Potom sa uvidí.'],
      ['Vojak XII. Pluku prišiel na 10. pokus.', 'Potom odišiel.'],
      ['„Ideš?“ spýtala sa.', '„Áno!“', 'Išli.'],
      ['Pozri str. 14, čl. 5 a obr. 3.', 'Tam je všetko.'],
    ],
  });
});

describe('East Slavic', () => {
  cutsAsWritten({
    ru: [
      ['Проф. А. В. Котов живёт в г. Туле на ул. Мира, д. 5.', 'Там тихо.'],
      ['Это было в 1994 г. в Москве.', 'Тогда всё было иначе.'],
      ['Договор подписали в 2010 г.', 'Он действует до сих пор.'],
      ['Цена выросла до 20 млн руб. в месяц.', 'Это много.'],
      ['Купили хлеб, молоко, сыр и т. д.', 'Дорога была долгой.'],
      ['«Вы идёте?» — спросил он.', '«Да!»', 'Пошли.'],
      ['«Идём, — сказал он. — Пора».', 'Все встали.'],
      ['См. стр. 14, ст. 5 и рис. 3.', 'Там всё есть.'],
    ],
    uk: [
      ['Проф. О. В. Кіт живе в м. Луцьку на вул. Миру, буд. 5.', 'Там тихо.'],
      ['Це було в 1994 р. у Києві.', 'Тоді все було інакше.'],
      ['Ціна зросла до 20 млн грн. на місяць.', 'Це багато.'],
      ['Купили хліб, молоко, сир тощо.', 'Дорога була довгою.'],
      ['«Ви йдете?» — спитав він.', '«Так!»', 'Пішли.'],
      ['Див. с. 14, ст. 5 і рис. 3.', 'Там усе є.'],
      ['Вартість становить 2,5 %.', 'Це мало.'],
    ],
  });
});
