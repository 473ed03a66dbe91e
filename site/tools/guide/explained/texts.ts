import { asItIs, explained, swap } from './explain.ts';

const note = 'es/notes/bring-token.md';
const words = 'En la sucursal.';
const plainWhy = {
  es: 'La guía se ve también dentro de otros sitios, con su propio estilo: solo lleva párrafos, listas, negritas, cursivas y enlaces.',
  en: 'The guide is shown within other sites too, in a style of its own: it carries paragraphs, lists, bold, italics and links alone.',
};

const misnamed = { write: 'es/steps/visits.md', text: '---\ntitle: Ve con tus papeles\n---\n' };
const unusedText = {
  ...explained(
    'unused-text',
    { es: 'Cada texto es de un id de guide.yml.', en: 'Each text belongs to an id of guide.yml.' },
    { es: 'Casi siempre es un nombre mal escrito.', en: 'It is mostly a misspelt name.' },
  ),
  example: { bad: [misnamed], good: [asItIs('es/steps/visit.md')] },
};

/** Which texts a guide has, and what they may hold. */
export const textRules = [
  explained(
    'missing-text',
    {
      es: 'Cada id de guide.yml tiene su texto en los dos idiomas.',
      en: 'Each id of guide.yml has its text in both languages.',
    },
    {
      es: 'Sin él, el cliente vería una página vacía.',
      en: 'Without it the customer would see an empty page.',
    },
    { remove: 'en/steps/visit.md' },
  ),
  unusedText,
  explained(
    'unknown-section',
    { es: 'Las secciones son las de ese tipo de texto.', en: 'The sections are those of that kind of text.' },
    { es: 'La guía no sabría dónde mostrar otra.', en: 'The guide would not know where to show another.' },
    swap('es/questions/channel.md', '{#why}', '{#when}'),
  ),
  explained(
    'empty-section',
    { es: 'Una sección dice algo.', en: 'A section says something.' },
    {
      es: 'Un título sin nada debajo promete y no cumple.',
      en: 'A heading with nothing below it promises and does not keep.',
    },
    swap('es/questions/channel.md', '\nHay dos caminos.\n', ''),
  ),
  explained(
    'section-twice',
    { es: 'Una sección está una sola vez en su texto.', en: 'A section stands once in its text.' },
    { es: 'De dos, solo se vería una.', en: 'Of two, only one would be seen.' },
    swap('es/questions/channel.md', 'Hay dos caminos.', 'Hay dos caminos.\n\n## Otra vez {#why}\n\nPara ti.'),
  ),
  explained(
    'bring-list',
    { es: 'La sección {#bring} es solo una lista.', en: 'The section {#bring} is a list and nothing else.' },
    { es: 'Se muestra como cosas que se van palomeando.', en: 'It is shown as things to tick off.' },
    swap('es/routes/by-app.md', '- Tu celular', 'Esto:\n\n- Tu celular'),
  ),
  explained(
    'link',
    {
      es: 'Un enlace lleva a un texto de este idioma, al sitio del banco con https o a su teléfono.',
      en: 'A link leads to a text of this language, to the bank’s site by https or to its phone.',
    },
    {
      es: 'La guía se ve también en otros sitios: no debe llevar a nadie fuera del banco.',
      en: 'The guide is shown on other sites too: it must lead nobody away from the bank.',
    },
    swap(note, words, '[Más](//net.banco.test/).'),
  ),
  explained(
    'no-html',
    { es: 'Los textos no llevan HTML.', en: 'Texts carry no HTML.' },
    plainWhy,
    swap(note, words, '<b>En</b> la sucursal.'),
  ),
  explained(
    'no-image',
    { es: 'Los textos no llevan imágenes.', en: 'Texts carry no images.' },
    plainWhy,
    swap(note, words, '![Mapa](mapa.png)'),
  ),
  explained(
    'no-heading',
    { es: 'Un título de la guía termina en un id.', en: 'A heading of the guide ends in an id.' },
    { es: 'Por el id se sabe qué sección es.', en: 'By the id one knows which section it is.' },
    swap(note, words, '## Dónde\n\nEn la sucursal.'),
  ),
  explained(
    'no-list',
    { es: 'Una lista no lleva otra dentro.', en: 'A list has no other inside.' },
    plainWhy,
    swap(note, words, '- Una\n  - Dos'),
  ),
  explained(
    'no-listItem',
    { es: 'Ningún punto de una lista está vacío.', en: 'No entry of a list is empty.' },
    plainWhy,
    swap(note, words, '- Una\n-'),
  ),
  explained(
    'no-code',
    { es: 'Los textos no llevan código ni sangría.', en: 'Texts carry no code and no indents.' },
    plainWhy,
    swap(note, words, 'En la `sucursal`.'),
  ),
  explained(
    'no-table',
    { es: 'Los textos no llevan tablas.', en: 'Texts carry no tables.' },
    plainWhy,
    swap(note, words, '| a | b |\n| --- | --- |\n| c | d |'),
  ),
  explained(
    'no-strong',
    { es: 'Dentro de negritas o cursivas solo va texto.', en: 'Within bold or italics there is text alone.' },
    plainWhy,
    swap(note, words, '**En _la_ sucursal.**'),
  ),
  explained(
    'no-other',
    {
      es: 'Los textos llevan párrafos, listas, negritas, cursivas y enlaces, y nada más.',
      en: 'Texts carry paragraphs, lists, bold, italics and links, and nothing else.',
    },
    plainWhy,
    swap(note, words, '> En la sucursal.'),
  ),
];
