const SUBJECTS = [
  ['Der Bürgermeister', 'The mayor'],
  ['Die Ministerin', 'The minister'],
  ['Ein Sprecher der Bahn', 'A spokesman for the railway'],
  ['Die Direktorin des Museums', 'The director of the museum'],
  ['Der Trainer', 'The coach'],
  ['Eine Ärztin aus Bonn', 'A doctor from Bonn'],
] as const;
const VERBS = [
  ['sagte am Dienstag, dass', 'said on Tuesday that'],
  ['erklärte, dass', 'explained that'],
  ['teilte mit, dass', 'announced that'],
  ['betonte, dass', 'stressed that'],
] as const;
const CLAUSES = [
  ['die Arbeiten im Frühling beginnen', 'the works would begin in spring'],
  ['die neue Brücke bald fertig ist', 'the new bridge would soon be finished'],
  ['das Geld für die Schule reicht', 'the money was enough for the school'],
  ['niemand verletzt wurde', 'nobody had been injured'],
  ['die Gäste zufrieden waren', 'the guests had been satisfied'],
] as const;

/** A made-up German article and its translation: `pairs` sentences, three a paragraph, no two alike. */
export function longArticle(pairs: number): { source: string; target: string } {
  const rows = Array.from({ length: pairs }, (_, index) => sentence(index));
  const paragraphs = (side: 0 | 1): string =>
    rows.map((row, index) => row[side] + (index % 3 === 2 ? '\n\n' : ' ')).join('');
  return {
    source: `Ein langer Bericht aus der Stadt\n\n${paragraphs(0).trim()}\n`,
    target: `A long report from the city\n\n${paragraphs(1).trim()}\n`,
  };
}

function sentence(index: number): readonly [string, string] {
  const subject = SUBJECTS[index % SUBJECTS.length] ?? SUBJECTS[0];
  const verb = VERBS[Math.floor(index / 6) % VERBS.length] ?? VERBS[0];
  const clause = CLAUSES[Math.floor(index / 24) % CLAUSES.length] ?? CLAUSES[0];
  const number = String(100 + index * 3);
  return [
    `${subject[0]} ${verb[0]} ${clause[0]} und ${number} Menschen kommen.`,
    `${subject[1]} ${verb[1]} ${clause[1]} and that ${number} people would come.`,
  ];
}
