/** The tables of the database, in the order in which they came. A step that has run anywhere is never changed: add one. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE feedback (
      row INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      locale TEXT NOT NULL,
      helpful TEXT NOT NULL,
      reason TEXT,
      day TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX feedback_by_subject ON feedback (kind, id, day)',
  ],
  ['ALTER TABLE feedback ADD COLUMN words TEXT'],
  [
    `CREATE TABLE events (
      day TEXT NOT NULL,
      type TEXT NOT NULL,
      id TEXT NOT NULL,
      locale TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (day, type, id, locale)
    ) STRICT, WITHOUT ROWID`,
  ],
  // 1 where a row gives the reason of a vote that is a row before it: it is no vote of its own.
  ['ALTER TABLE feedback ADD COLUMN follows INTEGER NOT NULL DEFAULT 0'],
  // One row, which each check of the health changes: a full disk can be read from and takes nothing.
  [
    'CREATE TABLE health (row INTEGER PRIMARY KEY CHECK (row = 1), checks INTEGER NOT NULL) STRICT',
    'INSERT INTO health (row, checks) VALUES (1, 0)',
  ],
];
