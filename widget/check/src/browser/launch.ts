import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { CallError } from '../words.ts';
import { browserCandidates } from './candidates.ts';

const nothingFound = new CallError({
  en: 'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the one you have.',
  es: 'No encontré un navegador. Instala Chrome, Chromium o Edge, o pon en CHROME_PATH la ruta del que tienes.',
});

/** The browser that `CHROME_PATH` names, else an installed one. Nothing is downloaded. @throws CallError */
function executable(): string {
  const named = process.env['CHROME_PATH'];
  const found = named ? [named] : browserCandidates(process);
  const path = found.find((one) => existsSync(one));
  if (path === undefined) throw nothingFound;
  return path;
}

/** Starts a browser that keeps to itself. @throws CallError where none can be had */
export async function launch(args: readonly string[] = []): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const executablePath = executable();
  try {
    return await chromium.launch({
      executablePath,
      args: [
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A page that is answered from a file, or with other headers, has no place on the network to be judged by.
        '--disable-features=LocalNetworkAccessChecks',
        ...(isRoot ? ['--no-sandbox', '--disable-gpu'] : []),
        ...args,
      ],
    });
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new CallError({
      en: `${executablePath} did not start: ${said}`,
      es: `${executablePath} no arrancó: ${said}`,
    });
  }
}
