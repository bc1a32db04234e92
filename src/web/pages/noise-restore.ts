import { z } from 'zod';
import { setNoise } from '../../desk/noise.js';
import { articleAct, pairId } from '../article-act.js';

const order = z.object({ pair: pairId, restored: z.enum(['0', '1']).transform((digit) => digit === '1') });

/** Puts noise back into the text, or strikes it out again. */
export const noiseRestore = articleAct({
  order,
  perform: (office, actor, article, { pair, restored }) => setNoise(office, actor, article, { pair, restored }),
  next: (_review, { pair, restored }) => (restored ? pair : null),
});
