// Short links lead anywhere, and say nothing of where. The services in common use, and those seen in messages in Mexico.
const hosts = new Set(
  (
    'bit.ly bitly.com bit.do buff.ly cutt.ly goo.gl goo.su is.gd v.gd x.gd j.mp lnkd.in n9.cl ow.ly rb.gy ' +
    'rebrand.ly s.id short.gy short.io shorturl.at surl.li t.co t.ly tiny.cc tiny.one tinyurl.com u.to urlz.fr ' +
    '2no.co 1drv.ms amzn.to app.link b.link bitly.ws chilp.it da.gd g.co go.ly grabify.link han.gl iplogger.org kutt.it ' +
    'lc.cx me2.do page.link qr.co reurl.cc shorturl.asia smarturl.it snip.ly t2m.io tinyurl.mx tny.im tr.ee vk.cc zpr.io ' +
    'wa.link acortar.link adf.ly bc.vc bl.ink clck.ru dub.sh fb.me lnk.to ouo.io qrco.de shorte.st soo.gd tr.im trib.al wp.me ead.me'
  ).split(' '),
);

/** Whether a host, in lower case, is a link shortener's, or stands under one. */
export function isShortener(host: string): boolean {
  return hosts.has(host.split('.').slice(-2).join('.'));
}
