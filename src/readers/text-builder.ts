import type { Mark, MarkKind, Role } from '../model/document.js';

interface OpenMark {
  readonly kind: MarkKind;
  readonly href: string | null;
  readonly start: number;
}

interface BuiltBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly role: Role | null;
}

const SPACES = /[ \t\n\r\f]+/g;
const UNWRITABLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Collects text, line breaks and marks into blocks as HTML lays them out: white space collapses, two breaks end a paragraph. */
export class TextBuilder {
  readonly #blocks: BuiltBlock[] = [];
  #parts: string[] = [];
  #length = 0;
  #last = '';
  #marks: Mark[] = [];
  #open: OpenMark[] = [];
  #role: Role | null = null;
  #suggested: Role | null = null;
  #opened: { readonly role: Role | null; readonly verbatim: boolean }[] = [];

  /** A block element begins. */
  open(role: Role | null, verbatim: boolean): void {
    this.#flush();
    this.#opened.push({ role, verbatim: verbatim || (this.#opened.at(-1)?.verbatim ?? false) });
    this.#role = role;
  }

  /** A block element ends. */
  close(): void {
    this.#flush();
    this.#opened.pop();
    this.#role = this.#opened.at(-1)?.role ?? null;
  }

  /** A role that an inline element speaks for: it holds when the block has nothing else in it. */
  suggest(role: Role | null): void {
    if (role !== null && this.#length === 0) this.#suggested = role;
  }

  /** Text as it stands in the page. */
  write(raw: string): void {
    const text = raw.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNWRITABLE, '');
    const verbatim = this.#opened.at(-1)?.verbatim ?? false;
    const even = verbatim ? text.replace(/\r\n?/g, '\n') : text.replace(SPACES, ' ');
    const fitting = /[ \n\t]$/.test(this.#last) || this.#last === '' ? even.replace(/^[ \n]+/, '') : even;
    if (fitting !== '') this.#append(fitting);
  }

  /** A line break; the second in a row ends the paragraph. */
  breakLine(): void {
    if (/\n$/.test(this.#last)) this.#flush();
    else if (this.#length > 0) this.#append('\n');
  }

  /** A table's next cell. */
  cell(): void {
    if (this.#length > 0) this.#append('\t');
  }

  /** Inline markup begins here. */
  mark(kind: MarkKind, href: string | null): void {
    this.#open.push({ kind, href, start: this.#length });
  }

  /** Inline markup of this kind ends here. */
  unmark(kind: MarkKind): void {
    const index = this.#open.findLastIndex((mark) => mark.kind === kind);
    const [mark] = index < 0 ? [] : this.#open.splice(index, 1);
    if (mark) this.#keep(mark);
  }

  /** All blocks, in order. */
  finish(): BuiltBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.slice(-1);
  }

  #keep({ kind, href, start }: OpenMark): void {
    if (start >= this.#length || (kind === 'link' && href === null)) return;
    this.#marks.push({ start, end: this.#length, kind, ...(href !== null && { href }) });
  }

  /** Ends the block: marks that go on are closed here and opened again in the next. */
  #flush(): void {
    for (const mark of this.#open) this.#keep(mark);
    const whole = this.#parts.join('');
    const text = whole.trim();
    const role = this.#suggested ?? this.#role;
    if (text !== '') this.#blocks.push({ text, marks: clipped(this.#marks, whole), role });
    this.#parts = [];
    this.#length = 0;
    this.#last = '';
    this.#marks = [];
    this.#suggested = null;
    this.#open = this.#open.map((mark) => ({ ...mark, start: 0 }));
  }
}

/** Marks over the trimmed text, without the white space at their own ends, in order; empty ones go. */
function clipped(marks: readonly Mark[], whole: string): Mark[] {
  const lead = whole.length - whole.trimStart().length;
  return marks
    .map((mark) => {
      const covered = whole.slice(mark.start, mark.end);
      const start = mark.start + (covered.length - covered.trimStart().length) - lead;
      return { ...mark, start, end: start + covered.trim().length };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
