import { Guide } from './guide.jsx';

export default function Page() {
  return (
    <Guide pack="https://help.example/widget/packs/primer-ingreso.{locale}.json">
      <a href="https://help.example/es/guias/primer-ingreso/">Guía de primer ingreso</a>
    </Guide>
  );
}
