/** The English texts of a new guide, by path from its folder of the language. */
export const textsEn: Readonly<Record<string, string>> = {
  'guide.md': 'Answer a few questions and we tell you what to do.\n',
  'needs/have-ready.md': `---
title: What you will need
---

Have your official ID at hand.
`,
  'questions/usesApp.md': `---
title: Do you use {{app}} already?
name: Use of {{app}}
answers:
  yes: Yes, I use it
  no: 'No'
  unsure: I don't know
because:
  yes: You use {{app}} already
  no: You don't use {{app}}
  unsure: You don't know whether you use {{app}}
---

## Why do we ask? {#why}

In the app you can do it without going to a branch.
`,
  'routes/in-the-app.md': `---
title: Do it in {{app}}
---

It is the shortest way.
`,
  'routes/at-a-branch.md': `---
title: Do it at a branch
---

There the staff help you.

## Take with you {#bring}

- Your official ID
`,
  'steps/open-app.md': `---
title: Open {{app}}
---

Look for the option and follow the steps.
`,
  'steps/go-to-branch.md': `---
title: Go to the branch
---

Ask about this.
`,
  'tips/share-nothing.md': `---
title: Do not share your passwords or the codes that reach your phone
---

With anyone. The bank never asks for them by phone or e-mail.
`,
  'drill/real.md': 'It begins with https and its domain is {{domain}}.\n',
  'drill/fake.md':
    'The name of the bank comes first, but the domain is what comes last: “acceso-seguro.example”. That is not the bank.\n',
};
