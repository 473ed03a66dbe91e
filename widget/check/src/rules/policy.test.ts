import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widened } from './policy.ts';

const bank = 'https://bank.example';
const cases: [policy: string, directive: string, line: string][] = [
  ["script-src 'self'", 'script-src-elem', `script-src 'self' ${bank}`],
  ["script-src-elem 'self'; script-src *", 'script-src-elem', `script-src-elem 'self' ${bank}`],
  ["default-src 'none'", 'script-src-elem', `script-src ${bank}`],
  ["default-src 'self' https://cdn.example", 'connect-src', `connect-src 'self' https://cdn.example ${bank}`],
  ["child-src 'self'", 'frame-src', `child-src 'self' ${bank}`],
  ["DEFAULT-SRC 'SELF'", 'frame-src', `frame-src 'SELF' ${bank}`],
];
for (const [policy, directive, line] of cases)
  test(`«${policy}» becomes «${line}»`, () => assert.equal(widened(policy, directive, bank), line));
