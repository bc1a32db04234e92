import { signInLimits } from './limits.js';
import { accountShow } from './pages/account-show.js';
import { approvalCreate } from './pages/approval-create.js';
import { approvalShow } from './pages/approval-show.js';
import { articleImport } from './pages/article-import.js';
import { articlePurge } from './pages/article-purge.js';
import { articleReceive } from './pages/article-receive.js';
import { assignmentCreate } from './pages/assignment-create.js';
import { commentCreate } from './pages/comment-create.js';
import { confirmationCreate } from './pages/confirmation-create.js';
import { correctionCreate } from './pages/correction-create.js';
import { editionDownload } from './pages/edition-download.js';
import { historyShow } from './pages/history-show.js';
import { importPreview } from './pages/import-preview.js';
import { keysShow } from './pages/keys-show.js';
import { linkCreate } from './pages/link-create.js';
import { mergeCreate } from './pages/merge-create.js';
import { moveCreate } from './pages/move-create.js';
import { noiseRestore } from './pages/noise-restore.js';
import { passwordSet } from './pages/password-set.js';
import { personAdd } from './pages/person-add.js';
import { personDisable } from './pages/person-disable.js';
import { personList } from './pages/person-list.js';
import { personPassword } from './pages/person-password.js';
import { placeCreate } from './pages/place-create.js';
import { preferenceSet } from './pages/preference-set.js';
import { purgeAsk } from './pages/purge-ask.js';
import { queueList } from './pages/queue-list.js';
import { restorationCreate } from './pages/restoration-create.js';
import { returnCreate } from './pages/return-create.js';
import { reviewShow } from './pages/review-show.js';
import { seenCreate } from './pages/seen-create.js';
import { sessionClose } from './pages/session-close.js';
import { sessionCreate } from './pages/session-create.js';
import { sessionEndOthers } from './pages/session-end-others.js';
import { sessionEnd } from './pages/session-end.js';
import { sessionOpen } from './pages/session-open.js';
import { splitCreate } from './pages/split-create.js';
import { submissionCreate } from './pages/submission-create.js';
import { suggestionApply } from './pages/suggestion-apply.js';
import { undoCreate } from './pages/undo-create.js';
import { unlinkCreate } from './pages/unlink-create.js';
import { verdictCreate } from './pages/verdict-create.js';
import type { Route } from './web.js';

/** Every address of Recto, grouped by page. Posts are checked for a CSRF token, all of them. */
export const ROUTES: readonly Route[] = [
  // Signing in and out
  { method: 'get', path: '/sign-in', page: sessionOpen, role: null },
  { method: 'post', path: '/sign-in', page: sessionCreate, role: null, body: 'files', limits: signInLimits },
  { method: 'post', path: '/sign-out', page: sessionClose, role: null },
  { method: 'post', path: '/preferences', page: preferenceSet, role: null },

  // The queue
  { method: 'get', path: '/', page: queueList, role: 'viewer' },
  { method: 'post', path: '/articles/:id/assignment', page: assignmentCreate, role: 'reviewer' },

  // Import
  { method: 'get', path: '/import', page: articleImport, role: 'reviewer' },
  { method: 'post', path: '/import', page: articleReceive, role: 'reviewer', body: 'files' },
  { method: 'post', path: '/import/preview', page: importPreview, role: 'reviewer', body: 'files' },

  // The workbench
  { method: 'get', path: '/articles/:id/review', page: reviewShow, role: 'viewer' },
  { method: 'post', path: '/articles/:id/corrections', page: correctionCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/suggestions', page: suggestionApply, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/verdicts', page: verdictCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/seen', page: seenCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/confirmations', page: confirmationCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/comments', page: commentCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/restorations', page: restorationCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/merges', page: mergeCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/unlinks', page: unlinkCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/splits', page: splitCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/moves', page: moveCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/places', page: placeCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/links', page: linkCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/noise', page: noiseRestore, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/undo', page: undoCreate, role: 'reviewer' },
  { method: 'post', path: '/articles/:id/submission', page: submissionCreate, role: 'reviewer' },

  // Approval, the approved edition, and what happened
  { method: 'get', path: '/articles/:id/approval', page: approvalShow, role: 'viewer' },
  { method: 'post', path: '/articles/:id/approval', page: approvalCreate, role: 'editor' },
  { method: 'post', path: '/articles/:id/return', page: returnCreate, role: 'editor' },
  { method: 'get', path: '/articles/:id/edition', page: editionDownload, role: 'viewer' },
  { method: 'get', path: '/articles/:id/history', page: historyShow, role: 'viewer' },

  // Removing an article
  { method: 'get', path: '/articles/:id/purge', page: purgeAsk, role: 'admin' },
  { method: 'post', path: '/articles/:id/purge', page: articlePurge, role: 'admin' },

  // The account
  { method: 'get', path: '/account', page: accountShow, role: 'viewer' },
  { method: 'post', path: '/account/password', page: passwordSet, role: 'viewer' },
  { method: 'post', path: '/account/sessions/end-others', page: sessionEndOthers, role: 'viewer' },
  { method: 'post', path: '/account/sessions/:id/end', page: sessionEnd, role: 'viewer' },

  // People, for administrators
  { method: 'get', path: '/people', page: personList, role: 'admin' },
  { method: 'post', path: '/people', page: personAdd, role: 'admin' },
  { method: 'post', path: '/people/:name/state', page: personDisable, role: 'admin' },
  { method: 'post', path: '/people/:name/password', page: personPassword, role: 'admin' },

  // Help
  { method: 'get', path: '/help/keys', page: keysShow, role: null },
];
