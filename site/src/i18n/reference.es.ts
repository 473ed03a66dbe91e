/** What the guide's element takes and tells, in Spanish, by the sentence that its code says it with. */
export const referenceEs: Readonly<Record<string, string>> = {
  // Attributes and properties.
  "With `iframe`, and the script `first-login-guide-frame.js` in place of this one, the guide stands in a frame of the bank's origin: the page cannot see what is chosen in it.":
    'Con `iframe`, y el guion `first-login-guide-frame.js` en lugar de este, la guía está en un marco del origen del banco: la página no puede ver qué se elige ahí.',
  "Level of the guide's headings in the page's outline, 1 to 6; 2 by default.":
    'Nivel de los títulos de la guía en el esquema de la página, de 1 a 6; 2 si no lo dices.',
  "Light or dark; `auto` (default) follows the page's `color-scheme`.":
    'Claro u oscuro; `auto` (por omisión) sigue el `color-scheme` de la página.',
  'Where «helpful or not» is sent, by POST, and once more with the reason where one is given; nothing is sent without it.':
    'A dónde se manda «¿Te sirvió?», por POST, y otra vez con el motivo si lo dan; sin él no se manda nada.',
  'Where to begin: `needs` (default), `question.<id>`, `outcome`, `steps.<id>`, `security` or `finish`, as far as the answers open it.':
    'Dónde empezar: `needs` (por omisión), `question.<id>`, `outcome`, `steps.<id>`, `security` o `finish`, hasta donde lo abran las respuestas.',
  'What is known of the customer beforehand: ids of questions to ids of answers; as an attribute, in JSON. It is read once, when the guide opens; later, call `setAnswers`.':
    'Lo que ya se sabe del cliente: ids de preguntas con ids de respuestas; como atributo, en JSON. Se lee una vez, al abrir la guía; después, llama a `setAnswers`.',
  'Where the bank\'s own server tells what it knows of the customer: `{"facts": {"<question>": "<answer>"}}`. Asked once, with the page\'s own credentials where it is of the same origin. Without an answer the guide asks as usual.':
    'Dónde dice el servidor del banco lo que sabe del cliente: `{"facts": {"<pregunta>": "<respuesta>"}}`. Se le pregunta una vez, con las credenciales de la página si es de su mismo origen. Si no contesta, la guía pregunta como siempre.',
  "Whether the browser's history keeps the walk: `none` (default); `replace`, in the page's own entry, so that a reload takes it up; `push`, in an entry for each place, so that back and forward walk them.":
    'Si el historial del navegador guarda el recorrido: `none` (por omisión) no; `replace`, en la entrada de la página, para seguir tras una recarga; `push`, en una entrada por lugar, para recorrerlos con «atrás» y «adelante».',
  'Whether the walk outlives a reload: `none` (default) or `session`. Guides of the same pack share one memory in a tab.':
    'Si el recorrido sobrevive a una recarga: `none` (por omisión) o `session`. Las guías del mismo paquete comparten una memoria en cada pestaña.',
  'What events tell: `off` (default) the stage, `coarse` the kind of outcome too, `outcome` the route.':
    'Qué dicen los eventos: `off` (por omisión) la etapa, `coarse` también el tipo de resultado, `outcome` el camino.',
  'Address of the guide pack; `{locale}` in it stands for the language.':
    'Dirección del paquete de la guía; `{locale}` está en lugar del idioma.',
  "What the pack's bytes must hash to, as of a script: `sha384-…`.":
    'El hash que deben dar los bytes del paquete, como el de un guion: `sha384-…`.',
  'The public key that a pack from `pack` must be signed with: ECDSA P-256, SPKI in Base64. Such packs are made by `pnpm guide sign`.':
    'La llave pública con la que debe estar firmado el paquete de `pack`: ECDSA P-256, SPKI en Base64. Esos paquetes los hace `pnpm guide sign`.',
  'The language, `es` or `en`; by default the nearest `lang` when the guide opens, then `es`. The guide follows a change of this one, but none of a `lang`.':
    'El idioma, `es` o `en`; si no lo dices, el `lang` más cercano al abrir la guía y, si no hay, `es`. La guía sigue un cambio de este atributo, pero no el de un `lang`.',
  "The id under which the bank's registry knows this site; `{partner}` in `pack` stands for it. The guide says «with …» only on a site of that partner.":
    'El id de este sitio en el registro del banco; `{partner}` está en su lugar en `pack`. La guía dice «con …» solo en un sitio de ese socio.',
  'A guide pack, or packs by language, instead of an address.':
    'Un paquete de la guía, o paquetes por idioma, en lugar de una dirección.',
  // Read-only properties.
  'Where the walk stands. It tells no answer by itself, but the id of a place, such as `steps.temporary-key`, may tell what led there.':
    'En dónde va el recorrido. No dice ninguna respuesta por sí mismo, pero el id de un lugar, como `steps.temporary-key`, puede decir qué llevó ahí.',
  'The revision of the pack on show, or undefined while there is none.':
    'La revisión del paquete que se muestra, o undefined mientras no hay ninguno.',
  'The version of the widget, such as `1.2.0`.': 'La versión del elemento, como `1.2.0`.',
  // Methods.
  'Resolves when the guide can be walked. Before the script has come there are no methods: wait for `customElements.whenDefined`.':
    'Se cumple cuando la guía se puede recorrer. Antes de que llegue el guion no hay métodos: espera a `customElements.whenDefined`.',
  'Leaves the needs for the first question that is open, or for the outcome where none is.':
    'Deja lo que hay que tener a la mano y va a la primera pregunta abierta, o al resultado si no hay ninguna.',
  'Goes one place back.': 'Regresa un lugar.',
  'Goes to a place by its id (`outcome`, `question.channel`, `steps.app-download`), as far as the answers open it. Before the guide is ready, it says where to begin.':
    'Va a un lugar por su id (`outcome`, `question.channel`, `steps.app-download`), hasta donde lo abran las respuestas. Antes de que la guía esté lista, dice dónde empezar.',
  "Forgets every answer and begins anew: of the browser's history too, where the guide keeps it there, and of the page's address, where a shared link has brought them.":
    'Olvida todas las respuestas y empieza de nuevo: también las del historial del navegador, si la guía las guarda ahí, y las de la dirección de la página, si las trajo un vínculo compartido.',
  'Gives answers by their ids, beside those that there are; unknown ones are left out.':
    'Da respuestas por sus ids, además de las que ya hay; las desconocidas no cuentan.',
  "The page's address to share; with the answers in its fragment, which opens the guide at the same place, only where asked.":
    'La dirección de la página para compartir; solo si lo pides, con las respuestas en su fragmento, que abre la guía en el mismo lugar.',
  'The answers and the route that they lead to, for a host that acts on them.':
    'Las respuestas y el camino al que llevan, para una página que hace algo con ellas.',
  "Prints the customer's checklist.": 'Imprime la lista del cliente.',
  // Events.
  'The guide can be walked.': 'La guía se puede recorrer.',
  'The customer reached a stage.': 'El cliente llegó a una etapa.',
  'The customer reached an outcome; told of it is what `telemetry` says.':
    'El cliente llegó a un resultado; de él se dice lo que permite `telemetry`.',
  'The customer follows a link; cancelable. A link of a question, of the way found or of a step says what was answered: its address is told only where `telemetry` is `outcome`.':
    'El cliente sigue un enlace; se puede detener. Un enlace de una pregunta, del camino encontrado o de un paso diría qué se respondió: su dirección solo se dice con `telemetry` en `outcome`.',
  'The customer shares; cancelable.': 'El cliente comparte; se puede detener.',
  'The customer said whether the guide helped; told once more with the reason, where they give one.':
    'El cliente dijo si la guía le sirvió; se dice otra vez con el motivo, si lo da.',
  'The language changed.': 'Cambió el idioma.',
  'Something failed; the detail has a code and a sentence.':
    'Algo falló; el detalle trae un código y una frase.',
  // Parts.
  "The guide's own box.": 'La caja de la guía.',
  'The heading of each stage.': 'El título de cada etapa.',
  'The list of stages.': 'La lista de etapas.',
  'An answer.': 'Una respuesta.',
  'The button that leads on.': 'El botón para seguir.',
  'The button that leads back.': 'El botón para regresar.',
  '«Did it help?».': '«¿Te sirvió?».',
  'The share button.': 'El botón de compartir.',
  // CSS properties.
  'Colour of buttons, links and marks.': 'Color de botones, enlaces y marcas.',
  'Colour of text on the accent.': 'Color del texto sobre el acento.',
  'Colour of what is marked softly: notes, badges.': 'Color de lo que se marca apenas: notas, distintivos.',
  'Colour of cards.': 'Color de las tarjetas.',
  'Colour of boxes that stand back.': 'Color de las cajas que quedan atrás.',
  'Colour of text.': 'Color del texto.',
  'Colour of text that stands back.': 'Color del texto que queda atrás.',
  'Colour of thin lines.': 'Color de las líneas finas.',
  'Colour of the ground on which the guide stands.': 'Color del fondo de la guía.',
  'Radius of corners.': 'Radio de las esquinas.',
  'Typeface.': 'Tipo de letra.',
  'Size of text; all else grows with it.': 'Tamaño del texto; todo lo demás crece con él.',
  "Room kept above a stage that is scrolled to, such as a fixed header's height.":
    'Espacio que se deja arriba de una etapa al desplazarse a ella, como el alto de un encabezado fijo.',
  // States.
  'No guide pack has come yet.': 'Todavía no llega el paquete de la guía.',
  'The guide can be walked; one of the stages below is set besides.':
    'La guía se puede recorrer; además está puesta una de las etapas de abajo.',
  'The guide pack was refused or did not come.': 'El paquete de la guía se rechazó o no llegó.',
  'The stage: what to have at hand.': 'La etapa: qué tener a la mano.',
  'The stage: a question.': 'La etapa: una pregunta.',
  'The stage: the way found.': 'La etapa: el camino encontrado.',
  'The stage: a step of the way.': 'La etapa: un paso del camino.',
  'The stage: how to tell the real site.': 'La etapa: cómo reconocer el sitio verdadero.',
  'The stage: the end.': 'La etapa: el final.',
};
