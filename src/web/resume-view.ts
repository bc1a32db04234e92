import type { Kept } from './kept.js';
import { defineView } from './view.js';

/** What was typed before the session ended, to be sent again with one press: never without one. */
export interface SessionResumeModel {
  readonly path: string;
  /** True when the form also takes files: they must be chosen again. */
  readonly files: boolean;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** What is worth reading before it is sent. */
  readonly typed: readonly string[];
}

/** `views/session-resume.ejs`. */
export const sessionResumeView = defineView<SessionResumeModel>('session-resume', ['path', 'files', 'fields', 'typed']);

/** Fields that hold what a person wrote. */
const TYPED = ['text', 'comment', 'reason', 'note', 'source-text', 'target-text'];

/** Makes the page's model of a kept post. */
export function resumeModel({ path, fields }: Kept): SessionResumeModel {
  return {
    path,
    files: path === '/import' || path.startsWith('/import/'),
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    typed: TYPED.flatMap((name) => fields[name]?.trim() || []),
  };
}
