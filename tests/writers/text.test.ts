import { expect, test } from 'vitest';
import { text } from '../../src/writers/text.js';
import { sampleEdition, words, writerSuite } from '../suites/writer-suite.js';

writerSuite(text, (written) => written);

test('blocks are parted by a blank line and nothing else is added', () => {
  const blocks = [
    { role: 'title' as const, text: 'Title', marks: [] },
    { role: 'body' as const, text: 'One.\nTwo.', marks: [] },
  ];
  expect(text.write(sampleEdition({ blocks }), words)).toBe('Title\n\nOne.\nTwo.\n');
});
