import type { Guide, Pack } from './pack.ts';

const words = (id: string) => `Words of ${id}`;
const body = (id: string) => [{ paragraph: [words(id)] }];
const section = (id: string) => ({ id, title: words(id), body: body(id) });

/** A pack with the rules of a guide, and words that are no more than they must be. Each route has two steps. */
export function packOf({ questions, routes }: Guide): Pack {
  return {
    format: 1,
    id: 'test-guide',
    locale: 'en',
    revision: '0123456789ab',
    institution: {
      bank: 'Test Bank',
      app: 'Test App',
      domain: 'bank.example',
      webAddress: 'https://net.bank.example',
      helpLine: { label: '(55) 0000 0000', tel: '+525500000000' },
      linkHosts: ['store.example'],
    },
    title: 'Test guide',
    summary: 'A guide to test with.',
    promise: 'Nothing is asked for.',
    helpLine: 'Call:',
    recognise: 'The real site',
    officialAddress: 'The address:',
    officialRule: 'Nothing else.',
    practise: 'Practise',
    farewell: 'That is all.',
    opinions: { yes: [{ id: 'clear', label: 'Clear' }], no: [{ id: 'other', label: 'Other' }] },
    intro: body('intro'),
    needs: [{ ...section('number'), missing: { title: 'Without it', body: body('missing') } }],
    questions: questions.map(({ id, unsure, preference, answers }) => ({
      id,
      title: words(id),
      name: id,
      lead: [],
      unsure,
      ...(preference ? { preference } : {}),
      answers: answers.map((answer) => ({ id: answer.id, label: answer.id, because: words(answer.id) })),
    })),
    routes: routes.map(({ id, when, notes }) => ({
      id,
      channel: 'app',
      ...(when ? { when } : {}),
      title: words(id),
      summary: body(id),
      bring: [[words('bring')]],
      steps: ['download', 'sign-in'],
      notes: notes.map((note) => ({
        ...section(note.id),
        ...(note.when ? { when: note.when } : {}),
      })),
      related: [{ href: '/es/preguntas/', title: 'More' }],
    })),
    steps: ['download', 'sign-in', 'of-no-route'].map(section),
    tips: [section('share-nothing')],
    drill: [
      { id: 'real', address: 'https://net.bank.example', official: true, reason: body('real') },
      { id: 'fake', address: 'https://bank.invalid', official: false, reason: body('fake') },
    ],
  };
}
