import type { Intake } from '../model/article.js';

/** Intakes that were read lately, by article: immutable, and by far the longest thing a review is read from. */
export interface RecentIntakes {
  readonly get: (article: string) => Intake | undefined;
  readonly keep: (intake: Intake) => void;
  readonly drop: (article: string) => void;
}

/** Keeps at most `articles` intakes and about `characters` of their texts; the longest unread goes first. */
export function recentIntakes(articles: number, characters: number): RecentIntakes {
  const kept = new Map<string, Intake>();
  let size = 0;
  const drop = (article: string): void => {
    const intake = kept.get(article);
    if (intake && kept.delete(article)) size -= lengthOf(intake);
  };
  return {
    drop,
    get: (article) => {
      const intake = kept.get(article);
      if (!intake) return undefined;
      kept.delete(article);
      kept.set(article, intake);
      return intake;
    },
    keep: (intake) => {
      drop(intake.article);
      kept.set(intake.article, intake);
      size += lengthOf(intake);
      for (const oldest of kept.keys()) {
        if (kept.size <= articles && size <= characters) return;
        drop(oldest);
      }
    },
  };
}

function lengthOf({ source, target }: Intake): number {
  return (source?.document.text.length ?? 0) + target.document.text.length;
}
