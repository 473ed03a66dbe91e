import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

// A libSQL server for tests: as much of Hrana 2 over HTTP (https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md)
// as the client sends for single statements and batches, on SQLite in memory. No libSQL server can be had as a package;
// with `LIBSQL_TEST_URL` the same tests run against a real one.

interface Value {
  type: 'null' | 'integer' | 'float' | 'text';
  value?: string | number;
}
interface Statement {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}
type Condition = { type: 'ok'; step: number } | { type: 'not'; cond: Condition };
interface Step {
  condition?: Condition | null;
  stmt: Statement;
}
type Request =
  | { type: 'execute'; stmt: Statement }
  | { type: 'batch'; batch: { steps: Step[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql' | 'close' };
interface Failure {
  message: string;
  code: string;
}

export interface LibsqlServer {
  url: string;
  close: () => void;
}

/** @param authToken the token that every request must bring */
export async function startLibsqlServer(authToken: string): Promise<LibsqlServer> {
  const database = new DatabaseSync(':memory:');
  const server = createServer((request, response) => {
    void answer(database, request, authToken).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
      database.close();
    },
  };
}

async function answer(database: DatabaseSync, request: IncomingMessage, authToken: string) {
  if (request.headers.authorization !== `Bearer ${authToken}`)
    return { status: 401, body: { message: 'Unauthorized' } };
  if (request.method !== 'POST' || request.url !== '/v2/pipeline') return { status: 404, body: {} };
  const { requests } = (await json(request)) as { requests: Request[] };
  const texts = new Map<number, string>();
  const results = requests.map((asked) => {
    try {
      return { type: 'ok', response: { type: asked.type, ...run(database, texts, asked) } };
    } catch (error) {
      return { type: 'error', error: failureOf(error) };
    }
  });
  return { status: 200, body: { baton: null, base_url: null, results } };
}

function run(database: DatabaseSync, texts: Map<number, string>, asked: Request): object {
  switch (asked.type) {
    case 'execute':
      return { result: execute(database, texts, asked.stmt) };
    case 'batch':
      return { result: batch(database, texts, asked.batch.steps) };
    case 'store_sql':
      texts.set(asked.sql_id, asked.sql);
      return {};
    default:
      return {};
  }
}

function execute(database: DatabaseSync, texts: Map<number, string>, { sql, sql_id, args = [] }: Statement) {
  const statement = database.prepare(sql ?? texts.get(sql_id ?? -1) ?? '');
  const names = statement.columns().map(({ name }) => name);
  const values = args.map(fromValue);
  const rows = names.length > 0 ? statement.all(...values) : [];
  const changes = names.length > 0 ? 0 : Number(statement.run(...values).changes);
  return {
    cols: names.map((name) => ({ name, decltype: null })),
    rows: rows.map((row) => names.map((name) => toValue(row[name]))),
    affected_row_count: changes,
    last_insert_rowid: null,
  };
}

function batch(database: DatabaseSync, texts: Map<number, string>, steps: Step[]) {
  const results: (ReturnType<typeof execute> | null)[] = [];
  const errors: (Failure | null)[] = [];
  const holds = (condition: Condition): boolean =>
    condition.type === 'not' ? !holds(condition.cond) : results[condition.step] != null;
  for (const [at, { condition, stmt }] of steps.entries()) {
    results[at] = errors[at] = null;
    if (condition && !holds(condition)) continue;
    try {
      results[at] = execute(database, texts, stmt);
    } catch (error) {
      errors[at] = failureOf(error);
    }
  }
  return { step_results: results, step_errors: errors };
}

function fromValue({ type, value = '' }: Value): SQLInputValue {
  if (type === 'null') return null;
  return type === 'text' ? String(value) : Number(value);
}

function toValue(value: unknown): Value {
  if (value == null) return { type: 'null' };
  if (typeof value === 'number') return { type: 'integer', value: String(value) };
  return { type: 'text', value: typeof value === 'string' ? value : JSON.stringify(value) };
}

function failureOf(error: unknown): Failure {
  return { message: error instanceof Error ? error.message : String(error), code: 'SQLITE_ERROR' };
}
