
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'ambiguous': `It can be read in two ways: a sign is missing or one too many.`,
'backslash': `It has a backslash: “\\”.`,
'bidi': `It hides characters that change the order of the letters.`,
'check': `Check`,
'clear': `Clear`,
'control-characters': `It hides characters that you cannot see.`,
'dangerous': `Danger: don't open it`,
'do-official': `But a link can say one address and open another: if it came in a message, don't tap it, type the address yourself.`,
'do-other': `Don't type your bank passwords or your card details there.`,
'domain': `Its domain, which says whose it is`,
'encoded': `It hides a part in codes, such as “%2e”.`,
'homograph': `It imitates a name of the bank with letters of another alphabet.`,
'host': `Address we read`,
'ip-address': `It has numbers in place of a name.`,
'label': `Address or message`,
'lookalike': `It imitates a name of the bank: compare it letter by letter.`,
'name-in-domain': `It has a name of the bank in somebody else's domain.`,
'name-in-path': `It has a name of the bank after somebody else's domain.`,
'name-in-query': `It has a name of the bank after “?” or “#”, which don't say whose it is.`,
'name-in-subdomain': `It has a name of the bank before somebody else's domain.`,
'no-https': `It begins with “http://”, without the “s”.`,
'no-secrets': `Don't type passwords, codes or card numbers here.`,
'not-an-address': `This doesn't look like a web address`,
'official': str`This address belongs to ${0}`,
'official-domain': str`Its domain is ${0}, the official one.`,
'other-domain': str`Its domain is not ${0}. It may be an honest site: we can't tell here.`,
'paste': `Paste the whole address, or the message it came in.`,
'port': `It has “:” and something more after the name.`,
'promise': `What you type stays on this page: it is not sent or saved.`,
'punycode': `It has letters that are not “a” to “z”.`,
'scheme': `It does not begin with “https://”.`,
'secret': `It looks like a password or a number. We have cleared it, and it never left this page.`,
'shortener': `It is a short link: it doesn't say where it leads.`,
'sign-in': str`To sign in to ${0}, type the address yourself:`,
'unknown': str`This address does not belong to ${0}`,
'user-part': `It has an “@”: what counts comes after it.`,
    };
  