import type { Locale } from './languages.ts';

type Words = Record<Locale, string>;

const revision = '5a1e0f2c9b7d';

const yesNo = (say: (words: Words) => string, thing: Words) =>
  [
    {
      id: 'yes',
      label: say({ pt: 'Sim', en: 'Yes' }),
      because: say({ pt: `${thing.pt}: sim`, en: `${thing.en}: yes` }),
    },
    {
      id: 'no',
      label: say({ pt: 'Não', en: 'No' }),
      because: say({ pt: `${thing.pt}: não`, en: `${thing.en}: no` }),
    },
    {
      id: 'unsure',
      label: say({ pt: 'Não sei', en: 'I don’t know' }),
      because: say({ pt: `${thing.pt}: não sabe`, en: `${thing.en}: not known` }),
    },
  ] as const;

/**
 * The guide pack of a bank that does not exist, as its own people would write it: other facts, other routes, other languages.
 * Every name and address in it is made up; `.example` belongs to nobody.
 */
export function guidePack(locale: Locale): unknown {
  const say = (words: Words) => words[locale];
  const text = (words: Words) => [{ paragraph: [say(words)] }];
  return {
    format: 1,
    id: 'primeiro-acesso',
    locale,
    revision,
    institution: {
      bank: 'Banco Aurora',
      app: 'Aurora App',
      domain: 'aurora.example',
      webAddress: 'https://net.aurora.example',
      helpLine: { label: '210 000 000', tel: '+351210000000' },
      linkHosts: [],
    },
    title: say({ pt: 'Primeiro acesso à Aurora Digital', en: 'First login to Aurora Digital' }),
    summary: say({
      pt: 'O caminho para entrar pela primeira vez.',
      en: 'The way to sign in for the first time.',
    }),
    promise: say({
      pt: 'Este guia nunca pede palavras-passe, chaves nem códigos. Só escolhe respostas.',
      en: 'This guide never asks for passwords, keys or codes. You only choose answers.',
    }),
    helpLine: say({
      pt: 'Linha de ajuda para entrar em Aurora App:',
      en: 'Help line for getting into Aurora App:',
    }),
    recognise: say({ pt: 'Reconheça o site verdadeiro', en: 'Recognise the real site' }),
    officialAddress: say({ pt: 'O endereço do Banco Aurora é:', en: 'The address of Banco Aurora is:' }),
    officialRule: say({
      pt: 'Entre “https://” e a primeira “/”, “?” ou “#” só pode estar aurora.example, ou algo que termine em .aurora.example, com o ponto.',
      en: 'Between “https://” and the first “/”, “?” or “#” it may only say aurora.example, or something that ends in .aurora.example, with the dot.',
    }),
    practise: say({ pt: 'Pratique: é do banco ou é falso?', en: 'Practise: the bank’s, or a fake?' }),
    farewell: say({
      pt: 'Já tem o necessário para entrar. Guarde ou partilhe este guia se lhe for útil.',
      en: 'You have what you need to sign in. Keep or share this guide if it helps.',
    }),
    opinions: {
      yes: [{ id: 'clear', label: say({ pt: 'Os passos são claros', en: 'The steps are clear' }) }],
      no: [
        { id: 'unclear', label: say({ pt: 'Não percebi', en: 'I didn’t understand it' }) },
        { id: 'other', label: say({ pt: 'Outra razão', en: 'Another reason' }) },
      ],
    },
    intro: text({
      pt: 'Responda a poucas perguntas e veja o seu caminho.',
      en: 'Answer a few questions and see your way.',
    }),
    needs: [
      {
        id: 'contract',
        title: say({ pt: 'Número do contrato', en: 'Contract number' }),
        body: text({ pt: 'Está na carta de boas-vindas.', en: 'It is in the welcome letter.' }),
        missing: {
          title: say({ pt: 'Não o tenho', en: 'I don’t have it' }),
          body: text({ pt: 'Peça-o num balcão.', en: 'Ask for it at a branch.' }),
        },
      },
    ],
    questions: [
      {
        id: 'contract',
        title: say({ pt: 'Tem o número do contrato?', en: 'Do you have the contract number?' }),
        name: say({ pt: 'Número do contrato', en: 'Contract number' }),
        lead: text({ pt: 'Não o escreva aqui.', en: 'Do not type it here.' }),
        help: {
          title: say({ pt: 'Onde está', en: 'Where it is' }),
          body: text({
            pt: 'Na carta de boas-vindas, no canto de cima.',
            en: 'In the welcome letter, in the top corner.',
          }),
        },
        drawing: {
          title: say({
            pt: 'Desenho da carta de boas-vindas: o número do contrato está no canto de cima.',
            en: 'Drawing of the welcome letter: the contract number is in the top corner.',
          }),
          height: '120',
          paper: 'M40 4h240v112H40z',
          lines: 'M56 24h70v8H56zM56 60h208v6H56zM56 76h208v6H56zM56 92h150v6H56z',
          mark: 'M160 14h108v30H160z',
          texts: [{ x: '214', y: '34', text: 'N.º 0000000' }],
        },
        unsure: 'unsure',
        answers: yesNo(say, { pt: 'Número do contrato', en: 'Contract number' }),
      },
      {
        id: 'activationLetter',
        title: say({ pt: 'Recebeu a carta de ativação?', en: 'Did the activation letter arrive?' }),
        name: say({ pt: 'Carta de ativação', en: 'Activation letter' }),
        lead: text({ pt: 'Chega pelo correio até 7 dias depois.', en: 'It comes by post within 7 days.' }),
        unsure: 'unsure',
        answers: yesNo(say, { pt: 'Carta de ativação', en: 'Activation letter' }),
      },
      {
        id: 'digitalKey',
        title: say({
          pt: 'Usa a Chave Aurora noutro telemóvel?',
          en: 'Do you use Chave Aurora on another phone?',
        }),
        name: 'Chave Aurora',
        lead: [],
        unsure: 'unsure',
        answers: yesNo(say, { pt: 'Chave Aurora', en: 'Chave Aurora' }),
      },
    ],
    routes: [
      {
        id: 'with-letter',
        channel: 'web',
        when: { is: { contract: ['yes'], activationLetter: ['yes'] } },
        title: say({ pt: 'Ative na Aurora Net', en: 'Activate on Aurora Net' }),
        summary: text({
          pt: 'Com a carta, ativa o acesso sozinho.',
          en: 'With the letter, you activate it yourself.',
        }),
        time: say({ pt: 'Cerca de 5 minutos', en: 'About 5 minutes' }),
        bring: [[say({ pt: 'A carta de ativação', en: 'The activation letter' })]],
        steps: ['open', 'activate'],
        notes: [],
        related: [],
      },
      {
        id: 'with-key',
        channel: 'app',
        when: { is: { contract: ['yes'], digitalKey: ['yes'] } },
        title: say({ pt: 'Autorize com a Chave Aurora', en: 'Approve with Chave Aurora' }),
        summary: text({ pt: 'O outro telemóvel confirma este.', en: 'The other phone approves this one.' }),
        bring: [[say({ pt: 'Os dois telemóveis', en: 'Both phones' })]],
        steps: ['open', 'approve'],
        notes: [],
        related: [],
      },
      {
        id: 'branch',
        channel: 'branch',
        title: say({ pt: 'Vá a um balcão', en: 'Go to a branch' }),
        summary: text({ pt: 'Lá recebem-no e dão-lhe acesso.', en: 'They give you access there.' }),
        bring: [[say({ pt: 'O cartão de cidadão', en: 'Your identity card' })]],
        steps: [],
        notes: [],
        related: [],
      },
    ],
    steps: [
      {
        id: 'open',
        title: say({ pt: 'Escreva o endereço', en: 'Type the address' }),
        body: [{ paragraph: [{ link: 'https://net.aurora.example', text: 'https://net.aurora.example' }] }],
      },
      {
        id: 'activate',
        title: say({ pt: 'Siga a carta', en: 'Follow the letter' }),
        body: text({ pt: 'A carta diz onde está cada coisa.', en: 'The letter says where each thing is.' }),
      },
      {
        id: 'approve',
        title: say({ pt: 'Confirme no outro telemóvel', en: 'Approve on the other phone' }),
        body: text({ pt: 'Só se foi você que o pediu.', en: 'Only if it was you who asked for it.' }),
      },
    ],
    tips: [
      {
        id: 'nobody',
        title: say({ pt: 'Não partilhe códigos', en: 'Share no codes' }),
        body: text({ pt: 'O banco nunca os pede.', en: 'The bank never asks for them.' }),
      },
    ],
    drill: [
      {
        id: 'real',
        address: 'https://net.aurora.example',
        official: true,
        reason: text({ pt: 'Termina no domínio do banco.', en: 'It ends in the bank’s domain.' }),
      },
      {
        id: 'fake',
        address: 'https://aurora.example.entrar.invalid',
        official: false,
        reason: text({ pt: 'O domínio é outro.', en: 'The domain is another.' }),
      },
    ],
  };
}
