import { swap, tells } from './testing/tells.ts';

// Addresses and articles that the rules name.

tells([
  [
    'a real address said to be false',
    [swap('guide.yml', 'official: true', 'official: false')],
    'guide.yml:29:5 drill-address',
    'https://net.banco.test es del banco, y aquí dice que no («official: false»). Corrige una de las dos cosas.',
    "https://net.banco.test is the bank's, and here it is said not to be («official: false»). Mend one of the two.",
  ],
  [
    'a false address said to be real',
    [swap('guide.yml', 'official: false', 'official: true')],
    'guide.yml:32:5 drill-address',
    'https://net.banco.example no es del banco, y aquí dice que sí («official: true»). Corrige una de las dos cosas.',
    "https://net.banco.example is not the bank's, and here it is said to be («official: true»). Mend one of the two.",
  ],
  [
    'a false address that somebody may own',
    [swap('guide.yml', 'https://net.banco.example', 'https://net.banco-test.com')],
    'guide.yml:32:5 drill-address',
    'Alguien puede ser dueño de https://net.banco-test.com. Haz que la dirección falsa termine en .example.',
    'Somebody may own https://net.banco-test.com. Let the false address end in .example.',
  ],
  [
    "a false address whose name only ends as the bank's does",
    [swap('guide.yml', 'https://net.banco.example', 'https://seguro-banco.test')],
    'guide.yml:32:5 drill-address',
    'Alguien puede ser dueño de https://seguro-banco.test. Haz que la dirección falsa termine en .example.',
    'Somebody may own https://seguro-banco.test. Let the false address end in .example.',
  ],
  [
    'an unknown token in an address',
    [swap('guide.yml', '{{webAddress}}', '{{webAdress}}')],
    'guide.yml:29:5 unknown-token',
    '{{webAdress}} no existe: no está entre los nombres del banco. ¿Quisiste decir «webAddress»?',
    "{{webAdress}} does not exist: it is not among the bank's names. Did you mean «webAddress»?",
  ],
  [
    'an article that does not exist',
    [swap('guide.yml', 'faqs/clave', 'faqs/claves')],
    'guide.yml:18:15 related',
    'No hay un artículo «faqs/claves». ¿Quisiste decir «faqs/clave»?',
    'There is no article «faqs/claves». Did you mean «faqs/clave»?',
  ],
]);
