import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Protocol buffers by hand: a field's number and wire type, then its value. */
const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
};
const number = (field: number, value: number): Buffer => Buffer.concat([varint(field << 3), varint(value)]);
const bytes = (field: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part as Buffer)));
  return Buffer.concat([varint((field << 3) | 2), varint(whole.length), whole]);
};

const FLOAT = 1;
const INT64 = 7;

function valueInfo(name: string, type: number, dims: readonly (string | number)[]): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : bytes(2, dim)));
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, number(1, type), bytes(2, ...shape)))]);
}

/** A real ONNX model: each token's vector is a row of the table. */
export function gatherModel(table: readonly (readonly number[])[], inputs: readonly string[]): Buffer {
  const dim = table[0]?.length ?? 0;
  const raw = Buffer.from(Float32Array.from(table.flat()).buffer);
  const weights = [number(1, table.length), number(1, dim), number(2, FLOAT), bytes(8, 'table'), bytes(9, raw)];
  const node = [bytes(1, 'table'), bytes(1, 'input_ids'), bytes(2, 'last_hidden_state'), bytes(4, 'Gather')];
  const graph = [
    bytes(1, ...node),
    bytes(2, 'tiny'),
    bytes(5, ...weights),
    ...inputs.map((name) => bytes(11, valueInfo(name, INT64, ['batch', 'tokens']))),
    bytes(12, valueInfo('last_hidden_state', FLOAT, ['batch', 'tokens', dim])),
  ];
  return Buffer.concat([number(1, 8), bytes(7, ...graph), bytes(8, bytes(1, ''), number(2, 13))]);
}

/** A WordPiece tokeniser of a few words, as `tokenizer.json` writes it: [CLS] text [SEP]. */
export function wordPiece(words: readonly string[]): object {
  const vocab = Object.fromEntries(['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...words].map((word, id) => [word, id]));
  const special = (content: string, id: number): object => ({
    ...{ id, content, special: true },
    ...{ single_word: false, lstrip: false, rstrip: false, normalized: false },
  });
  return {
    version: '1.0',
    ...{ truncation: null, padding: null },
    added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
    normalizer: {
      ...{ type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true },
      ...{ strip_accents: null, lowercase: true },
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      ...{ type: 'WordPiece', unk_token: '[UNK]' },
      ...{ continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab },
    },
  };
}

/** Writes a model's folder and answers where it is. */
export function modelFolder(files: Readonly<Record<string, Buffer | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recto-onnx-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  return folder;
}
