import { addition } from '../../src/checks/addition.js';
import { examples } from './examples.js';

const before = 'A polgármester megnyitotta az új iskolát.';
const beforeEnglish = 'The mayor opened the new school.';

examples(addition, {
  from: 'hu',
  to: 'en',
  flags: [
    [`${before}\n`, `${beforeEnglish}\nSeveral film stars were born here.`, 'Several film stars were born here.'],
  ],
  quiet: [
    [`${before}\nTöbb filmsztár itt született.`, `${beforeEnglish}\nSeveral film stars were born here.`],
    [`${before}\n`, `${beforeEnglish}\n* * *`],
    [null, `${beforeEnglish}\nSeveral film stars were born here.`],
  ],
});
