import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parsePack } from '@first-login/shared/guide';
import { paths } from '../lib/paths.ts';
import { guide } from './testing/run-guide.ts';

const verified = ['channel=app', 'customerNumber=known', 'verifiedPhone=yes'];

describe('decide with answers', () => {
  test('prints the route and why', () => {
    const { code, lines } = guide(['decide', ...verified]);
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^Ruta: .+ \(app-verified-phone\)$/);
    assert.equal(lines[1], 'Por qué:');
    assert.equal(lines.length, 4);
  });

  test('prints the notes', () => {
    const { lines } = guide([
      'decide',
      ...verified.slice(0, 2),
      'verifiedPhone=no',
      'temporaryKey=yes',
      'netKey=none',
      '--lang',
      'en',
    ]);
    assert.ok(lines.includes('Notes:'));
    assert.match(lines.at(-1) ?? '', /\(verify-without-netkey\)$/);
  });

  test('prints the next question with its answers', () => {
    const { code, lines } = guide(['decide', 'customerNumber=known', '--lang=en']);
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^Question: .+\? \(channel\)$/);
    assert.deepEqual(
      lines.slice(2).map((line) => line.split(':')[0]),
      ['  - app', '  - web', '  - any'],
    );
  });

  test('prints ids as JSON', () => {
    assert.deepEqual(JSON.parse(guide(['decide', ...verified, '--json']).stdout), {
      route: 'app-verified-phone',
      because: ['channel', 'verifiedPhone'],
      notes: [],
    });
    assert.deepEqual(JSON.parse(guide(['decide', 'customerNumber=known', '--json']).stdout), {
      question: 'channel',
      answers: ['app', 'web', 'any'],
    });
  });

  const wrong: [string, string[], string][] = [
    ['an unknown question', ['chanel=app'], '«chanel» no es una pregunta. ¿Quisiste decir «channel»?'],
    ['an unknown answer', ['channel=ap'], '«ap» no es una respuesta de «channel». ¿Quisiste decir «app»?'],
    ['a question twice', ['channel=app', 'channel=web'], '«channel» está dos veces. Deja una.'],
    ['a bare word', ['app'], '«app» no dice nada. Escribe pregunta=respuesta, como channel=app.'],
    ['an unknown option', ['--jason'], '«--jason» no es una opción de «decide». ¿Quisiste decir «--json»?'],
    ['an option without its value', ['--lang'], 'A «--lang» le falta su valor.'],
    ['an unknown language', ['--lang', 'fr'], '«--lang» debe ser uno de: es, en.'],
  ];
  for (const [name, args, message] of wrong)
    test(`refuses ${name} with a sentence`, () => {
      const { code, stdout, stderr } = guide(['decide', ...args]);
      assert.deepEqual({ code, stdout, stderr }, { code: 1, stdout: '', stderr: message });
    });
});

describe('decide with lines of JSON', () => {
  test('answers each line with a line, also those that are at fault', () => {
    const customers = [
      '{"channel":"app","customerNumber":"known","verifiedPhone":"yes"}',
      '{"customerNumber":"unknown"}',
      '{}',
      '',
      'channel=app',
      '["app"]',
      'null',
      '{"chanel":"app"}',
      '{"channel":"ap"}',
      '{"channel":null}',
      '{"channel":["app"]}',
      '{"__proto__":"app"}',
      '{"customerNumber":"unknown"}\r',
    ];
    const { code, lines, stderr } = guide(['decide', '--lang', 'en'], `${customers.join('\n')}\n`);
    const json = { error: 'The line is not a JSON object. Write something like {"channel":"app"}.' };
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      [
        { route: 'app-verified-phone' },
        { route: 'branch-customer-number' },
        { question: 'customerNumber' },
        json,
        json,
        json,
        json,
        { error: '«chanel» is not a question. Did you mean «channel»?' },
        { error: '«ap» is not an answer of «channel». Did you mean «app»?' },
        { error: '«null» is not an answer of «channel». There are: app, web, any.' },
        { error: '«["app"]» is not an answer of «channel». There are: app, web, any.' },
        {
          error:
            '«__proto__» is not a question. There are: channel, customerNumber, verifiedPhone, temporaryKey, notificationPhone, audiomatico, netKey.',
        },
        { route: 'branch-customer-number' },
      ],
    );
  });

  test('takes a last line without its end, and no line at all', () => {
    assert.deepEqual(guide(['decide'], '{"customerNumber":"unknown"}').lines, [
      '{"route":"branch-customer-number"}',
    ]);
    assert.deepEqual(guide(['decide'], '').lines, []);
  });

  test('answers 10,000 lines in their order', () => {
    const input = Array.from({ length: 10_000 }, (_, index) =>
      index % 2 === 0 ? '{"customerNumber":"unknown"}' : '{}',
    );
    const { lines } = guide(['decide'], `${input.join('\n')}\n`);
    assert.equal(lines.length, 10_000);
    assert.ok(lines.every((line, index) => line.includes(index % 2 === 0 ? 'route' : 'question')));
  });
});

