/** The aligner's few numbers, one setting for every language and kind of text (tuned by `npm run bench -- align`). */
export const WEIGHTS = {
  /** Weight of the length evidence. */
  length: 1,
  /** Weight of the lexical evidence. */
  lexical: 1,
  /** Passes: the first over cognates, each further one over what the last one taught. */
  passes: 3,
  /** How much of the coverage that the whole texts suggest is believed before anything is aligned. */
  firstBelief: 0.5,
  /** Share of measured coverage that is taken as (1 − λ). */
  coverage: 0.8,
  mostCoverage: 0.7,
  /** How many beads the general frequencies are worth against those of the article. */
  priorFaith: 30,
  /** Evidence is counted more than once by correlated words: posteriors are taken at this power. */
  temper: 0.6,
};
