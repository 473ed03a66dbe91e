import { once } from 'node:events';
import { checkAddress } from '@first-login/shared/address';
import { readInstitution } from '../src/lib/institution/read.ts';

// `pnpm check-address`: one address a line on standard input, one line of JSON each on standard output.

const institution = readInstitution();

// Who reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

function answer(line: string): string {
  const { verdict, reasons } = checkAddress(line, institution);
  return `${JSON.stringify({ verdict, reasons })}\n`;
}

async function write(lines: string[]): Promise<void> {
  if (lines.length && !process.stdout.write(lines.map(answer).join(''))) await once(process.stdout, 'drain');
}

// Only a line feed ends a line: readline() also cuts at carriage returns and at Unicode's separators, which an address may
// have in it to deceive. Bytes that are no UTF-8 become U+FFFD.
const decoder = new TextDecoder();
let rest = '';
for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
  rest = lines.pop() ?? '';
  await write(lines);
}
rest += decoder.decode();
if (rest) await write([rest]);