describe('paths', () => {
  test('prints every path and their number', () => {
    const { code, lines } = guide(['paths']);
    assert.equal(code, 0);
    assert.ok(lines.includes('customerNumber=unknown → branch-customer-number'));
    assert.equal(lines.at(-1), `${lines.length - 1} caminos a 9 rutas.`);
  });

  test('prints them as JSON', () => {
    const all = JSON.parse(guide(['paths', '--json']).stdout) as object[];
    assert.ok(all.length > 100);
    assert.deepEqual(all.at(-1), {
      answers: { customerNumber: 'unknown' },
      route: 'branch-customer-number',
      notes: [],
    });
  });

  test('prints answers that decide takes', () => {
    const [path = '', route] = guide(['paths']).lines[3]?.split(/ → (\S+)/) ?? [];
    const { stdout } = guide(['decide', '--json', ...path.split(' ')]);
    assert.equal((JSON.parse(stdout) as { route: string }).route, route);
  });
});

test('check finds nothing wrong, and counts', () => {
  const { code, lines } = guide(['check', '--lang', 'en']);
  assert.equal(code, 0);
  assert.match(lines[0] ?? '', /^The guide is well: \d+ paths, 9 routes, \d+ scenarios\.$/);
  assert.match(lines[1] ?? '', /^Pack «es»: \d+ bytes, \d+ with brotli\.$/);
  assert.match(lines[2] ?? '', /^Pack «en»: \d+ bytes, \d+ with brotli\.$/);
});

describe('diff', () => {
  const rules = readFileSync(join(paths.site, 'src/content/guides/primer-ingreso/guide.yml'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  test.after(() => rmSync(folder, { recursive: true }));

  test('says that nobody goes elsewhere than in the snapshot', () => {
    assert.deepEqual(guide(['diff', '--exit-code']).lines, ['Todos los clientes van adonde iban.']);
  });

  test('says who goes elsewhere than in another file, and fails if asked to', () => {
    const file = write(
      'guide.yml',
      rules.replace('channel: web, temporaryKey: yes', 'channel: web, temporaryKey: [yes, unsure]'),
    );
    const { code, lines } = guide(['diff', file]);
    assert.equal(code, 0);
    assert.match(lines.join('\n'), /iba a «.+» \(web-temporary-key\), ahora va a «.+» \(branch-identity\)/);
    assert.equal(guide(['diff', file, '--exit-code']).code, 1);
  });

  test('lists what is wrong with a file that has no rules', () => {
    const file = write('other.yml', 'routes: []\n');
    const { code, stdout, stderr } = guide(['diff', file]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.ok(stderr.startsWith(`${file}:1:1  Falta «needs». Escríbelo aquí.\n`));
  });

  test('refuses what is neither a file nor a version', () => {
    const { code, stderr } = guide(['diff', 'no-such-version']);
    assert.equal(code, 1);
    assert.match(stderr, /^«no-such-version» no es un archivo ni una versión de git/);
  });

  test('pack writes what the widget reads', () => {
    assert.equal(guide(['pack', '--out', folder]).lines.length, 2);
    for (const locale of ['es', 'en']) {
      const text = readFileSync(join(folder, `primer-ingreso.${locale}.json`), 'utf8');
      assert.equal(parsePack(JSON.parse(text)).locale, locale);
    }
  });
});

test('without a command, or asked for help, prints every command, in the language that is asked for', () => {
  const { code, stdout } = guide([]);
  assert.equal(code, 0);
  for (const name of ['decide', 'paths', 'check', 'snapshot', 'diff', 'diagram', 'pack', 'keys', 'sign'])
    assert.match(stdout, new RegExp(`^  ${name}\\b`, 'm'));
  assert.equal(guide(['--help']).stdout, stdout);
  assert.match(guide(['decide', '--help']).stdout, / {6}la ruta de un cliente/);
});

test('refuses an unknown command, and words that a command does not take', () => {
  assert.equal(guide(['deside']).stderr, '«deside» no es una orden de pnpm guide. ¿Quisiste decir «decide»?');
  assert.equal(guide(['check', 'all']).stderr, '«check» no sabe qué hacer con «all». Quítalo.');
});

test('how each command is called is told in the language asked for', () => {
  const spanish = guide(['--help']).stdout;
  assert.match(spanish, /\n {2}decide \[pregunta=respuesta …\] /);
  assert.match(spanish, /\n {2}diff \[archivo o versión de Git\] /);
  assert.match(spanish, /\[--out carpeta\]/);
  assert.doesNotMatch(spanish, /question|answer|file|reference|folder/);
  const english = guide(['--help', '--lang', 'en']).stdout;
  assert.match(english, /\n {2}decide \[question=answer …\] /);
  assert.match(english, /\n {2}diff \[file or Git reference\] /);
  assert.doesNotMatch(english, /pregunta|archivo|carpeta/);
});
