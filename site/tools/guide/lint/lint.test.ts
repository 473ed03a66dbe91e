import { swap, tells } from '../testing/tells.ts';

// Wording, one example a rule; more are beside each rule.

tells([
  [
    'figures that differ',
    [swap('en/needs/papers.md', '4 sheets', '5 sheets')],
    'en/needs/papers.md:5:1 digits-differ',
    'Las cifras no son las de es/needs/papers.md: ahí 2, 4, aquí 2, 5. Corrige el que esté mal.',
    'The figures are not those of es/needs/papers.md: there 2, 4, here 2, 5. Mend the wrong one.',
  ],
  [
    'links that differ',
    [swap('en/needs/papers.md', 'faqs/en/clave', 'tutorials/en/registro')],
    'en/needs/papers.md:5:1 links-differ',
    'Los enlaces no son los de es/needs/papers.md: ahí ../../../../faqs/*/clave.md, aquí ../../../../tutorials/*/registro.md. Corrige el que esté mal.',
    'The links are not those of es/needs/papers.md: there ../../../../faqs/*/clave.md, here ../../../../tutorials/*/registro.md. Mend the wrong one.',
  ],
  [
    'a name spelt out',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'En la sucursal de BANCO EJEMPLO.')],
    'es/notes/bring-token.md:5:19 literal-name',
    'En lugar de «BANCO EJEMPLO», escribe {{bank}}: así cambia en un solo lugar.',
    'Instead of «BANCO EJEMPLO», write {{bank}}: then it changes in one place.',
  ],
  [
    'a phone spelt out',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'Llama al 55 1234 5678.')],
    'es/notes/bring-token.md:5:10 literal-phone',
    'En lugar de «55 1234 5678», escribe {{helpLine}}: así cambia en un solo lugar.',
    'Instead of «55 1234 5678», write {{helpLine}}: then it changes in one place.',
  ],
  [
    'the domain spelt out',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'Termina en banco.test.')],
    'es/notes/bring-token.md:5:12 literal-address',
    'En lugar de «banco.test», escribe {{domain}}: así cambia en un solo lugar.',
    'Instead of «banco.test», write {{domain}}: then it changes in one place.',
  ],
  [
    'an address of somebody else',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'Entra en banco-test.com/entrar.')],
    'es/notes/bring-token.md:5:10 literal-address',
    'La guía solo dice direcciones del banco, y «banco-test.com/entrar» no lo es. Quítala.',
    'The guide tells only addresses of the bank, and «banco-test.com/entrar» is none. Take it out.',
  ],
  [
    'an invisible character',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'En la su​cursal.')],
    'es/notes/bring-token.md:5:9 invisible-character',
    'Aquí hay un carácter que no se ve (U+200B). Bórralo y escribe la palabra de nuevo.',
    'There is a character here that cannot be seen (U+200B). Delete it and write the word anew.',
  ],
  [
    'a letter of another script',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'En la sucursаl.')],
    'es/notes/bring-token.md:5:13 foreign-letter',
    '«а» no es una letra latina (U+0430), aunque lo parezca. Escribe la palabra de nuevo.',
    '«а» is not a Latin letter (U+0430), even if it looks like one. Write the word anew.',
  ],
  [
    'a request for a secret',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'En la sucursal.\nIngresa tu NIP.')],
    'es/notes/bring-token.md:6:1 asks-for-secret',
    'Parece que aquí se pide un secreto: «Ingresa tu NIP.». La guía nunca lo hace. Quítalo, o di lo que no hay que hacer («no escribas…»). Si es un paso en la app o en el sitio del banco, pon «official: app» u «official: web» en su encabezado.',
    "This seems to ask for a secret: «Ingresa tu NIP.». The guide never does. Take it out, or say what not to do («do not type…»). If it is a step in the bank's app or site, put «official: app» or «official: web» in its front matter.",
  ],
  [
    'a request for a secret in English',
    [swap('en/notes/bring-token.md', 'At the branch.', 'At the branch, enter your password.')],
    'en/notes/bring-token.md:5:1 asks-for-secret',
    'Parece que aquí se pide un secreto: «At the branch, enter your password.». La guía nunca lo hace. Quítalo, o di lo que no hay que hacer («no escribas…»). Si es un paso en la app o en el sitio del banco, pon «official: app» u «official: web» en su encabezado.',
    "This seems to ask for a secret: «At the branch, enter your password.». The guide never does. Take it out, or say what not to do («do not type…»). If it is a step in the bank's app or site, put «official: app» or «official: web» in its front matter.",
  ],
  [
    'a step that does not say where',
    [swap('es/steps/type-key.md', 'Solo en {{app}}.', 'Solo ahí.')],
    'es/steps/type-key.md:3:1 official-place',
    'Este paso hace escribir algo en un lugar del banco («official: app»), pero no dice cuál. Nómbralo con {{app}}.',
    "This step has something typed in a place of the bank's («official: app») and does not say which. Name it with {{app}}.",
  ],
  [
    'padlock advice',
    [swap('es/notes/bring-token.md', 'En la sucursal.', 'Busca el candado.')],
    'es/notes/bring-token.md:5:1 padlock',
    'El candado no prueba nada: los sitios falsos también lo tienen. Habla del dominio.',
    'The padlock proves nothing: fake sites have it too. Speak of the domain.',
  ],
]);
