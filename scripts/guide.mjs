// `npm run guide`: draws docs/checks.md from the registry, the English locale and the examples of the tests.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { CHECKS } = await import(join(root, 'dist/checks/index.js'));
const { openLocales } = await import(join(root, 'dist/locales/index.js'));
const words = (await openLocales()).words('en');

function section([check, tier]) {
  return [
    `## ${check.id}`,
    '',
    `**${words.title(check.id)}.** ${words.t(`checks:${check.id}.help`)}`,
    '',
    `\`${check.category}\` · ${check.severity} · tier \`${tier}\` · needs ${check.needs} · examples: \`tests/checks/${check.id}.test.ts\``,
    '',
  ].join('\n');
}

const intro = `# The checks

Drawn from the registry and the locale by \`npm run guide\`; do not edit by hand. A \`flag\` is shown; a \`hint\` is hidden by default because its
precision is not proven yet. What each check flags and what it must stay quiet about stands in its test.
`;

writeFileSync(join(root, 'docs/checks.md'), [intro, ...CHECKS.map(section)].join('\n'));
