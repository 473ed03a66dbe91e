// An application in Vue, with the guide in it. `#told` tells the stage that the guide last told.
import { createApp, h, ref } from 'vue';

const stage = ref('none');
const locale = ref('es');
const shown = ref(true);

const guide = () =>
  h(
    'first-login-guide',
    {
      pack: document.body.dataset['pack'],
      locale: locale.value,
      answers: { customerNumber: 'known' },
      onGuideStage: ({ detail }: CustomEvent<{ stage: string }>) => {
        stage.value = detail.stage;
      },
    },
    h('p', { id: 'whole' }, 'The whole guide, to read.'),
  );

createApp({
  render: () => [
    h('output', { id: 'told' }, stage.value),
    h('button', { id: 'english', onClick: () => (locale.value = 'en') }, 'English'),
    h('button', { id: 'toggle', onClick: () => (shown.value = !shown.value) }, 'Toggle'),
    shown.value ? guide() : undefined,
  ],
}).mount('#app');
