import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkCommand,
  type Choice,
  firstChoice,
  policy,
  type Released,
  snippet,
  styles,
  trustedTypes,
} from './snippet.ts';

const released: Released = {
  origin: 'https://help.example',
  version: '1.4.2',
  integrity: { shadow: 'sha384-a', iframe: 'sha384-b' },
  guide: 'first',
  page: { href: 'https://help.example/en/guides/first/', title: 'The guide' },
  official: 'Sign in only at the official address: https://bank.example',
};
const chosen = (change: Partial<Choice>): Choice => ({ ...firstChoice, ...change });

test('without a choice: the fixed version with its integrity, and the pack', () => {
  assert.equal(
    snippet(firstChoice, released),
    `<script src="https://help.example/widget/1.4.2/first-login-guide.js"
  integrity="sha384-a"
  crossorigin="anonymous"
  referrerpolicy="no-referrer" async></script>
<first-login-guide
  pack="https://help.example/widget/packs/first.{locale}.json"
>
  <a href="https://help.example/en/guides/first/">The guide</a>
</first-login-guide>`,
  );
  assert.equal(styles(firstChoice), '');
});

test('words that HTML would read as its own are written as words', () => {
  const page = { href: 'https://help.example/?a=1&b="2"', title: 'Sign in & <go>' };
  const html = snippet(chosen({ isolation: 'iframe' }), { ...released, page, official: 'A & B' });
  assert.ok(
    html.includes(
      '<a href="https://help.example/?a=1&amp;b=&quot;2&quot;">Sign in &amp; &lt;go></a>\n  <p>A &amp; B</p>',
    ),
    html,
  );
});

test('the newest version has no integrity: it changes', () => {
  const html = snippet(chosen({ version: 'rolling' }), released);
  assert.match(html, /widget\/1\/first-login-guide\.js" referrerpolicy="no-referrer" async/);
  assert.doesNotMatch(html, /integrity|crossorigin/);
});

test('a partner has a pack of its own', () => {
  assert.match(
    snippet(chosen({ partner: 'shop' }), released),
    /pack="https:\/\/help\.example\/widget\/packs\/partners\/\{partner\}\/first\.\{locale\}\.json"\n {2}partner="shop"/,
  );
});

test('in a frame: another script, no pack, and a policy that names the frame alone', () => {
  const choice = chosen({ isolation: 'iframe', hide: ['share'] });
  assert.match(snippet(choice, released), /first-login-guide-frame\.js"\n {2}integrity="sha384-b"/);
  assert.doesNotMatch(snippet(choice, released), /pack=/);
  assert.match(
    snippet(choice, released),
    /\n {2}<p>Sign in only at the official address: https:\/\/bank\.example<\/p>\n<\/first/,
    'a frame that is refused cannot say it',
  );
  assert.equal(policy(choice, released), 'script-src https://help.example;\nframe-src https://help.example;');
  assert.equal(styles(choice), '', 'no part of the frame can be hidden from outside');
});

test('the policy asks nothing of the page’s own scripts: Trusted Types are a line apart, and none for a frame', () => {
  assert.equal(
    policy(firstChoice, released),
    'script-src https://help.example;\nconnect-src https://help.example;',
  );
  assert.equal(trustedTypes(firstChoice), 'trusted-types first-login-guide;');
  assert.equal(trustedTypes(chosen({ isolation: 'iframe' })), '');
});

test('only what differs from the guide’s own way is written', () => {
  const html = snippet(chosen({ locale: 'en', theme: 'dark', headingLevel: 3 }), released);
  assert.match(html, /\n {2}locale="en"\n {2}theme="dark"\n {2}heading-level="3"\n>/);
});

test('colours and hidden parts are lines of a style sheet, never a style attribute', () => {
  const choice = chosen({
    colours: { ...firstChoice.colours, accent: '#7a1fa2' },
    hide: ['share', 'progress'],
  });
  assert.equal(
    styles(choice),
    `first-login-guide {
  --first-login-guide-accent: #7a1fa2;
}
first-login-guide::part(share) {
  display: none;
}
first-login-guide::part(progress) {
  display: none;
}`,
  );
  assert.doesNotMatch(snippet(choice, released), /style/);
});

test('what is typed cannot leave its attribute', () => {
  assert.match(snippet(chosen({ partner: '"><script>' }), released), /partner="&quot;>&lt;script>"/);
});

test('the command that tries the choice on a page says what was chosen', () => {
  const page = 'https://shop.example';
  assert.equal(
    checkCommand(firstChoice, released, page),
    `npx first-login-guide-check https://shop.example \\
  --try --script https://help.example/widget/1.4.2/first-login-guide.js`,
  );
  assert.match(
    checkCommand(chosen({ isolation: 'iframe', partner: 'shop' }), released, page),
    /first-login-guide-frame\.js \\\n {2}--isolation iframe \\\n {2}--partner shop$/,
  );
});
