import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank, split } from './bank.fixture.ts';
import { checkAddress } from './index.ts';

const unknown = {
  government: split(`
    https://www.gob.mx/condusef https://www.condusef.gob.mx https://www.banxico.org.mx
    https://www.sat.gob.mx/inicio https://www.imss.gob.mx https://www.infonavit.org.mx https://www.ine.mx
    https://www.gob.mx/consar https://www.ipab.org.mx https://www.cfe.mx https://www.profeco.gob.mx
    https://phpapps.condusef.gob.mx/condusef_une/ https://www.cnbv.gob.mx
    https://www.gob.mx/bancodelbienestar https://www.gob.mx/banjercito https://www.banobras.gob.mx
    https://www.nafin.com https://www.bancomext.com
  `),
  'other banks': split(`
    https://www.bbva.mx https://www.bancomer.com https://www.santander.com.mx https://www.banorte.com
    https://www.hsbc.com.mx https://www.scotiabank.com.mx https://www.bancoazteca.com.mx
    https://www.inbursa.com https://www.banregio.com https://www.afirme.com https://www.bancoppel.com
    https://www.heybanco.com https://nu.com.mx https://www.bb.com.mx https://www.banbajio.com.mx
    https://www.multiva.com.mx https://www.mifel.com.mx https://www.actinver.com
    https://www.compartamos.com.mx https://www.bancamifel.com.mx https://www.bansi.com.mx
    https://www.bankaool.com https://www.invex.com https://www.monex.com.mx https://www.banco-multiva.com
    https://www.ve-por-mas.com https://www.citi.com https://www.citibank.com https://www.citigroup.com
    https://www.amex.com https://www.americanexpress.com/es-mx/ https://bancaelectronica.example.com/
    https://www.bancaporinternet.example.mx https://www.bancanacional.com https://www.bancamovil.example.mx
    https://www.bancamia.example.org https://www.chase.com https://www.bankofamerica.com
    https://www.itau.com.br https://www.bancolombia.com https://www.banconal.com.pa
    https://www.bancentral.gov.do
  `),
  'well-known sites': split(`
    https://www.google.com/search?q=banco https://www.google.com.mx
    https://www.youtube.com/watch?v=dQw4w9WgXcQ https://www.facebook.com https://www.mercadolibre.com.mx
    https://www.amazon.com.mx https://www.walmart.com.mx https://www.liverpool.com.mx https://www.telmex.com
    https://www.telcel.com https://www.pemex.com https://www.cemex.com https://www.cinemex.com
    https://www.unam.mx https://www.televisa.com https://www.eluniversal.com.mx
    https://es.wikipedia.org/wiki/M%C3%A9xico https://github.com https://www.netflix.com
    https://www.spotify.com https://www.mercadopago.com.mx https://www.paypal.com https://web.whatsapp.com
    https://www.aeromexico.com https://www.audiomack.com https://www.oxxo.com https://www.coppel.com
    https://www.elektra.mx https://wa.me/525512345678?text=Hola%0Abuen%20d%C3%ADa https://t.me/canal
    https://youtu.be/dQw4w9WgXcQ
  `),
  'names that only share letters with the bank’s': split(`
    https://www.bananarepublic.com https://www.panama.com https://www.bananas.com https://www.bahamas.com
    https://www.banana-mexico.com https://www.habanamexico.com https://www.urbana-mexicana.com
    https://www.internetkeyboards.com https://www.planetkey.com https://www.automatico.com
    https://www.cajero-automatico.com https://www.netjet.com https://www.netkit.com https://www.keynet.com
    https://www.monkey.com https://www.turkey.com https://www.hotkey.com https://www.bancared.com
    https://www.bancapunto.com https://www.balance.net https://www.banner.com https://www.amexico.com
    https://www.anahuac.com https://www.panamericana.com https://www.bandamadre.com https://www.cabana.mx
    https://www.botanas.com https://www.bankia.es https://www.banesco.com https://www.banex.com
    https://www.semana.com https://www.examen.com https://www.manantial.com
  `),
  'a bare host, a path, a query': [
    ...split(`
    example.com www.example.org/a/b?c=d#e EXAMPLE.COM gob.mx santander.com.mx bbva.mx banorte.com
    https://example.com:443/ https://example.com/?next=https://example.org/ https://a.b.c.example.com
    https://example.com. https://my_site.example.com https://r3---sn-abc.example.com
    https://example.com/a%2Fb%20c https://localhost/x (www.gob.mx)
  `),
    'Visita example.com.',
    'Compra en https://www.liverpool.com.mx, hoy',
    'https://banamex.com y https://example.com',
    'Su cuenta fue bloqueada.Entre a https://example.com',
  ],
};

for (const [name, addresses] of Object.entries(unknown)) {
  test(`unknown: ${name}`, () => {
    for (const address of addresses) {
      const { verdict, reasons } = checkAddress(address, bank);
      assert.deepEqual({ verdict, reasons }, { verdict: 'unknown', reasons: ['other-domain'] }, address);
    }
  });
}
