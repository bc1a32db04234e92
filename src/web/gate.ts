import type { RequestHandler } from 'express';
import { refuse } from '../model/refusal.js';
import { mayActAs } from '../model/user.js';
import { askToSignIn } from './sign-in-view.js';
import type { Gate, Web } from './web.js';

/** Lets through who may come; asks a visitor to sign in, keeping what they typed; tells others that they may not. */
export function gate(web: Web, role: Gate): RequestHandler {
  return (req, res, next) => {
    const { actor } = req.visit;
    if (role === null) next();
    else if (actor === null) askToSignIn(web, req, res);
    else if (mayActAs(actor.role, role)) next();
    else web.refuse(res, refuse('web.not-allowed', {}, 403));
  };
}
