// pnpm check-address: one address a line on standard input, one line of JSON each on standard output.
import { checkAddress } from '@first-login/shared/address';
import { readInstitution } from '../src/lib/institution/read.ts';
import { answerLines } from './lib/lines.ts';

const institution = readInstitution();

await answerLines((line) => {
  const { verdict, reasons } = checkAddress(line, institution);
  return JSON.stringify({ verdict, reasons });
});
