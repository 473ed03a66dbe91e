import type { Vocabulary } from './vocabulary.ts';

/** Past forms tell what was done: «la clave que escribiste». */
const notPast = String.raw`(?!\w*(?:aste|iste|aron|ieron)\b)`;

/** Who is at the other end. */
const agent = String.raw`(?:agente|ejecutiv\w+|asesor\w*|operador\w*|emplead\w+|cajer\w+|persona)`;

/** Somebody is going to call: then no secret is to be had ready. */
const calls = String.raw`\b(?:cuando (?:\w+ ){0,2}te (?:llam|marqu|habl|contact)\w+|te (?:llamare|marcare|hablare|contactare)\w*|te (?:voy|va|vamos|van) a (?:llamar|marcar|hablar|contactar))\b`;
const ready = String.raw`ten(?:ga|gas|er)?(?= (?:\w+ ){0,6}(?:a la mano|list[oa]s?|preparad[oa]s?|cerca)\b)(?:(?=.*${calls})|(?<=${calls}.*))`;

/** What is a secret wherever it stands: «deja tu celular» asks for none. */
const own = String.raw`tus? (?:\w+ )?(?:nips?|pin|claves?|contrasenas?|passwords?|codigos?|cvv|tokens?)\b`;

export const es: Vocabulary = {
  secret: String.raw`\b(?:nips?|pin|claves?|contrasenas?|passwords?|tokens?|codigos?(?! postal)|cvv|cvc|digitos|(?:\d+|tres|cuatro) (?:numeros|cifras)(?= (?:\w+ ){1,4}tarjeta\b)|\d+ (?:numeros|cifras)|numeros? secretos?|palabra secreta|firma electronica|huella|(?:fotos?|fotografias?|selfies?|copias?|imagen(?:es)?) (?:\w+ ){0,8}(?:tarjeta|identificacion|ine|ife|credencial|pasaporte|netkey)|numero de (?:(?:tu|su|la) )?(?:cliente|tarjeta|cuenta)|datos de (?:tu|su|la) (?:tarjeta|cuenta))\b`,
  types: String.raw`\b${notPast}(?:(?<!\bal )ingres(?!os?\b)\w+(?! (?:a|al|en)\b)|escrib\w+|tecle\w+|introdu[czj]\w+|captur[ae](?! de\b)\w*|digit(?:a|e|ar|as|es|en|alo|ala|alos|alas|arlo|arla)|pon(?:er|erlo|erla|lo|la|los|las|ga|gas|gan)?|rellen[ae]\w*|llen[ae]\w*|marc(?:a|e|ar|as|es|alo|ala|arlo|arla)|peg(?:a|ue|ar|as|ues|alo|ala|arlo|arla)|coloc[ae]\w*|(?:anot|apunt|registr|indi[cq]u?)[ae]\w*(?= (?:aqui|aca|abajo|tu (?:nip|pin|clave|contrasena|password|codigo|cvv|token)\b)))\b`,
  // «Te envía…» is what the bank does; «di que…» tells no secret.
  tells: String.raw`(?<!\bte )\b${notPast}(?:(?:re)?envi(?!os?\b)\w+|mand[ae]\w*|compart(?!i\b)\w+|dict[ae]\w*|(?:di(?:nos|me|le|las?|los?| tu| el| la)|(?<!\bquien )diga\w*|(?<!es )decir\w*)(?!(?: \w+){0,4} que\b)|da(?:nos|me|le|la|lo)|den?(?:os|me)|dar(?:nos|me|le|la|lo)|des|das?(?= tu)|dar(?= tu)|proporcion\w+|facilit[ae]\w*|revel\w+|entreg(?:a(?:nos|me|la|lo)|uenos|arnos|ues?|a(?= tu))|muestr(?:anos|ame|enos|eme|a(?= tu))|ensen(?:anos|ame|a(?= tu))|pas(?:anos|ame|enos|eme|arnos|a(?= tu))|lee(?:r|rle|rles|rselo|rsela)?(?= (?:\w+ ){1,8}(?:al|a (?:un|una|la|otra)) ${agent}\b)|lee(?:nos|me|les?|selo|sela|(?= tu))|leer(?:nos|me|(?= tu))|sub(?:e|a|as|ir|elo|ela)|adjunt\w+|transmit\w+|deletre\w+|brind[ae]\w*|comuni(?:ca|que)(?:nos|me|le)|(?<=\b(?:nos|me) )(?:pas|d|mand|compart|dict)[ae]s|(?:dej|mencion)(?:a|e|ar|as|es|anos|ame|enos)(?= ${own})|ha(?:z|ga|cer)(?:nos|me|le) (?:llegar|saber)|indi(?:ca|que|car)(?:le)?(?= al? (?:\w+ )?${agent} (?:${own}|(?:el|la) (?:nip|clave|contrasena|codigo|token)\b))|repit[ae]\w*(?=.*\ben voz alta\b)|platic[ae](?:nos|me)|ayud[ae](?:nos|me) con(?= ${own})|(?:respond|contest)\w+(?: (?:(?:a )?(?:este|ese|el|nuestro)|al|por) (?:correo(?: electronico)?|e-?mail|mensaje(?: de texto)?|sms|whatsapp|chat))? con)\b`,
  demands: String.raw`\b(?:(?:necesit|solicit|ocup)(?:amos|aremos)|requer(?:imos|iremos)|ped(?:imos|iremos)|pregunt(?:amos|aremos)|cual(?:es)? (?:es|son) (?:tus?|sus?)|que (?:nip|clave|contrasena|codigo) (?:usas|tienes|te|es|pusiste)|(?:guia|pagina|aqui) te pid\w+|se (?:requiere|necesita|solicita|pide) tu|(?:${agent}|banco|soporte) (?:necesita|requiere|ocupa|debe)n? (?:saber|conocer|tener|ver) |tus? (?=(?:(?!no )\w+ ){1,2}(?:es|son) (?:necesari|indispensable|obligatori)\w*)|te (?:puede|podria|podra|debe)n? (?:pedir|solicitar|preguntar) (?=${own})|(?:pedir|solicitar|preguntar|exigir)te (?:tus?|el|la|los|las)|te (?:va a|vamos a|van a) (?:pedir|solicitar|preguntar)|(?:ejecutiv\w+|asesor\w*|agente|operador\w*|soporte|banco|personal) te (?:pedira\w*|pide|solicitara\w*|solicita|preguntara\w*|pregunta)(?! (?:que|tu celular|tu identificacion|tu tarjeta)\b)|(?:confirm|verific|actualiz|valid)(?:a|e|ar|as|es) (?:tus?|sus?|el|la|los|las) (?:numero de )?(?=nip|pin|clave|contrasena|token|codigo|cvv|cliente|tarjeta|cuenta|(?:\d+ )?digitos)|confirm\w* con nosotros\b|${ready})|_{3,}`,
  pronoun: String.raw`(?:l[ao]s?)\b`,
  denies: String.raw`no|nunca|jamas|tampoco|ni|nadie|sin|evita|evites?|ningun|ninguna|antes de`,
  between: String.raw`te|le|llam\w+|para|les|se|l[ao]s?|nos|me|deb\w+|vay\w+|vuelv\w+|va|vas|van|a|que|hay|tienes|puede\w*|pid\w+|ped\w+|por|telefono|correo|nadie|el|del|banco|en|esta|guia|nunca|ni|o|u|siquiera`,
  deniesAfter: 'nada|ningun|ninguna',
  reports: String.raw`\b(?:pid(?:a|an|e|en|io|ieron)|exij\w+|exig\w+|para que les?|quier\w+ que|(?:alguien|quien)\b.*\b(?:(?:pedir|solicitar|preguntar|exigir)te|te \w+ (?:pedir|solicitar|preguntar|exigir)))\b`,
  fraud: String.raw`\b(?:fraudes?|estafas?|estafador\w*|delincuentes?|engan\w+|robar\w*|fals[ao]s?|desconfia|cuelga|no (?:lo|la) hagas)\b`,
  officialOnly: String.raw`\b(?:solo|solamente|unicamente) en (?:[^ ]+ ){0,3}xplace\b`,
  elsewhere: String.raw`\b(?:aqui|aca|abajo|en esta (?:guia|pagina|ventana)|(?:en|por|a) (?:(?:este|un|el|nuestro|tu) )?(?:formulario|whatsapp|correo|chat|mensaje|facebook|messenger|telegram))\b`,
};
