/** The words around a tutorial's video, and those that it shows besides the steps. */
export const videoEs = {
  facts: (steps: number, seconds: number) => `${steps} pasos · ${seconds} segundos · sin sonido`,
  step: (number: number, of: number) => `Paso ${number} de ${of}`,
  closing: [
    'Cuida tus claves.',
    'El banco nunca te pide contraseñas ni datos de tu cuenta por teléfono o correo.',
  ] as [title: string, text: string],
  label: (title: string) => `Video: ${title}`,
  caption: (steps: number, seconds: number) =>
    `Video de ${seconds} segundos, sin sonido, con los ${steps} pasos de esta página.`,
  unsupported: 'Tu navegador no muestra videos. Los pasos están en esta página.',
  download: 'Descargar el video',
  captions: 'Español',
  transcript: 'Lo que dice el video',
  all: 'Ver los tutoriales en video',
  list: 'Tutoriales en video',
  seek: 'Ver desde',
};

export type VideoDictionary = typeof videoEs;
