import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preferredLocale } from '../src/lib/server/language.ts';
import type { Log } from '../src/lib/server/log.ts';
import { createServices } from '../src/lib/server/services.ts';
import { setting } from '../src/lib/setting.ts';
import { GuideProblems } from '../tools/guide/problem.ts';
import { logResponse } from './access-log.ts';
import { type Api, createHandler } from './handler.ts';
import { headersFor } from './headers.ts';
import { listen } from './listen.ts';
import { createProxies } from './proxies.ts';
import { type LiveRegistry, openRegistry } from './registry.ts';
import { sendErrorPage } from './responses.ts';

/**
 * In milliseconds. An opinion, 8 kB at most, comes in two seconds over the slowest network that phones still have: what
 * takes longer holds a connection for nothing.
 */
const limits = {
  headersTimeout: 8_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How long requests that run may take to end when the server closes, in milliseconds. */
const grace = 10_000;

export interface ServeOptions {
  /** The folder of the built site: `client` and `server` in it. */
  dist: string;
  port: number;
  /** The network interface to listen on; all by default. */
  host?: string | undefined;
  /** Settings: see `createServices`, `TRUST_PROXY` in `createProxies`, `OFFLINE_COPY`: on, or off to end it, and `PARTNERS_FILE`: path of a registry of partners. */
  env: NodeJS.ProcessEnv;
  log: Log;
}

export interface Running {
  port: number;
  /** Takes no new request, ends those that run, closes the database. */
  close(): Promise<void>;
}

/** Serves a built site until it is closed. Rejects when it is not built, a setting is wrong or the port is taken. */
export async function serve({ dist, port, host, env, log }: ServeOptions): Promise<Running> {
  const api = await loadApi(dist);
  const proxies = createProxies(setting(env, 'TRUST_PROXY'));
  const services = createServices(env, log);
  const handle = createHandler({
    client: join(dist, 'client'),
    api,
    services,
    proxies,
    registry: registryAt(log, setting(env, 'PARTNERS_FILE')),
    offlineCopy: offlineCopyOf(setting(env, 'OFFLINE_COPY')),
  });

  const server = createServer(limits, (request, response) => {
    logResponse(log, request, response);
    handle(request, response).catch((error: unknown) => {
      log('error', 'crash', { reason: reasonOf(error) });
      if (response.headersSent) response.destroy();
      else sendErrorPage(response, 500, 'internal', preferredLocale(request.headers['accept-language']));
    });
  });
  server.on('clientError', answerMalformed);
  const endSilent = trackSilent(server);

  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      endSilent();
      await closeServer(server);
      services.store.close();
    },
  };
}

/** @throws Error when the setting is neither on nor off: a kill switch that is misspelt must not look as if it worked */
function offlineCopyOf(text = 'on'): boolean {
  if (text === 'on') return true;
  if (text === 'off') return false;
  throw new Error(`OFFLINE_COPY is «${text}». Set it to on or off, or leave it out for on.`);
}

function registryAt(log: Log, file: string | undefined): LiveRegistry {
  try {
    return openRegistry(log, file);
  } catch (error) {
    // What is wrong in the file is told with its line.
    if (file === undefined || error instanceof GuideProblems) throw error;
    throw new Error(
      `PARTNERS_FILE is «${file}», which cannot be read (${reasonOf(error)}). Name a partners.yml, or leave it out for the editors' own.`,
      { cause: error },
    );
  }
}

async function loadApi(dist: string): Promise<Api> {
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new Error(
      `There is no built site in ${dist}. Run «pnpm build» first, or «pnpm start» without --no-build.`,
    );
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: Api };
  return handler;
}

/**
 * Browsers open connections that they may need later. Node counts one as idle only after its first request, and would
 * wait for the others when it closes. Returns a function that ends them.
 */
function trackSilent(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return () => {
    for (const socket of silent) socket.destroy();
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that its browser keeps open must not keep the process alive once its last response is out.
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, grace);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}

const malformed = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/** What is no HTTP at all gets an answer as well, with the same headers. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const headers = Object.entries(headersFor('/api/', false)).map(([name, value]) => `${name}: ${value}`);
  const status = (error.code && malformed.get(error.code)) ?? '400 Bad Request';
  socket.end(
    [`HTTP/1.1 ${status}`, 'connection: close', 'content-length: 0', ...headers, '', ''].join('\r\n'),
  );
}
