import { inspectPair } from '../src/desk/inspect-pair.js';
import { version } from '../src/version.js';
import { readNamedQuestions, type NamedQuestion } from './datasets/eamt-names.js';
import { isNameFlag, percent, shareOf } from './metrics/name-flags.js';
import { seeded } from './perturb.js';

const SEED = 1;
/** Questions a language; each is looked at in three translations. */
const AT_MOST = 200;

interface Seen {
  readonly question: NamedQuestion;
  readonly text: string;
  readonly side: 'wrong' | 'right' | 'gold';
  readonly flagged: boolean;
}

/** eamt-names: English questions in ten languages; how many outputs with a wrong name, with a right one, and gold ones get a name flag. */
export function namesFromEnglish(folder: string, verbose: boolean): string {
  const seen = readNamedQuestions(folder)
    .map((questions) => sample(questions, AT_MOST, SEED))
    .map((questions) => questions.flatMap(look));
  const signature = `names-eamt|recto:${version}|from:en|questions:${String(AT_MOST)} a language|seed:${String(SEED)}|outputs:2|gold: the first|tier:flag|checks:name-*`;
  return [
    signature,
    line('to', ['wrong name flagged', 'right name flagged', 'gold flagged']),
    line('all', shares(seen.flat())),
    ...seen.map((some) => line(some[0]?.question.to ?? '', shares(some))),
    ...(verbose ? seen.flat().filter(isAmiss).map(detail) : []),
  ].join('\n');
}

/** The same draw for the same seed, in the order of the file. */
export function sample<Item>(items: readonly Item[], most: number, seed: number): Item[] {
  const random = seeded(seed);
  const drawn = items.map((_, at) => ({ at, lot: random() })).sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, most).map(({ at }) => at));
  return items.filter((_, at) => kept.has(at));
}

function look(question: NamedQuestion): Seen[] {
  const { source, to, outputs, good } = question;
  const see = (text: string, side: Seen['side']): Seen => {
    const { flags } = inspectPair({ source, target: text, from: 'en', to, date: null, context: null });
    return { question, text, side, flagged: flags.some(isNameFlag) };
  };
  return [
    ...outputs.map(({ text, nameRight }) => see(text, nameRight ? 'right' : 'wrong')),
    ...good.slice(0, 1).map((text) => see(text, 'gold')),
  ];
}

function shares(seen: readonly Seen[]): string[] {
  return (['wrong', 'right', 'gold'] as const).map((wanted) =>
    percent(
      shareOf(
        seen.filter(({ side }) => side === wanted),
        ({ flagged }) => flagged,
      ),
    ),
  );
}

function line(title: string, cells: readonly string[]): string {
  return [title.padEnd(6), ...cells.map((cell) => cell.padEnd(24))].join('').trimEnd();
}

const isAmiss = ({ side, flagged }: Seen): boolean => (side === 'wrong') !== flagged;

function detail({ question, text, side }: Seen): string {
  return `${side === 'wrong' ? 'missed' : 'false'} ${question.to} ${side}: ${question.source} | ${text} | ${question.good[0] ?? ''}`;
}
