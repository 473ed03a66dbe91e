import { posix } from 'node:path';
import { suggestion } from '../../guide/nearest.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Content } from '../content.ts';
import { nodesOfType, type Document } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';
const picture = '![Recibo con la clave de 8 dígitos abajo a la derecha](recibo.png)';

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
  example: shown(faq, spot, `${spot}\n\n![](recibo.png)`, `${spot}\n\n${picture}`),
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
    `${spot}\n\n![Imagen de un recibo con la clave](recibo.png)`,
    `${spot}\n\n${picture}`,
  ),
};

const missingImage: Rule = {
  id: 'missing-image',
  severity: 'error',
  asks: { es: 'El archivo de una imagen existe.', en: 'The file of an image exists.' },
  why: { es: 'Sin él no se puede hacer la página.', en: 'Without it the page cannot be made.' },
  example: shown(
    faq,
    spot,
    `${spot}\n\n${picture.replace('recibo.png', 'recivo.png')}`,
    `${spot}\n\n${picture}`,
  ),
};

export const imageRules = [missingAlt, altSaysImage, missingImage];

const begins =
  /^\s*(?:(?:una |la |an? |the )?(?:imagen|foto(?:graf[ií]a)?|captura(?: de pantalla)?|gr[aá]fico|ilustraci[oó]n|dibujo|image|photo(?:graph)?|picture|screenshot|graphic|illustration|drawing) (?:de |del |of |showing |que muestra ))/iu;
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
      const written = document.source.split(/\r?\n/)[place.line - 1] ?? '';
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

/** Images whose file is not there. */
export function imageFileProblems(content: Content): Problem[] {
  return content.texts.flatMap((text) =>
    text.links.flatMap(({ image, url, position }) => {
      if (!image || /^[a-z]+:/i.test(url)) return [];
      const target = posix.join(posix.dirname(text.path), url);
      if (content.files.has(target)) return [];
      const beside = [...content.files]
        .filter((file) => posix.dirname(file) === posix.dirname(target) && fileName.test(file))
        .map((file) => posix.basename(file));
      const { es, en } = suggestion(posix.basename(target), beside);
      return [
        told(missingImage, position, {
          es: `No hay una imagen ${target}. ${es || 'Ponla ahí, o corrige el camino.'}`,
          en: `There is no image ${target}. ${en || 'Put it there, or mend the path.'}`,
        }),
      ];
    }),
  );
}
