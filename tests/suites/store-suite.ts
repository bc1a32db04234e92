import { describe } from 'vitest';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { articleCases } from './store-article-cases.js';
import { concurrencyCases } from './store-concurrency-cases.js';
import { learnedCases } from './store-learned-cases.js';
import { projectionCases } from './store-projection-cases.js';
import { queueCases } from './store-queue-cases.js';
import { rulesCases } from './store-rules-cases.js';
import { userCases } from './store-user-cases.js';

/** What every store must do; `newPlace` gives an empty database each time. */
export function storeSuite(name: string, newPlace: () => Promise<DatabasePlace>): void {
  describe(`${name}: articles`, () => articleCases(newPlace));
  describe(`${name}: acts and projection`, () => projectionCases(newPlace));
  describe(`${name}: learned words`, () => learnedCases(newPlace));
  describe(`${name}: the queue`, () => queueCases(newPlace));
  describe(`${name}: people and audit`, () => userCases(newPlace));
  describe(`${name}: own rules`, () => rulesCases(newPlace));
  describe(`${name}: at the same time`, () => concurrencyCases(newPlace));
}
