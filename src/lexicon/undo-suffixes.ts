import { plainForm } from './plain-form.js';
import { beginningHashes, type Stem, type StemTable } from './stem-table.js';
import { suffixed, type Suffix, type SuffixTable } from './suffixes.js';

/** A way in which a form may have come about. */
interface Derivation {
  readonly lemma: string;
  /** The form as the dictionary would spell it. */
  readonly spelling: string;
  /** Rules that may follow. */
  readonly next: ReadonlySet<string>;
}

const MOST = 8;
const LONGEST = 60;
/** Answers kept: the words of a few long articles. */
const KEPT = 20_000;

/** Undoes the suffixes of forms, up to two on each, and looks what is left up among the stems. */
export class SuffixUndoing {
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly suffixes: SuffixTable,
    private readonly stems: StemTable,
  ) {}

  /** Lemmas of a form, those of the very spelling first and alone where there are any. */
  lemmas(form: string): readonly string[] {
    const key = form.toLowerCase();
    const known = this.known.get(key);
    if (known) return known;
    const found = this.look(key);
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(key, found);
    return found;
  }

  private look(form: string): string[] {
    const plain = plainForm(form);
    if (plain === '' || plain.length > LONGEST) return [];
    const all = [...this.unsuffixed(plain), ...this.derived(plain, true)];
    const exact = all.filter(({ spelling }) => spelling.toLowerCase() === form);
    return [...new Set((exact.length > 0 ? exact : all).map(({ lemma }) => lemma))].slice(0, MOST);
  }

  private unsuffixed(plain: string): Derivation[] {
    return this.stems
      .of(plain)
      .filter(({ word }) => word)
      .map(({ lemma, spelling }) => ({ lemma, spelling, next: NONE }));
  }

  /** Forms made by one suffix; with `twice` also by a second after it. */
  private derived(plain: string, twice: boolean): Derivation[] {
    const found: Derivation[] = [];
    const hashes = beginningHashes(plain);
    for (let kept = plain.length; kept >= Math.max(1, plain.length - this.suffixes.longest); kept -= 1) {
      const groups = this.suffixes.byAdded.get(plain.slice(kept));
      if (!groups) continue;
      const base = plain.slice(0, kept);
      for (const { strip, suffixes, second } of groups) {
        for (const stem of this.stems.ofParts(base, hashes[kept] ?? 0, strip)) push(found, madeOf(stem, suffixes));
        if (twice && second.length > 0)
          for (const first of this.derived(base + strip, false)) push(found, followed(first, second));
      }
    }
    return found;
  }
}

const NONE: ReadonlySet<string> = new Set();

function push(found: Derivation[], more: Iterable<Derivation>): void {
  for (const derivation of more) found.push(derivation);
}

function* madeOf(stem: Stem, suffixes: readonly Suffix[]): Iterable<Derivation> {
  if (stem.flags.length === 0) return;
  for (const suffix of suffixes) {
    if (!stem.flags.includes(suffix.flag)) continue;
    const spelling = suffixed(stem.spelling, suffix);
    if (spelling !== null) yield { lemma: stem.lemma, spelling, next: suffix.next };
  }
}

function* followed({ lemma, spelling: word, next }: Derivation, suffixes: readonly Suffix[]): Iterable<Derivation> {
  if (next.size === 0) return;
  for (const suffix of suffixes) {
    const spelling = next.has(suffix.flag) ? suffixed(word, suffix) : null;
    if (spelling !== null) yield { lemma, spelling, next: NONE };
  }
}
