import type { Pack } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';

type Words = Record<Locale, string>;

/**
 * A small guide, for tests of the widget that are about no guide in particular: three questions, two routes,
 * one of them with steps and with a note that asks one more question.
 */
export function smallPack(locale: Locale = 'es'): Pack {
  const say = (words: Words) => words[locale];
  const paragraph = (words: Words) => [{ paragraph: [say(words)] }];
  const yes = say({ es: 'Sí', en: 'Yes' });
  const no = say({ es: 'No', en: 'No' });
  const unsure = say({ es: 'No sé', en: "I don't know" });
  const yesNo = (thing: string) => [
    { id: 'yes', label: yes, because: `${thing}: ${yes}` },
    { id: 'no', label: no, because: `${thing}: ${no}` },
    { id: 'unsure', label: unsure, because: `${thing}: ${unsure}` },
  ];
  return {
    format: 1,
    id: 'small-guide',
    locale,
    revision: '0123456789ab',
    institution: {
      bank: 'Banco Ejemplo',
      app: 'Ejemplo Móvil',
      domain: 'bank.example',
      webAddress: 'https://net.bank.example',
      helpLine: { label: '(55) 0000 0000', tel: '+525500000000' },
      linkHosts: [],
    },
    title: say({ es: 'Guía pequeña', en: 'Small guide' }),
    summary: say({ es: 'Una guía para probar.', en: 'A guide to test with.' }),
    promise: say({ es: 'Esta guía nunca te pide claves.', en: 'This guide never asks for keys.' }),
    helpLine: say({ es: 'Línea de ayuda:', en: 'Help line:' }),
    recognise: say({ es: 'Reconoce el sitio verdadero', en: 'Recognise the real site' }),
    officialAddress: say({ es: 'La dirección es:', en: 'The address is:' }),
    officialRule: say({ es: 'Solo puede decir bank.example.', en: 'It may only say bank.example.' }),
    practise: say({ es: 'Practica: ¿es del banco o es falsa?', en: "Practise: the bank's, or a fake?" }),
    farewell: say({ es: 'Ya tienes lo necesario.', en: 'You have what you need.' }),
    opinions: {
      yes: [{ id: 'clear', label: say({ es: 'Los pasos son claros', en: 'The steps are clear' }) }],
      no: [{ id: 'other', label: say({ es: 'Otra razón', en: 'Another reason' }) }],
    },
    intro: paragraph({ es: 'Esto es una prueba.', en: 'This is a test.' }),
    needs: [
      {
        id: 'number',
        title: say({ es: 'Tu número', en: 'Your number' }),
        body: paragraph({ es: 'Está en tu contrato.', en: 'It is in your contract.' }),
        missing: {
          title: say({ es: 'No lo tengo', en: "I don't have it" }),
          body: paragraph({ es: 'Pregunta.', en: 'Ask.' }),
        },
      },
    ],
    questions: [
      {
        id: 'channel',
        title: say({ es: '¿Dónde quieres registrarte?', en: 'Where do you want to register?' }),
        name: say({ es: 'Dónde', en: 'Where' }),
        lead: paragraph({ es: 'Elige uno.', en: 'Choose one.' }),
        unsure: 'any',
        preference: true,
        answers: [
          { id: 'app', label: 'App', because: say({ es: 'Quieres la app', en: 'You want the app' }) },
          { id: 'any', label: unsure, because: say({ es: 'Te da igual', en: 'You do not mind' }) },
        ],
      },
      {
        id: 'phone',
        title: say({ es: '¿Tienes un celular verificado?', en: 'Do you have a verified phone?' }),
        name: say({ es: 'Celular', en: 'Phone' }),
        lead: [],
        why: {
          title: say({ es: 'Por qué', en: 'Why' }),
          body: paragraph({ es: 'Porque sí.', en: 'Because.' }),
        },
        unsure: 'unsure',
        answers: yesNo(say({ es: 'Celular', en: 'Phone' })),
      },
      {
        id: 'token',
        title: say({ es: '¿Tienes una llave?', en: 'Do you have a token?' }),
        name: say({ es: 'Llave', en: 'Token' }),
        lead: [],
        drawing: {
          title: say({ es: 'Dibujo de una llave', en: 'Drawing of a token' }),
          height: '60',
          paper: 'M2 2h316v56H2z',
          lines: 'M20 20h80v8H20z',
          mark: 'M94 30h132v20H94z',
          texts: [{ x: '160', y: '45', text: '••••••' }],
        },
        unsure: 'unsure',
        answers: yesNo(say({ es: 'Llave', en: 'Token' })),
      },
    ],
    routes: [
      {
        id: 'app-phone',
        channel: 'app',
        when: { is: { channel: ['app'], phone: ['yes'] } },
        title: say({ es: 'Regístrate con tu celular', en: 'Register with your phone' }),
        summary: paragraph({ es: 'Es lo más rápido.', en: 'It is the quickest.' }),
        time: say({ es: 'Unos minutos', en: 'A few minutes' }),
        bring: [[say({ es: 'Tu celular', en: 'Your phone' })]],
        steps: ['download', 'sign-in'],
        notes: [
          {
            id: 'with-token',
            when: { is: { token: ['yes'] } },
            title: say({ es: 'Tu llave', en: 'Your token' }),
            body: paragraph({ es: 'Úsala.', en: 'Use it.' }),
          },
        ],
        related: [{ href: '/es/preguntas/celular-verificado/', title: say({ es: 'Más', en: 'More' }) }],
      },
      {
        id: 'branch',
        channel: 'branch',
        title: say({ es: 'Ve a una sucursal', en: 'Go to a branch' }),
        summary: paragraph({ es: 'Ahí te ayudan.', en: 'They help you there.' }),
        bring: [[say({ es: 'Tu identificación', en: 'Your ID' })]],
        steps: [],
        notes: [],
        related: [],
      },
    ],
    steps: [
      {
        id: 'download',
        title: say({ es: 'Descarga la app', en: 'Download the app' }),
        body: paragraph({ es: 'Búscala.', en: 'Find it.' }),
      },
      {
        id: 'sign-in',
        title: say({ es: 'Entra', en: 'Sign in' }),
        body: [{ paragraph: [{ link: 'https://net.bank.example', text: 'https://net.bank.example' }] }],
      },
    ],
    tips: [
      {
        id: 'share',
        title: say({ es: 'No compartas claves', en: 'Share no keys' }),
        body: paragraph({ es: 'Con nadie.', en: 'With nobody.' }),
      },
    ],
    drill: [
      {
        id: 'real',
        address: 'https://net.bank.example',
        official: true,
        reason: paragraph({ es: 'Es su dominio.', en: 'It is its domain.' }),
      },
      {
        id: 'fake',
        address: 'https://bank.example.login.invalid',
        official: false,
        reason: paragraph({ es: 'El dominio es otro.', en: 'The domain is another.' }),
      },
    ],
  };
}
