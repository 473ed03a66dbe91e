// An application in React, with the guide in it. `#told` tells the stage that the guide last told.
import { createElement as h, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [stage, setStage] = useState('none');
  const [locale, setLocale] = useState('es');
  const [shown, setShown] = useState(true);
  const guide = h(
    'first-login-guide',
    {
      pack: document.body.dataset['pack'],
      locale,
      answers: { customerNumber: 'known' },
      'onguide-stage': ({ detail }: CustomEvent<{ stage: string }>) => setStage(detail.stage),
    },
    h('p', { id: 'whole' }, 'The whole guide, to read.'),
  );
  return h(
    Fragment,
    undefined,
    h('output', { id: 'told' }, stage),
    h('button', { id: 'english', onClick: () => setLocale('en') }, 'English'),
    h('button', { id: 'toggle', onClick: () => setShown(!shown) }, 'Toggle'),
    shown ? guide : undefined,
  );
}

const place = document.getElementById('app');
if (place) createRoot(place).render(h(App));
