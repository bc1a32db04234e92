import { TextDecoder } from 'node:util';
import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { refuse, isRefusal, type Refusal } from '../model/refusal.js';
import type { SegmentRule, SegmentRules } from '../model/segment-rules.js';
import { PatternProblem } from './java-escape.js';
import { compile, languagePattern } from './own-rules.js';

const LARGEST = 5_000_000;
const UTF16 = new Set(['\ufeff', '\ufffe']);

/** Reads an SRX file (2.0; also 1.0, which cascades nothing); a refusal names the line and what stands there. */
export async function readSrx(bytes: Uint8Array): Promise<SegmentRules | Refusal> {
  if (bytes.length > LARGEST) return refuse('srx.too-large', { most: LARGEST / 1e6 }, 413);
  const text = decoded(bytes);
  if (/<!ENTITY/.test(text)) return refuse('srx.entities');
  const { XmlDocument, XmlParseError, ParseOption } = await import('libxml2-wasm');
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(text, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES,
    });
  } catch (cause) {
    if (!(cause instanceof XmlParseError)) throw cause;
    const line = cause.details.find(({ level }) => level > 1)?.line ?? 1;
    return refuse('srx.no-xml', { line, problem: cause.message.trim().split('\n')[0] ?? '' });
  }
  try {
    return rulesIn(document.root);
  } finally {
    document.dispose();
  }
}

/** The text, without the encoding that its first line declares: it is a string now. */
function decoded(bytes: Uint8Array): string {
  const head = String.fromCharCode((bytes[0] ?? 0) + 256 * (bytes[1] ?? 0));
  const wide = UTF16.has(head) ? (head === '\ufeff' ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const declared = /^[^>]*encoding=["']([\w.-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.slice(0, 200)))?.[1];
  const text = decoderFor(wide === 'utf-8' ? (declared ?? wide) : wide).decode(bytes);
  return text.replace(/^<\?xml[^>]*\?>/, (declaration) => declaration.replace(/\sencoding=["'][\w.-]+["']/, ''));
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function rulesIn(root: XmlElement): SegmentRules | Refusal {
  if (root.name !== 'srx') return refuse('srx.no-srx', { element: root.name });
  const header = under(root, 'header')[0];
  const sets: Record<string, readonly SegmentRule[]> = {};
  for (const set of under(root, 'languagerule')) {
    const rules = under(set, 'rule').map(ruleOf);
    for (const rule of rules) {
      const problem = patternProblem(rule.line, () => compile(rule));
      if (problem) return problem;
    }
    sets[attribute(set, 'languagerulename')] = rules;
  }
  const maps = mapsIn(root, sets);
  if (isRefusal(maps)) return maps;
  return { cascade: header?.attr('cascade')?.value === 'yes', sets, maps };
}

function mapsIn(
  root: XmlElement,
  sets: Readonly<Record<string, readonly SegmentRule[]>>,
): SegmentRules['maps'] | Refusal {
  const maps = under(root, 'languagemap');
  if (maps.length === 0) return refuse('srx.no-maps');
  for (const map of maps) {
    const set = attribute(map, 'languagerulename');
    if (!(set in sets)) return refuse('srx.no-set', { line: map.line, set });
    const problem = patternProblem(map.line, () => languagePattern(attribute(map, 'languagepattern')));
    if (problem) return problem;
  }
  return maps.map((map) => ({
    languages: attribute(map, 'languagepattern'),
    set: attribute(map, 'languagerulename'),
  }));
}

function ruleOf(rule: XmlElement): SegmentRule {
  return {
    breaks: rule.attr('break')?.value !== 'no',
    before: under(rule, 'beforebreak')[0]?.content ?? '',
    after: under(rule, 'afterbreak')[0]?.content ?? '',
    line: rule.line,
  };
}

function patternProblem(line: number, translate: () => unknown): Refusal | null {
  try {
    translate();
    return null;
  } catch (cause) {
    if (!(cause instanceof PatternProblem)) throw cause;
    return cause.construct === null
      ? refuse('srx.no-pattern', { line })
      : refuse('srx.untranslatable', { line, construct: cause.construct });
  }
}

function attribute(element: XmlElement, name: string): string {
  return element.attr(name)?.value ?? '';
}

/** Elements of a name anywhere under another, whatever their namespace, in their order. */
function under(element: XmlElement, name: string): XmlElement[] {
  return element.find(`.//*[local-name()="${name}"]`) as XmlElement[];
}
