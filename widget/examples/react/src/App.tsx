// Defined before React draws the tag: properties then arrive as properties.
import 'first-login-guide/define';
import type { Answers } from 'first-login-guide';
import type {} from 'first-login-guide/react';
import { useState } from 'react';

const pack = 'https://help.example/widget/packs/primer-ingreso.{locale}.json';
/** What the page knows already is not asked. Here: it is about the bank's app. */
const answers: Answers = { channel: 'app' };

export function App() {
  const [locale, setLocale] = useState<'es' | 'en'>('es');
  const [stage, setStage] = useState('ninguna');
  const [shown, setShown] = useState(true);
  const other = locale === 'es' ? 'en' : 'es';

  return (
    <main>
      <h1>Entra a tu banca por primera vez</h1>
      <p>
        <button type="button" lang={other} onClick={() => setLocale(other)}>
          {other === 'en' ? 'In English' : 'En español'}
        </button>
        <button type="button" onClick={() => setShown(!shown)}>
          {shown ? 'Ocultar la guía' : 'Mostrar la guía'}
        </button>
      </p>
      {shown && (
        <first-login-guide
          pack={pack}
          locale={locale}
          heading-level="2"
          answers={answers}
          onguide-stage={({ detail }) => setStage(detail.stage)}
        >
          <p>
            <a href="https://help.example/es/guias/primer-ingreso/">Guía de primer ingreso</a>
          </p>
        </first-login-guide>
      )}
      <p>
        Etapa: <output>{stage}</output>
      </p>
    </main>
  );
}
