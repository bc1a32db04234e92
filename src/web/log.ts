import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino, type DestinationStream, type Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

/** The process's log: one JSON object a line. */
export function openLog(level: string, stream?: DestinationStream): Logger {
  return stream ? pino({ level }, stream) : pino({ level });
}

/** Logs each request by id, method, path and result: no query, no headers, no bodies, so no article text and no secrets. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (_req, res) => {
      const id = randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: { req: requestLine, res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }) },
    customLogLevel: (_req, res, error) => levelOf(res, error),
    autoLogging: { ignore: (req) => /^\/(public\/|healthz|readyz)/.test(req.url ?? '') },
  });
}

function requestLine(req: { id: unknown; method: string; url: string }): Record<string, unknown> {
  return { id: req.id, method: req.method, path: req.url.split('?')[0] };
}

function levelOf(res: ServerResponse<IncomingMessage>, error?: Error): 'error' | 'warn' | 'info' {
  if (error || res.statusCode >= 500) return 'error';
  return res.statusCode === 429 || res.statusCode === 403 ? 'warn' : 'info';
}
