import { anchoredDoubts, strayDoubts, translatedDoubts } from './name-anchors.js';
import { standardDoubts } from './name-standards.js';
import { leakedDoubts } from './leaked-names.js';
import { spellingDoubts } from './name-spellings.js';
import { bareNameDoubts } from './bare-names.js';
import { endingDoubts } from './name-endings.js';
import { transcriptionDoubts } from './name-transcriptions.js';
import { knownNameDoubts } from './known-name-doubts.js';
import { nameScene, type NameCheckId, type NameDoubt, type NameScene, type SceneInput } from './name-scene.js';

const remembered = new WeakMap<object, readonly NameDoubt[]>();

/** Doubts about names that belong to one check; all are found together, once per article, so that no word is doubted twice. */
export function nameDoubts(input: SceneInput, check: NameCheckId): readonly NameDoubt[] {
  let doubts = remembered.get(input.facts);
  if (!doubts) remembered.set(input.facts, (doubts = allDoubts(nameScene(input))));
  return doubts.filter((doubt) => doubt.check === check);
}

function allDoubts(scene: NameScene): NameDoubt[] {
  const kept: NameDoubt[] = [];
  for (const doubt of everyDoubt(scene)) if (!kept.some((other) => overlap(doubt, other))) kept.push(doubt);
  return kept;
}

function* everyDoubt(scene: NameScene): Iterable<NameDoubt> {
  for (const [at, pair] of scene.pairs.entries()) {
    if (pair.source.length === 0) continue;
    yield* knownNameDoubts(pair, at, scene);
    yield* transcriptionDoubts(pair, scene);
    yield* endingDoubts(pair, scene);
    yield* bareNameDoubts(pair, scene);
    if (pair.bare) continue;
    yield* standardDoubts(pair, scene);
    yield* anchoredDoubts(pair, scene);
    yield* strayDoubts(pair, scene);
    yield* translatedDoubts(pair, scene);
  }
  yield* spellingDoubts(scene);
  yield* leakedDoubts(scene);
}

function overlap({ place: one }: NameDoubt, { place: other }: NameDoubt): boolean {
  return one.segment === other.segment && one.start < other.end && other.start < one.end;
}
