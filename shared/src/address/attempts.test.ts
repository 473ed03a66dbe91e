// Addresses that try to pass for what they are not, beside honest ones, with the verdict that each must get.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank, split } from './bank.fixture.ts';
import { checkAddress, type Verdict } from './index.ts';

type Attempts = Record<string, readonly string[]>;

const attempts: Record<Verdict, Attempts> = {
  official: {
    'the bank’s own': [
      ...split(`
      https://banamex.com https://banamex.com/ https://www.banamex.com https://bancanet.banamex.com
      https://bancanet.banamex.com/ HTTPS://BANCANET.BANAMEX.COM/ https://BanaMex.Com banamex.com
      bancanet.banamex.com bancanet.banamex.com/MXGCB/JPS/portal/LocaleSwitch.do
      https://bancanet.banamex.com:443 https://bancanet.banamex.com:443/login?x=1#a
      https://a.b.c.banamex.com/x https://www.banamex.com/personas/?q=hola https://www.banamex.com/a%20b
      https://banamex.com?x=1 https://banamex.com#x https://xn.banamex.com WWW.BANAMEX.COM
      https://1.banamex.com https://bancanet-2.banamex.com https://www.banamex.com/sitios/1.2.3/index.html
      banamex.com:443 https://www.banamex.com/?u=https://banamex.com
    `),
      '  https://bancanet.banamex.com  ',
    ],
  },
  dangerous: {
    'another scheme, or a broken one': [
      ...split(`
      http://banamex.com http://bancanet.banamex.com http://www.banamex.com:443 ftp://banamex.com
      data:text/html,banamex javascript:alert(1) javascript://banamex.com/%0aalert(1) JaVaScRiPt:alert(1)
      vbscript:x file:///etc/passwd blob:https://banamex.com/uuid view-source:https://banamex.com
      intent://banamex.com#Intent;scheme=https;end market://details?id=x about:blank chrome://settings
      ws://banamex.com wss://banamex.com hxxps://banamex.com hhttps://banamex.com http://example.com
      http://gob.mx tel:+525512263990 mailto:a@banamex.com sms:+52 data:text/html;base64,PGI+ content://x/y
      whatsapp://send?text=x htps://banamex.com https:/banamex.com https:banamex.com https:///banamex.com
      https:////banamex.com http:banamex.com http:/banamex.com
    `),
      'java\tscript:alert(1)',
      '\tjavascript:alert(1)',
      'https:\\\\banamex.com',
      'https:/\\banamex.com',
      'https:\\banamex.com',
    ],
    'a user part': [
      ...split(`
      https://banamex.com@evil.io https://bancanet.banamex.com@evil.io/login https://banamex.com:443@evil.io
      https://user@banamex.com https://user:pw@banamex.com https://evil.io@banamex.com https://@banamex.com
      https://:@banamex.com https://banamex.com%40evil.io https://banamex.com%2F@evil.io
      https://evil.io#@banamex.com https://evil.io?@banamex.com https://evil.io/@banamex.com
      banamex.com@evil.io/x https://banamex.com#@evil.io/ https://banamex.com?@evil.io/
      https://banamex.com;@evil.io https://banamex.com&@evil.io https://banamex.com﹫evil.io
      https://banamex.com＠evil.io https://x:y@z@banamex.com https://user@example.com
    `),
      'https://banamex.com\\@evil.io',
      'https://evil.io\\@banamex.com',
    ],
    'a port': [
      ...split(`
      https://banamex.com:444 https://banamex.com:8443/ https://banamex.com:80 https://banamex.com:0
      https://banamex.com: https://banamex.com:0443 https://banamex.com:99999 https://banamex.com:443443
      https://banamex.com:+443 https://banamex.com:４４３ https://banamex.com:443:443 banamex.com:8080
      https://example.com:8443 https://banamex.com:443.evil.io https://banamex.com:evil.io
    `),
      'https://banamex.com: 443',
      'https://banamex.com:44 3',
    ],
    'dots and codes': split(`
      https://banamex。com https://banamex．com https://banamex｡com https://banamex%2ecom https://banamex%2Ecom/
      https://bancanet%2ebanamex.com https://banamex.com%2eevil.io https://banamex.com. https://banamex.com./
      https://banamex.com.. https://banamex..com https://.banamex.com https://bancanet..banamex.com
      https://banamex.com.:443 https://banamex.com%00.evil.io https://banamex.com%20.evil.io
      https://banamex.com%09 https://banamex.com%0a.evil.io https://banamex.com%5c.evil.io
      https://banamex.com%23.evil.io https://banamex.com%3f.evil.io https://banamex.com%2f.evil.io
      https://banamex.com/%2e%2e/evil https://b%61namex.com https://%62anamex.com https://banamex.%63om
      https://banamex‧com https://banamex․com https://banamex…com https://banamex·com https://banamex・com
      https://www。banamex.com https://www。evil.io
    `),
    'characters that cannot be seen, backslashes': [
      ...split(`
      https://banamex․com https://banamex.com/%E2%80%AE https://banamex.com/%00 https://banamex.com/%e2%80%8b
      https://banamex.com/%5cevil
    `),
      'https://bana\u200bmex.com',
      'https://banamex.com\u200b',
      'https://ban\u00adamex.com',
      'https://banamex.com/\u202egnp.exe',
      'https://\u202ebanamex.com',
      'https://bana\tmex.com',
      'https://bana\nmex.com',
      'https://banamex.com\u0000',
      'https://banamex.com/\u0000',
      'https://banamex.com/\u0007',
      'https://banamex.com\u2028/x',
      'https://bana mex.com',
      'https://banamex.com/\u2066x',
      'https://banamex.com/?\u200d',
      'https://banamex.com\ufeff.evil.io',
      '\ufeffhttps://banamex.com',
      'https://banamex.com\u3000.evil.io',
      'https://bana\u2060mex.com',
      'https://banamex\u180e.com',
      'https://banamex.com\u00a0.evil.io',
      'https://banamex.com/\ud800',
      'https://banam\u034fex.com',
      'https://banamex.com\u061c',
      'https://banamex.com\\evil',
      'https://banamex.com\\',
      'https://banamex.com/\\evil.io',
      'https://banamex.com\\.evil.io',
      '\\\\banamex.com\\x',
      'https:\\/\\/banamex.com',
      '\ufeffbanamex.com',
    ],
    numbers: split(`
      https://1.2.3.4 https://1.2.3.4/banamex https://0x7f000001 https://0x7f.1 https://2130706433
      https://017700000001 https://127.1 https://0177.0.0.1 https://[::1] https://[::ffff:1.2.3.4]
      https://[2001:db8::1]/banamex https://[fe80::1%25eth0] https://[v1.x] https://１.２.３.４ https://1。2。3。4
      1.2.3.4 192.168.0.1/login https://1.2.3.4. https://1.2.3 https://0xC0A80001 https://300.1.1.1
      https://①②⑦.0.0.1 https://0x7F.0x0.0x0.0x1 https://1.2.3.4:443/ https://[::1 https://::1
    `),
    'look-alikes and names in other domains': split(`
      https://banarnex.com https://bannamex.com https://banamexx.com https://banamx.com https://bnamex.com
      https://banaemx.com https://banamez.com https://banamec.com https://bamamex.com https://vanamex.com
      https://banameks.com https://bancanet.banarnex.com https://bancanet.com https://bancanet-mx.com
      https://bancannet.com https://bancanett.com https://bancanet1.com https://bacanet.com
      https://bancenet.com https://citibanamex.com https://citibanamex.com.mx https://citibanarnex.com
      https://citibannamex.com https://citybanamex.com https://citi-banamex.com https://citi-bannamex.com
      https://banamex.co https://banamex.mx https://banamex.com.mx https://banamex.net https://banamex.org
      https://banamex.info https://banamex.io https://banamex.app https://banamex.cam https://banamex.corn
      https://banamex.con https://banamex.om https://banamex.cm https://banamex-seguro.com
      https://seguro-banamex.com https://banamexlinea.com https://banamexenlinea.mx https://mibanamex.com
      https://loginbanamex.com https://banamex-login.evil.io https://ban4mex.com https://8anamex.com
      https://banam3x.com https://bana-mex.com https://ba-na-mex.com https://banamex--com.evil.io
      https://banamex-com.evil.io https://wwwbanamex.com https://www-banamex.com https://wwwbancanet.com
      https://www.bancanet.com.mx https://banccanet.mx https://bancane7.com https://banca-net.com
      https://netkey-banamex.com https://netkey.mx https://net-key.com https://netkeymovil.com
      https://sincroniza-netkey.com https://audiomatico.mx https://citibanamexmovil.com
      https://citibanamex-movil.app https://citlbanamex.com https://cit1banamex.com https://c1t1banamex.com
      https://cltibanamex.com https://citibamanex.com https://banmaex.com https://bananmex.com
      https://banamexcom.com https://bannmex.com https://banmex.com https://baanamex.com
      https://banarnex.com.mx https://bânamex.com https://banàmex.com https://banamexmx.com
      https://banamexonline.com https://bancanetmovil.com https://bancanet.app https://bncanet.com
      https://vancanet.com https://bancanel.com https://bancamet.com https://bancanet.banamex.co
      https://bancanet.banamex.com.mx https://banamex.com-mx.info https://banamex.com.co https://banamex.comm
      https://banamexc.om https://banamex-com.com https://baпamex.com https://bnmx-banamex.net
      https://portal-bancanet.net https://bancanet-empresarial.com https://bancanetempresarial.com.mx
      https://banameks.com.mx
    `),
    'names in front of other domains': split(`
      https://banamex.com.evil.io https://banamex.com.mx.evil.io https://bancanet.banamex.com.evil.io/login
      https://www.banamex.com-evil.io https://banamex.evil.io https://bancanet.evil.io
      https://login.banamex.evil.io https://citibanamex.evil.co.uk https://secure.bancanet.banamex.com.ru
      https://banamex.com.login-secure.xyz https://bancanet.banamex.com--login.xyz https://banamex.pages.dev
      https://banamex.netlify.app https://banamex.github.io https://bancanet.vercel.app
      https://banamex.web.app https://banamex.blogspot.com https://banamex.weebly.com
      https://banamex.s3.amazonaws.com https://banarnex.evil.io https://bannamex.pages.dev
      https://netkey.evil.io https://xn--banamex.evil.io
    `),
    'names behind other hosts': split(`
      https://evil.io/banamex https://evil.io/banamex.com https://evil.io/www.banamex.com/login
      https://evil.io/?banamex https://evil.io/?next=https://banamex.com https://evil.io/#banamex.com
      https://evil.io/login?bank=banamex https://evil.io/BANAMEX/ https://evil.io/b%61namex
      https://evil.io/bancanet/index.php https://evil.io/citibanamex https://evil.io/?u=bancanet.banamex.com
      https://evil.io/net-key/ https://evil.io/netkey https://evil.io/%62%61%6e%61%6d%65%78
      https://evil.io/banаmex https://docs.google.com/forms/banamex https://sites.google.com/view/banamex
      https://google.com/url?q=https://banamex.com https://evil.io/banarnex
      https://translate.google.com/?u=banamex.com https://evil.io/?x=%2562anamex
    `),
    'short links': split(`
      https://bit.ly/3abc https://tinyurl.com/x https://t.co/abc https://goo.gl/x https://ow.ly/x
      https://is.gd/x https://cutt.ly/x https://rebrand.ly/x https://rb.gy/x https://shorturl.at/x
      https://s.id/x https://tiny.cc/x https://buff.ly/x https://lnkd.in/x https://bl.ink/x https://v.gd/x
      https://qr.co/x bit.ly/x https://acortar.link/x https://bit.do/x https://t.ly/x
      https://linktr.ee/banamex https://tinyurl.mx/x https://n9.cl/x https://adf.ly/x https://shorte.st/x
      https://urlz.fr/x https://dub.sh/x https://short.io/x https://l.ead.me/x https://u.to/x https://tny.im/x
      https://soo.gd/x https://x.gd/x https://clck.ru/x https://vk.cc/x https://me2.do/x https://qrco.de/x
      https://t2m.io/x https://smarturl.it/x https://page.link/x https://app.link/x https://bitly.com/x
      https://j.mp/x https://amzn.to/x https://fb.me/x https://wp.me/x https://chilp.it/x https://g.co/x
      https://kutt.it/x https://lc.cx/x https://2no.co/x https://1drv.ms/x https://da.gd/x https://go.ly/x
      https://snip.ly/x https://surl.li/x https://shorturl.asia/x https://tr.ee/x https://b.link/x
      https://bitly.ws/x https://zpr.io/x https://han.gl/x https://reurl.cc/x https://tiny.one/x
      https://t.me/banamex https://grabify.link/x https://iplogger.org/x
    `),
    'letters of other scripts': split(`
      https://bаnamex.com https://banаmex.com https://banamех.com https://ƅanamex.com https://ЬАNАМЕХ.com
      https://bɑnamex.com https://ᗷanamex.com https://banaⅿex.com https://ｂａｎａｍｅｘ.com https://𝐛𝐚𝐧𝐚𝐦𝐞𝐱.com
      https://𝓫𝓪𝓷𝓪𝓶𝓮𝔁.com https://ⓑⓐⓝⓐⓜⓔⓧ.com https://banamėx.com https://banamẹx.com https://bañamex.com
      https://ḃanamex.com https://banamex.ⅽom https://banamex.cоm https://βanamex.com https://banaмex.com
      https://bαnαmex.com https://հanamex.com https://banamex.çom https://ʙᴀɴᴀᴍᴇx.com https://ᏴᎪNᎪMᎬX.com
      https://ხanamex.com https://bапамех.com https://bancαnet.com https://bаncanet.banamex.com
      https://banсanet.banamex.com https://bancanet.bаnamex.com https://citibаnamex.com
      https://xn--bnamex-3nf.com https://xn--anamex-7gd.com https://xn--80ak6aa92e.com
      https://bancanet.xn--bnamex-3nf.com https://xn--banamx-dva.com https://xn--a.com https://xn--.com
      https://xn--0.com https://xn--999999b.com https://ñandu.com.mx https://españa.es
      https://xn--espaa-rta.es https://例え.jp https://بانامكس.com https://בנמקס.com https://banamex.москва
      https://banamex.xn--80adxhks https://ⴆanamex.com https://banamex.ໄcom https://bаnаmех.com
      https://ЬАNАМЕХ.соm https://banamᥱx.com https://bɐnamex.com https://banaꮇex.com https://ꓐanamex.com
      https://ꞵanamex.com https://banamex.ꞇom https://bānāmex.com https://b̲anamex.com https://bańamex.com
      https://BANAMEX.COM. https://ＢＡＮＡＭＥＸ.ＣＯＭ
    `),
  },
  unknown: {
    'somebody else’s': split(`
      https://example.com https://google.com https://www.gob.mx/condusef https://santander.com.mx
      https://bbva.mx https://es.wikipedia.org/wiki/M%C3%A9xico https://github.com/lit/lit https://openai.com
      https://www.banorte.com https://www.hsbc.com.mx/ example.com gob.mx https://mercadolibre.com.mx/ofertas
      https://banco.example.org https://www.citi.com https://banda.com https://www.netflix.com/mx/
      https://keynet.org https://nubank.com.mx https://www.condusef.gob.mx/?p=contenido https://cinemex.com
      https://www.ana.com https://banana.com https://www.monex.com.mx https://apps.apple.com/mx/app/id123
      https://play.google.com/store/apps/details?id=com.example https://x.com/user
      https://www.instagram.com/p/abc/ https://example.com:443/a https://news.example.com/2026/11/26/noticia
    `),
  },
  invalid: {
    'no address': [
      ...split(`
      hola 123 12345678 12-34 ... :// @ # ? a https:// https http // / 5512263990 v2.0 hola. www www. a@b
      juan@example.com .com com <script> {} null 😀 banco contraseña a..b
    `),
      '',
      '   ',
      '¿cómo estás?',
      'no sé',
      'mi banco',
      'https:// ',
      '\\',
      'hello world',
      '(55) 1226 3990',
      '😀.😀 hola',
    ],
  },
};

for (const [verdict, groups] of Object.entries(attempts))
  for (const [name, addresses] of Object.entries(groups))
    test(`${verdict}: ${name}`, () => {
      for (const address of addresses)
        assert.equal(checkAddress(address, bank).verdict, verdict, JSON.stringify(address));
    });
