import { drawings } from '../../../src/lib/drawings/shapes.ts';
import { suggestion } from '../../guide/nearest.ts';
import type { Problem } from '../../guide/problem.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const picture = '![Recibo con la clave de 8 dígitos abajo a la derecha](drawing:statement)';

const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'error',
  asks: {
    es: 'Toda imagen dice con palabras lo que muestra.',
    en: 'Every image says in words what it shows.',
  },
  why: {
    es: 'Quien no la ve, o no la puede cargar, recibe lo mismo con palabras.',
    en: 'Who cannot see it, or cannot load it, gets the same in words.',
  },
  example: shown(faq, spot, `${spot}\n\n![](drawing:statement)`, `${spot}\n\n${picture}`),
};

const altSaysImage: Rule = {
  id: 'alt-says-image',
  severity: 'error',
  asks: {
    es: 'El texto de una imagen no empieza con «imagen de» ni es el nombre del archivo.',
    en: 'The text of an image does not begin with «image of», nor is it the name of the file.',
  },
  why: {
    es: 'El lector de pantalla ya dice que es una imagen. Falta decir qué muestra.',
    en: 'The screen reader says already that it is an image. What it shows is still to be said.',
  },
  fixes: true,
  example: shown(
    faq,
    spot,
    `${spot}\n\n![Imagen de un recibo con la clave](drawing:statement)`,
    `${spot}\n\n${picture}`,
  ),
};

const missingImage: Rule = {
  id: 'missing-image',
  severity: 'error',
  asks: {
    es: 'Una imagen es uno de los dibujos que hay, y está sola en su párrafo.',
    en: 'An image is one of the drawings that there are, and stands alone in its paragraph.',
  },
  why: {
    es: 'Un dibujo se ve bien en cualquier pantalla y en los dos idiomas. Una captura muestra datos de alguien y envejece.',
    en: 'A drawing looks right on any screen and in both languages. A screenshot shows somebody’s data, and ages.',
  },
  example: shown(
    faq,
    spot,
    `${spot}\n\n${picture.replace('statement', 'statment')}`,
    `${spot}\n\n${picture}`,
  ),
};

export const imageRules = [missingAlt, altSaysImage, missingImage];

const begins =
  /^\s*(?:(?:una |la |an? |the )?(?:imagen|foto(?:graf[ií]a)?|captura(?: de pantalla)?|gr[aá]fico|ilustraci[oó]n|dibujo|image|photo(?:graph)?|picture|screenshot|graphic|illustration|drawing) (?:de |del |of |showing |que muestra ))/iu;
/** Words that any image could have, and names that cameras and phones give. */
const nothing =
  /^(?:(?:una? |la |el |an? |the )?(?:imagen|foto(?:graf[ií]a)?|captura(?: de pantalla)?|gr[aá]fic[ao]|ilustraci[oó]n|dibujo|logo|[ií]cono|image|photo(?:graph)?|picture|screenshot|graphic|illustration|drawing|icon|alt)|(?:img|dsc|pxl|whatsapp image|captura de pantalla|screenshot|sin t[ií]tulo|untitled)[\s_-]*[\d\s_.:-]*)$/iu;
const fileName = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** What images say of themselves. */
export function altProblems(document: Document): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesOfType(document, 'image')) {
    const place = document.text.positionOf(node);
    const alt = (node.alt ?? '').trim();
    if (alt === '')
      problems.push(
        told(missingAlt, place, {
          es: `La imagen ${node.url} no dice qué muestra. Escríbelo entre los corchetes: ![lo que se ve](${node.url}).`,
          en: `The image ${node.url} does not say what it shows. Write it between the brackets: ![what is seen](${node.url}).`,
        }),
      );
    else if (nothing.test(alt))
      problems.push(
        told(altSaysImage, place, {
          es: `«${alt}» no dice qué se ve. Di qué muestra la imagen, como «Recibo con la clave abajo a la derecha».`,
          en: `«${alt}» does not say what is seen. Say what the image shows, such as «Receipt with the key at the bottom right».`,
        }),
      );
    else if (fileName.test(alt))
      problems.push(
        told(altSaysImage, place, {
          es: `«${alt}» es el nombre del archivo. Di qué muestra la imagen.`,
          en: `«${alt}» is the name of the file. Say what the image shows.`,
        }),
      );
    else if (begins.test(alt)) {
      const rest = alt.replace(begins, '');
      const better = rest.charAt(0).toUpperCase() + rest.slice(1);
      const written = document.lines()[place.line - 1] ?? '';
      const at = written.indexOf(alt, place.column - 1);
      problems.push(
        told(
          altSaysImage,
          place,
          {
            es: `No hace falta decir que es una imagen. Escribe solo lo que muestra: «${better}».`,
            en: `There is no need to say that it is an image. Write only what it shows: «${better}».`,
          },
          at < 0 ? undefined : { line: place.line, column: at + 1, length: alt.length, text: better },
        ),
      );
    }
  }
  return problems;
}

/** Images that are no drawing of ours, and drawings that do not stand alone in their paragraph. */
export function drawingProblems(document: Document): Problem[] {
  const names = Object.keys(drawings);
  return [
    ...nodesOfType(document, 'image').flatMap((node): Problem[] => {
      const place = document.text.positionOf(node);
      if (video.test(node.url)) return [];
      const name = node.url.replace(scheme, '');
      if (!node.url.startsWith(scheme))
        return [
          told(missingImage, place, {
            es: `«${node.url}» es un archivo de imagen, y los textos llevan dibujos. Escribe uno de estos: ${written(names)}.`,
            en: `«${node.url}» is an image file, and texts carry drawings. Write one of these: ${written(names)}.`,
          }),
        ];
      if (names.includes(name)) return [];
      const { es, en } = suggestion(name, names);
      return [
        told(missingImage, place, {
          es: `No hay un dibujo «${name}». ${es}`,
          en: `There is no drawing «${name}». ${en}`,
        }),
      ];
    }),
    ...nodesOfType(document, 'paragraph').flatMap(({ children }) =>
      children.length < 2
        ? []
        : children
            .filter((node) => node.type === 'image' && node.url.startsWith(scheme))
            .map((node) =>
              told(missingImage, document.text.positionOf(node), {
                es: 'Un dibujo va solo en su párrafo. Deja una línea vacía antes y otra después.',
                en: 'A drawing stands alone in its paragraph. Leave an empty line before it and another after it.',
              }),
            ),
    ),
  ];
}

const scheme = 'drawing:';
const video = /\.(?:mp4|webm|mov|m4v)$/i;
const written = (names: readonly string[]) => names.map((name) => `drawing:${name}`).join(', ');
