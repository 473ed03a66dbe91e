// node site/tools/content/measure.ts [files]: how long `pnpm content check` takes on many files, start of Node included.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../lib/paths.ts';

const wanted = Number(process.argv[2] ?? 1000);
const limit = 2;
const folder = mkdtempSync(join(tmpdir(), 'content-'));
// Three folders deep, as the editors' room lies in the project.
const content = join(folder, 'site/src/content');
cpSync(join(paths.site, 'src/content'), content, { recursive: true });

const texts = globSync('faqs/es/*.md', { cwd: content });
let count = globSync('**/*.md', { cwd: content }).length;
for (let copy = 1; count < wanted; copy += 1)
  for (const path of texts)
    for (const file of [path, path.replace('/es/', '/en/')]) {
      if (count >= wanted) break;
      const text = readFileSync(join(content, file), 'utf8').replace(
        /^title: "?([^"\n]*)"?$/m,
        `title: "$1 ${copy}"`,
      );
      writeFileSync(join(content, file.replace('.md', `-${copy}.md`)), text);
      count += 1;
    }

const times = Array.from({ length: 5 }, () => {
  const start = performance.now();
  spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), 'check', '--content', content], {
    stdio: 'ignore',
  });
  return (performance.now() - start) / 1000;
});
rmSync(folder, { recursive: true });
const median = times.toSorted((a, b) => a - b)[2] ?? 0;
console.log(
  `${count} files: ${median.toFixed(2)} s (median of 5: ${times.map((time) => time.toFixed(2)).join(', ')}); limit ${limit} s`,
);
process.exitCode = median > limit ? 1 : 0;
