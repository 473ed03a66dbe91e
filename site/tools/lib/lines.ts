import { once } from 'node:events';

/**
 * Answers each line of standard input with a line on standard output, as it comes.
 * Only a line feed ends a line: readline() also cuts at carriage returns and at Unicode's separators, which a JSON string
 * may have, and an address that deceives. Bytes that are no UTF-8 become U+FFFD.
 */
export async function answerLines(answer: (line: string) => string): Promise<void> {
  // Who reads may stop early (`| head`): that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const decoder = new TextDecoder();
  const write = async (lines: readonly string[]) => {
    const text = lines.map((line) => `${answer(line)}\n`).join('');
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  let rest = '';
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    await write(lines);
  }
  rest += decoder.decode();
  if (rest !== '') await write([rest]);
}
