import { rmSync } from 'node:fs';

/** When all tests are done: takes away the database that the configuration made for them. */
export default function removeData(): void {
  const folder = process.env['E2E_DATA'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
