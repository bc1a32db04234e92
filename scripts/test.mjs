// `npm test`: everything CI checks. Installs or names the tools it needs; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { isStale } from './stale.mjs';

const report = join(root, '.test-tools', 'vitest.json');
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What must hold before the tests run; each counts as one test. */
const STEPS = [
  ['tools', process.execPath, [join(root, 'scripts/ensure-tools.mjs')]],
  ...(isStale() ? [['build', process.execPath, [join(root, 'scripts/build.mjs')]]] : []),
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.check.json']],
  ['lint', bin('eslint'), ['.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['unused', bin('knip'), []],
];

function run(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function counts() {
  try {
    const { numPassedTests, numFailedTests, numTotalTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const skipped = numPendingTests + (numTodoTests ?? 0);
    if (skipped > 0) console.log(`${skipped} tests were skipped: a skipped test counts as failed here.`);
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles + skipped, total: numTotalTests };
  } catch {
    return { passed: 0, failed: 1, total: 0 };
  }
}

mkdirSync(join(root, '.test-tools'), { recursive: true });
rmSync(report, { force: true });
const steps = STEPS.map(([name, command, args]) => run(name, command, args));
const tested = run('tests', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const { passed, failed } = counts();
const stepsFailed = steps.filter((ok) => !ok).length;
const allFailed = failed + stepsFailed + (!tested && failed === 0 ? 1 : 0);
console.log(`${passed + steps.length - stepsFailed} passed, ${allFailed} failed`);
process.exit(allFailed === 0 ? 0 : 1);
