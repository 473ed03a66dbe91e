/** The small guide's English texts, by their files. */
export const english: Readonly<Record<string, string>> = {
  'en/guide.md': `---
title: Your first time
summary: How to register
promise: You type nothing here.
helpLine: "Call:"
recognise: The real site
officialAddress: "Its address:"
officialRule: It may only say {{domain}}.
practise: Practise
farewell: Done.
reasons: {clear: Clear, found-route: Found, security: Learned, unclear: Unclear, did-not-work: Failed, not-my-case: Another case, other: Another reason}
---

Answer some questions.
`,
  'en/needs/papers.md': `---
title: Your papers
---

Find between 2 and 4 sheets. Read [about the key](../../../../faqs/en/clave.md).

## I do not have them {#missing}

Call {{helpLine}}.
`,
  'en/questions/channel.md': `---
title: Where do you want to register?
name: Where
answers:
  app: In the app
  web: On the web
hints:
  app: '{{app}}'
because:
  app: You want the app
  web: You want the web
---

## Why? {#why}

There are two ways.
`,
  'en/questions/token.md': `---
title: Do you have your {{token}}?
name: Fob
answers:
  yes: 'Yes'
  no: 'No'
  unsure: I don't know
because:
  yes: You have your fob
  no: You do not have your fob
  unsure: You do not know whether you have your fob
---
`,
  'en/routes/by-app.md': `---
title: Register in the app
---

It is the short way.

## Bring {#bring}

- Your phone
- Your **identity card**
`,
  'en/routes/by-web.md': `---
title: Register on the web
---
`,
  'en/routes/branch.md': `---
title: Go to a branch
---
`,
  'en/notes/bring-token.md': `---
title: Ask for your fob
---

At the branch.
`,
  'en/steps/download.md': `---
title: Download {{app}}
---

Look for it yourself.
`,
  'en/steps/type-key.md': `---
title: Type your key
official: app
---

Only in {{app}}.
`,
  'en/steps/visit.md': `---
title: Go with your papers
---
`,
  'en/tips/share-nothing.md': `---
title: Do not share your key
---

With nobody.
`,
  'en/drill/real.md': 'It ends in {{domain}}.\n',
  'en/drill/fake.md': 'It ends in «banco.example».\n',
};
