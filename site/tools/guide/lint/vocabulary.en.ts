import type { Vocabulary } from './vocabulary.ts';

/** Who is at the other end. */
const agent = String.raw`(?:agents?|executives?|staff|advis[eo]rs?|clerks?|operators?|employees?|callers?|person|bank)`;
const someone = String.raw`(?:us|me|(?:an?|the|our|your|another) (?:bank )?${agent})`;

/** Somebody is going to call: then no secret is to be had ready. */
const calls = String.raw`\b(?:when (?:we|they|some(?:one|body)|(?:an?|the|our|your) (?:bank )?${agent}) (?:calls?|phones?|rings?|contacts?)|we(?:'ll| will) (?:call|phone|ring|contact) you)\b`;
const ready = String.raw`\b(?:have|keep)(?= (?:[\w'-]+ ){0,6}(?:ready|handy|(?:at|to|on) hand)\b)(?:(?=.*${calls})|(?<=${calls}.*))`;

/** What is a secret wherever it stands: "leave your phone" asks for none. */
const own = String.raw`your (?:[\w'-]+ )?(?:pins?|passwords?|passcodes?|keys?|codes?|cvv|tokens?)\b`;

export const en: Vocabulary = {
  secret: String.raw`\b(?:pins?|passwords?|passcodes?|passphrases?|keys?(?! in\b)|codes?|cvv|cvc|tokens?|secret numbers?|(?:customer|card|account) numbers?|\d+[- ]digits?|digits|(?:card|account) details|fingerprint|(?:photos?|pictures?|selfies?|cop(?:y|ies)|images?|scans?) (?:[\w'-]+ ){0,8}(?:card|id|identification|passport))\b`,
  types: String.raw`\b(?:enter(?:ing)?|typ(?:e(?! of\b)|ing)|key(?:ing)? in|input(?:ting)?|put(?:ting)? (?:in|your|the|it)|fill(?:ing)? (?:in|out)|past(?:e|ing)|dial(?:l?ing)?|punch in|writ(?:e|ing) (?:your|the|in|it(?! down))|insert(?:ing)?|us(?:e|ing) your(?= [\w'-]+ (?:here|below)\b))\b`,
  tells: String.raw`\b(?:send(?:ing)?(?! you\b)|shar(?:e|ing)|tell(?:ing)?(?! you\b)(?!(?: \w+){0,4} that\b)|giv(?:e|ing)(?! you\b)|provid(?:e|ing)|submit(?:ting)?|disclos(?:e|ing)|reveal(?:ing)?|read(?:ing)? (?:out|us|me|your)|read(?:ing)?(?= (?:[\w'-]+ ){1,8}to ${someone}\b| (?:an?|the|our|your) (?:bank )?${agent} )|hand(?:ing)? over|text(?:ing)? (?:us|me|your|the|it)|e-?mail(?:ing)? (?:us|me|your|the|it)|forward(?:ing)?|show(?:ing)? (?:us|me)|(?:reply|respond|answer)(?:ing)?(?: (?:to )?(?:this|that|the|our) (?:e-?mail|message|text|sms|chat)| by (?:e-?mail|text|sms|whatsapp|chat))? with|upload(?:ing)?|attach(?:ing)?|dictat(?:e|ing)|(?:supply|supplying|stat(?:e|ing)|spell(?:ing)?(?: out)?) (?:your|the)|say your|(?:pass(?:ing)?|drop(?:ping)?|messag(?:e|ing)) (?:us|me)|(?:leav(?:e|ing)|mention(?:ing)?)(?= ${own})|hand(?:ing)? (?:us|me|your)|help us with(?= ${own})|let us (?:know|have|see))\b`,
  demands: String.raw`\bwe(?:'ll| will| do)? (?:need|ask|require|request)\b|\b(?:agents?|executives?|staff|advis[eo]rs?|operators?|support|bank|we) (?:will|may|can|could) (?:ask|request|need|call)(?: you)? (?:for|to ask for)\b|${ready}|\bwhat(?:'s| is| are) your\b|\b(?:this|our) (?:guide|page) (?:asks|needs)\b|\byour (?=(?:[\w'-]+ ){1,3}(?:is|are) (?:required|needed)\b)|\b(?:confirm|verify|update|validate)(?:ing)? (?:your|the) (?=(?:[\w-]+ )?(?:pin|password|passcode|key|code|token|card|customer|account|digits)\b)|\b${agent} (?:needs?|has|have) to (?:know|see|have)\b|\bconfirm(?:ing)? with us\b|_{3,}`,
  pronoun: String.raw`(?: it| them)\b`,
  denies: String.raw`not|never|nobody|no one|neither|nor|without|avoid|cannot|before|\w+n't`,
  between: String.raw`ever|to|anyone|anybody|with|us|you|should|must|will|would|ask|asks|asked|for|on|at|from|it|them|the|bank|this|guide|or|nor|phone|by|e-?mail|ever|have|need|say`,
  deniesAfter: 'neither|nothing|none|nobody|no one|no (?:pins?|passwords?|keys?|codes?|digits)',
  reports: String.raw`\b(?:asks?|asked|asking|wants?|demands?) you\b`,
  fraud: String.raw`\b(?:fraud\w*|scam\w*|thie(?:f|ves)|crimin\w+|fake|false|steal\w*|hang up|do not do it|don't do it)\b`,
  officialOnly: String.raw`\bonly (?:in|on|at) (?:[^ ]+ ){0,3}xplace\b`,
  elsewhere: String.raw`\b(?:here|below|(?:in|on|to|by|via|into|through) (?:(?:this|our|a|the|your) )?(?:guide|page|form|whatsapp|e-?mail|chat|message|text|facebook|messenger|telegram))\b`,
};
