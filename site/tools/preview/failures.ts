import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageState } from '../../src/preview/state.ts';
import { failedPage } from './failed-page.ts';

/**
 * Has a page that mistakes in the editors' files stop answered with these mistakes, in sentences. Where there are none, the
 * program is at fault, and what it says goes out as it is.
 * @param told what there is to know of all files
 */
export function tellingFailures(told: () => Promise<PageState>) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { accept = '' } = request.headers;
    if (request.method === 'GET' && accept.includes('text/html'))
      whenFailed(response, async () => {
        const { findings } = await told();
        const errors = findings.filter(({ severity }) => severity === 'error');
        return errors.length > 0 ? failedPage(request.url ?? '/', errors) : undefined;
      });
    next();
  };
}

/** Puts another page in the place of an answer of 500, where there is one. */
function whenFailed(response: ServerResponse, make: () => Promise<string | undefined>): void {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  const withheld: unknown[] = [];
  const answer = async (): Promise<void> => {
    Object.assign(response, own);
    const page = await make().catch(() => undefined);
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? withheld.map(String).join(''));
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (status !== 500) return Reflect.apply(own.writeHead, response, [status, ...rest]) as unknown;
      Object.assign(response, {
        write: (part: unknown) => withheld.push(part) > 0,
        end: (part?: unknown) => {
          if (typeof part === 'string' || part instanceof Uint8Array) withheld.push(part);
          void answer();
          return response;
        },
      });
      return response;
    },
  });
}
