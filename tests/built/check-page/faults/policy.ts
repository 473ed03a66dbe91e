import {
  type FaultyPage,
  frameScript,
  framed,
  goodWith,
  packAt,
  script,
  tag,
  text,
  underPolicy,
} from './fault.ts';

const prerendered = `<template shadowrootmode="open"><style>:host{display:block}</style><p>La guía</p></template>${text}`;

/** What a content security policy refuses. */
export const policyFaults: FaultyPage[] = [
  {
    name: 'a policy that lets nothing in',
    page: underPolicy("default-src 'none'; require-trusted-types-for 'script'; trusted-types theirs"),
    errors: [
      {
        id: 'csp-script',
        says: /let the guide’s script in: «default-src 'none'»/,
        write: 'script-src {bank}',
      },
      { id: 'csp-connect', says: /ask http:\/\/127\.0\.0\.1:\d+ for its pack/, write: 'connect-src {bank}' },
      {
        id: 'csp-trusted-types',
        says: /its script stops at once/,
        write: 'trusted-types theirs first-login-guide',
      },
    ],
  },
  {
    name: 'a policy in a meta, that lets its own scripts in',
    page: goodWith({
      head: `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://cdn.example">`,
    }),
    errors: [
      {
        id: 'csp-script',
        says: /does not let the guide’s script in/,
        write: "script-src 'self' https://cdn.example {bank}",
      },
    ],
  },
  {
    name: 'a policy with nonces and strict-dynamic',
    page: underPolicy("script-src 'nonce-abc' 'strict-dynamic'"),
    errors: [
      {
        id: 'csp-script',
        says: /nonce of each response/,
        write: /nonce="\{nonce\}" referrerpolicy="no-referrer"/,
      },
    ],
  },
  {
    name: 'a frame on a site that the registry does not have',
    page: (bank) => ({ body: script(bank, '', 'registered/widget/first-login-guide-frame.js') + framed }),
    errors: [{ id: 'frame-origin', says: /does not open on http:\/\/localhost:\d+: its registry/ }],
  },
  {
    name: 'a policy that lets the script in, and not its request nor its Trusted Types',
    page: underPolicy("connect-src 'self'"),
    errors: [{ id: 'csp-connect', says: /for its pack/, write: "connect-src 'self' {bank}" }],
  },
  {
    name: 'a policy that refuses the name of the guide’s own',
    page: underPolicy("require-trusted-types-for 'script'; trusted-types 'none'"),
    errors: [
      { id: 'csp-trusted-types', says: /its script stops at once/, write: 'trusted-types first-login-guide' },
    ],
  },
  {
    name: 'Trusted Types, and a tag manager that puts the script in',
    page: (bank) => ({
      body: `${tag(bank)}<script>const s = document.createElement('script'); document.head.append(s); s.src = '${bank}/widget/first-login-guide.js'</script>`,
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types first-login-guide",
      },
    }),
    errors: [{ id: 'csp-trusted-types-insert', says: /tag manager/, write: /^<script src=/ }],
  },
  {
    name: 'a policy that refuses the bank’s frame',
    page: (bank) => ({
      body: frameScript(bank) + framed,
      headers: { 'content-security-policy': "frame-src 'self'" },
    }),
    errors: [{ id: 'csp-frame', says: /the bank’s frame/, write: "frame-src 'self' {bank}" }],
  },
  {
    name: 'a policy that refuses styles within the page, and one that only reports',
    page: (bank) => ({
      body: script(bank) + tag(bank, 'style="margin: 1em"', packAt(bank), prerendered),
      headers: {
        'content-security-policy': "style-src 'self'",
        'content-security-policy-report-only': "script-src 'self'",
      },
    }),
    warnings: [
      { id: 'csp-style', says: /stands there bare/, write: /^style-src 'self' 'sha256-/ },
      { id: 'csp-style-attribute', says: /style sheet/ },
    ],
    notes: [{ id: 'csp-report-only', says: /once it is in force/, write: "script-src 'self' {bank}" }],
  },
];
