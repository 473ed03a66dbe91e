import { split } from './bank.fixture.ts';
import { type Dangerous, testDangerous } from './dangerous.fixture.ts';

const dangerous: Dangerous = {
  punycode: split(`
    https://xn--bnamex-3nf.com xn--bnamex-3nf.com https://xn--espaa-rta.es https://XN--ESPAA-RTA.es
    https://españa.es https://xn--80ak6aa92e.com https://xn--a.banamex.com
    https://xn--bnamex-3nf.banamex.com https://banamex.xn--p1ai https://xn--.com https://xn--99999999999.com
    https://例え.jp https://i❤.ws https://xn--banamex-.com https://banamex.com⁄entrar.evil.io https://ñ.banamex.com
  `),
  homograph: split(`
    https://bаnamex.com https://bаnаmех.com bаnamex.com https://вanamex.com https://Βanamex.com
    https://banamεx.com https://bɑnɑmex.com https://ｂａｎａｍｅｘ.com https://𝐛𝐚𝐧𝐚𝐦𝐞𝐱.com
    https://𝕓𝕒𝕟𝕒𝕞𝕖𝕩.com https://ⓑⓐⓝⓐⓜⓔⓧ.com https://bánamex.com https://banaméx.com
    https://ḅanamex.com https://bana\u0331mex.com https://bа\u0300namex.com https://xn--bnamex-3nf.com
    https://xn--banamx-gva.com https://banamex.cоm https://bancanet.bаnamex.com https://bаncanet.com
    https://nеtkey.com https://аudiomatico.com https://citibаnamex.com https://bаnamex-seguro.com
    https://bаnamx.com https://banamex․com https://ᏏᎪNᎪMᎬX.com https://bana₥ex.com https://banameх.com.mx
    https://banamex.com:44３ https://ʙᴀɴᴀᴍᴇx.com https://banamex⁄evil.io https://ЬапаmеX.com
    https://bаrnex.banаmex.io
  `),
  lookalike: split(`
    abnamex.com bnaamex.com baanmex.com banmaex.com banaemx.com banamxe.com bamanex.com bancante.com
    bacnanet.com entkey.com netkye.com citibanmaex.com bbanamex.com baanamex.com bannamex.com banammex.com
    banameex.com banamexx.com.mx bannammexx.com banncanet.com nettkey.com anamex.com bnamex.com baamex.com
    banmex.com banaex.com banamx.com baname.com bancnet.com netky.com citibanmex.com audomatico.com
    bananmex.com branamex.com banamrex.com banqamex.com bancamex.com netkley.com bancaknet.com banarnex.com
    bananex.com bamamex.com banannex.com ban4mex.com b4n4m3x.com banam3x.com 8anamex.com 6anamex.com
    13anamex.com danamex.com vanamex.com nanamex.com banamez.com banamec.com banamax.com benamex.com
    bonamex.com bsnamex.com banqmex.com bancanef.com bancamet.com bancanct.com bancaner.com netkev.com
    netkcy.com netkeu.com cltibanarnex-x.com c1tibanarnex.com audi0mat1co.com audlomatico.com
    aucliomatico.com audiomatlc0.com panamex.com bana-mex.com b-a-n-a-m-e-x.com ban-a-mex-seguro.com
    banca-net.com net-key.mx audio-matico.com bana_mex.com bana.mex.com banca.net www.banca.net ban.amex.com
    bana-rnex.com www-bananex.com wwwbananex.com bananex-seguro.com secure-banmex-login.com mibanamx.com
    banamxmexico.com bananex24.com banarnexenlinea.com bancamet-acceso.com bananex.com.evil.io
    https://bancanet.banarnex.com https://bancanet.bananex.com.mx/entrar https://banarnex.github.io
    https://banamex.corn.bananex.top
  `),
  'name-in-domain': [
    ...split(`
    https://banamex.mx https://banamex.com.mx https://banamex.net https://banamex.co https://banamex.cm
    banamex.con https://banamex.c0m https://www.banamex.org https://banamex.xyz/entrar
    https://citibanamex.com https://www.citibanamex.com.mx https://bancanet.com https://bancanet.mx
    https://netkey.com https://netkeymovil.com https://audiomatico.mx https://banamexcom.com
    https://banamex-seguro.com https://seguro-banamex.com https://mibanamex.com https://wwwbanamex.com
    https://www-banamex.com https://banamexmovil.app https://bancanet-banamex.com https://evilbanamex.com
    https://banamex-com.net https://banamex24.com https://sincroniza-netkey.com https://activatunetkeyya.com
    https://BANAMEX.TOP https://x.banamex www.banamex https://banamexico.com
    https://banconacionaldemexico.com https://banconacionaldemexico.org https://banamex.com.co
    https://banamex citi-banamex.com https://banamex.c ayuda@banamex-seguro.com
  `),
    'Banamex: su cuenta fue bloqueada, entre a banamex-seguro.top',
    'https://banamex.com https://banamex.mx',
  ],
  'name-in-subdomain': split(`
    https://bancanet.banamex.com.evil.io https://banamex.com.login-mx.net https://banamex.evil.com
    https://www.banamex.com.mx.evil.com https://netkey.evil.com.mx banamex.com.evil.io
    https://banamex.github.io https://banamex-seguro.web.app https://citibanamex.blogspot.com
    https://audiomatico.example.org https://banamex.com.co.uk.evil.io https://banamex.com-seguro.net
    https://bancanet.evil.io https://bancanet.banamex.com-login.xyz https://banamexcom.evil.io
    https://banamex.com.127-0-0-1.nip.io https://mx-banamex.pages.dev/entrar https://bancanet.citi.com
    https://banamex.com,evil.io https://banamex.com;evil.io
  `),
  'name-in-path': split(`
    https://evil.com/banamex https://evil.com/banamex.com/entrar
    https://evil.com/https://bancanet.banamex.com https://evil.com/bancanet/ https://evil.com/citi-banamex
    https://evil.com/Banca-Net https://evil.com/audiom%C3%A1tico https://evil.com/audiomático
    https://evil.com/net%20key https://evil.com/b%61namex https://evil.com/b%2561namex
    https://evil.com/bаnamex https://evil.com/banarnex https://evil.com/a/b/NETKEY.html evil.com/banamex.com
    https://evil.com/x@banamex.com https://evil.com/b4namex https://es.wikipedia.org/wiki/Citibanamex
    https://evil.com/banca+net https://sites.google.com/view/banamex https://evil.com/./banamex
  `),
  'name-in-query': split(`
    https://www.google.com/url?q=https://banamex.com https://evil.com?banamex.com
    https://evil.com/?u=https%3A%2F%2Fbancanet.banamex.com https://evil.com/#banamex
    https://evil.com#https://banamex.com https://evil.com/?a=1&b=Citibanamex
    https://evil.com/?u=https%253A%252F%252Fbanamex%252Ecom https://evil.com/?x=NetKey%20M%C3%B3vil
    https://evil.com/?x=net+key https://evil.com/#/bancanet/login https://evil.com/?x=ｂａｎａｍｅｘ
    evil.com?x=banamex
  `),
  shortener: [
    ...split(`
    https://bit.ly/3xYz bit.ly/abc https://t.co/abc https://tinyurl.com/abc https://goo.gl/abc
    https://ow.ly/abc https://is.gd/abc https://cutt.ly/abc https://rebrand.ly/abc https://www.bit.ly/x
    HTTPS://BIT.LY/X https://tiny.cc/x https://rb.gy/x https://shorturl.at/x https://buff.ly/x
    https://s.id/x https://acortar.link/x
  `),
    'Su paquete llegó: https://bit.ly/3x',
  ],
};

testDangerous(dangerous);
