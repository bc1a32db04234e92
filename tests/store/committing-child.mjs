// Corrects one article without end and says each correction aloud once it is committed: "<seq> <text>". Runs what was built.
import process from 'node:process';
import { applyAll } from '../../dist/review/apply.js';
import { openStore } from '../../dist/store/open-store.js';

const [file, article] = process.argv.slice(2);
const store = await openStore({ url: null, file });

function correction(review) {
  const seq = review.seq + 1;
  const pair = review.pairs[seq % review.pairs.length];
  const text = { text: `Correction ${seq} by ${process.pid}`, marks: [] };
  const body = { kind: 'corrected', pair: pair.id, revision: pair.revision, text, origin: 'typed', flag: null };
  return { article, desk: review.article.desk, seq, at: Date.now(), by: `process-${process.pid}`, body };
}

function auditOf({ article: subject, desk, at, by, seq }) {
  return { desk, at, actor: by, action: 'article.corrected', subject, data: { seq } };
}

for (;;) {
  const before = await store.articles.review('default', article);
  const act = correction(before);
  const after = applyAll(before, [act]);
  const commit = { before, after, acts: [act], audit: [auditOf(act)], edition: null, outbox: [] };
  if (await store.articles.commit(commit)) process.stdout.write(`${act.seq} ${act.body.text.text}\n`);
}
