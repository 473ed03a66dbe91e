import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Texts as they were last committed, of those that are written otherwise now, by path from their folder. None where Git has
 * nothing to say: the folder is in no repository, nothing is committed yet, or there is no Git.
 * @param folder its path on disk
 */
export async function committedTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const listing = ['diff', '--name-only', '-z', '--diff-filter=M', '--no-renames', '--relative', 'HEAD'];
    const changed = (await git(folder, [...listing, '--', '*.md'])).toString().split('\0').slice(0, -1);
    if (changed.length === 0) return new Map();
    const asked = changed.map((path) => `HEAD:./${path}\n`).join('');
    const texts = readBatch(await git(folder, ['cat-file', '--batch'], asked));
    return new Map(changed.flatMap((path, at) => (texts[at] === undefined ? [] : [[path, texts[at]]])));
  } catch {
    return new Map();
  }
}

const noRepository = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };

/** What Git prints. It takes no lock, which somebody who commits meanwhile would run into. */
async function git(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  const running = promisify(execFile)('git', args, {
    cwd: folder,
    // The folder says which repository is meant, whatever hook of Git this runs in.
    env: { ...process.env, ...noRepository, GIT_OPTIONAL_LOCKS: '0' },
    encoding: 'buffer',
    maxBuffer: Infinity,
  });
  // Git that ends before it has read all tells so by its exit code.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}

/** The files that `git cat-file --batch` prints one after the other, each below a line with its length in bytes. */
function readBatch(printed: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < printed.length;) {
    const lineEnd = printed.indexOf('\n', at);
    const [, length] = / blob (\d+)$/.exec(printed.toString('utf8', at, lineEnd)) ?? [];
    const end = lineEnd + 1 + Number(length);
    if (Number.isNaN(end)) throw new Error('Git has no such text.');
    texts.push(printed.toString('utf8', lineEnd + 1, end));
    at = end + 1;
  }
  return texts;
}
