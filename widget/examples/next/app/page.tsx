import { connection } from 'next/server';
import { guide } from '../lib/guide';
import { Guide } from './guide';

export default async function Page() {
  // Each answer has a policy of its own, so the page is made when it is asked for.
  await connection();
  const { html } = await guide('es');
  return (
    <main>
      <h1>Entra a tu banca por primera vez</h1>
      <Guide html={html} />
    </main>
  );
}
