/** The aligner's few numbers. */
export interface Weights {
  /** Weight of the length evidence. */
  length: number;
  /** Weight of the lexical evidence. */
  lexical: number;
  /** Passes: the first over cognates, each further one over what the last one taught. */
  passes: number;
  /** How much of the coverage that the whole texts suggest is believed before anything is aligned. */
  firstBelief: number;
  /** Guesses at a line's coverage, as multiples of the measured one, each with its share. */
  guesses: (readonly [times: number, share: number])[];
  /** How many beads the general frequencies are worth against those of the article. */
  priorFaith: number;
  /** Expected count that a learned word pair loses: met together once proves nothing. */
  discount: number;
  /** What each word that occurs once takes of a partner's probability while the dictionary is learned. */
  emptyWord: number;
  /** Evidence is counted more than once by correlated words: posteriors are taken at this power. */
  temper: number;
  /** Frequencies of bead types: a run of skipped lines, 1-2, 2-2, 1-3; rarer ones follow from these. */
  skip: number;
  /** How often a skipped line is followed by another: what is left out comes in runs. */
  skipOn: number;
  oneTwo: number;
  twoTwo: number;
  oneThree: number;
  /** Log penalty of each further line. */
  further: number;
  /** Likeness below which two words are no cognates, and what a full likeness is worth. */
  likeness: number;
  alike: number;
  /** Log gain of paragraphs that begin together, loss of one that begins alone or inside a bead. */
  paragraph: number;
  inside: number;
  /** Log gain of equal roles (title, caption), loss of unequal ones. */
  role: number;
  /** What two lines left alone must gain before they are paired across the order. */
  crossing: number;
  /** Log gain of two labels (headings, "Read also") set beside each other, loss of one in any other bead. */
  label: number;
  /** Log loss of a bead, of lines left alone, that begin and end in the midst of a sentence on one side only. */
  broken: number;
  brokenAlone: number;
  /** Variance of length per character before any is measured, and its constant part. */
  variance: number;
  constant: number;
}

/** One setting for every language and kind of text, tuned over all alignment benchmarks at once. */
export const WEIGHTS: Weights = {
  length: 1,
  lexical: 1.2,
  passes: 3,
  firstBelief: 0.3,
  guesses: [
    [0.17, 0.19],
    [1, 0.49],
    [1.2, 0.32],
  ],
  priorFaith: 28,
  discount: 0.44,
  emptyWord: 0.015,
  temper: 0.6,
  skip: 0.01,
  skipOn: 0.1,
  oneTwo: 0.085,
  twoTwo: 0.0051,
  oneThree: 0.005,
  further: 1.5,
  likeness: 0.37,
  alike: 0.52,
  paragraph: 3,
  inside: 2,
  role: 1.4,
  crossing: 6,
  label: 3,
  broken: 4,
  brokenAlone: 4,
  variance: 3.4,
  constant: 29,
};
