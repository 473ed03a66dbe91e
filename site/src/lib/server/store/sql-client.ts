import type { InStatement, ResultSet } from '@libsql/client';

/** As much of libSQL's client as the store uses. */
export interface SqlClient {
  execute(statement: InStatement): Promise<ResultSet>;
  /** All or nothing. */
  batch(statements: InStatement[], mode: 'write'): Promise<ResultSet[]>;
  close(): void;
}
