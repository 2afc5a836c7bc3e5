/**
 * `npm test`: every gate, in order of speed. `--full` (`npm run check`) runs the whole matrix of browser tests;
 * `--only unit,browser` runs some of the gates.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';
import { findBrowser } from './findBrowser.mjs';

ensureInstalled();
const full = process.argv.includes('--full');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt > 0 ? process.argv[onlyAt + 1].split(',') : null;
const browser = await findBrowser();
const reports = join(ROOT, '.cache', 'reports');
mkdirSync(reports, { recursive: true });

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const vitest = (name, ...args) => {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  // The full matrix takes long: it says how far it is.
  return [bin('vitest'), ['run', ...args, `--reporter=${full ? 'verbose' : 'default'}`, '--reporter=json', `--outputFile.json=${report}`], report];
};

const GATES = [
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['unit', ...vitest('unit')],
  ['browser', ...vitest('browser', '--config', 'tests/browser/vitest.config.ts')],
];

const env = { ...process.env, ...browser.env, ATLAS_BROWSER: browser.executablePath, ATLAS_FULL: full ? '1' : '' };
let passed = 0;
let failed = 0;
const times = [];
for (const [name, command, args, report] of GATES) {
  if (only && !only.includes(name)) continue;
  console.log(`\n— ${name}`);
  const began = process.hrtime.bigint();
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  times.push(`${name} ${Number((process.hrtime.bigint() - began) / 1_000_000_000n)} s`);
  const counts = report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  if (counts) {
    passed += counts.numPassedTests;
    failed += counts.numFailedTests + (status !== 0 && counts.numFailedTests === 0 ? 1 : 0);
    for (const file of counts.testResults.toSorted((a, b) => b.endTime - b.startTime - (a.endTime - a.startTime)).slice(0, 8)) {
      console.log(`  ${((file.endTime - file.startTime) / 1000).toFixed(1)} s  ${file.name.replace(`${ROOT}`, '')}`);
    }
  } else if (status === 0) passed += 1;
  else failed += 1;
  if (status !== 0) console.error(`— ${name} failed`);
}
console.log(`\n${times.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
