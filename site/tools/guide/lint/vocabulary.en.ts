import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  secret: String.raw`\b(?:pins?|passwords?|passcodes?|passphrases?|keys?(?! in\b)|codes?|cvv|cvc|tokens?|secret numbers?|(?:customer|card|account) numbers?|\d+[- ]digits?|digits|(?:card|account) details|fingerprint)\b`,
  types: String.raw`\b(?:enter(?:ing)?|typ(?:e(?! of\b)|ing)|key(?:ing)? in|input(?:ting)?|put(?:ting)? (?:in|your|the|it)|fill(?:ing)? (?:in|out)|past(?:e|ing)|dial(?:l?ing)?|punch in|writ(?:e|ing) (?:your|the|in|it(?! down)))\b`,
  tells: String.raw`\b(?:send(?:ing)?(?! you\b)|shar(?:e|ing)|tell(?:ing)?(?! you\b)(?!(?: \w+){0,4} that\b)|giv(?:e|ing)(?! you\b)|provid(?:e|ing)|submit(?:ting)?|disclos(?:e|ing)|reveal(?:ing)?|read(?:ing)? (?:out|us|me|your)|hand(?:ing)? over|text(?:ing)? (?:us|me|your|the|it)|e-?mail(?:ing)? (?:us|me|your|the|it)|forward(?:ing)?|show(?:ing)? (?:us|me)|(?:reply|respond|answer)(?:ing)? with|upload(?:ing)?|attach(?:ing)?|dictat(?:e|ing)|say your|let us (?:know|have|see))\b`,
  demands: String.raw`\bwe(?:'ll| will| do)? (?:need|ask|require|request)\b|\b(?:agents?|executives?|staff|advis[eo]rs?|operators?|support|bank|we) (?:will|may|can|could) (?:ask|request|need|call)(?: you)? (?:for|to ask for)\b|\b(?:photos?|pictures?|selfies?) (?:of|showing) (?:your|the) (?:card|id|identification|passport)\b|\bwhat(?:'s| is| are) your\b|\b(?:this|our) (?:guide|page) (?:asks|needs)\b|\b(?:confirm|verify|update|validate)(?:ing)? (?:your|the) (?=(?:[\w-]+ )?(?:pin|password|passcode|key|code|token|card|customer|account)\b)|_{3,}`,
  pronoun: String.raw`(?: it| them)\b`,
  denies: String.raw`not|never|nobody|no one|neither|nor|without|avoid|cannot|before|\w+n't`,
  between: String.raw`ever|to|anyone|anybody|with|us|you|should|must|will|would|ask|asks|asked|for|on|at|from|it|them|the|bank|this|guide|or|nor|phone|by|e-?mail|ever|have|need|say`,
  deniesAfter: 'neither|nothing|none|nobody|no one|no (?:pins?|passwords?|keys?|codes?|digits)',
  reports: String.raw`\b(?:asks?|asked|asking|wants?|demands?) you\b`,
  fraud: String.raw`\b(?:fraud\w*|scam\w*|thie(?:f|ves)|crimin\w+|fake|false|steal\w*|hang up|do not do it|don't do it)\b`,
  officialOnly: String.raw`\bonly (?:in|on|at) (?:[^ ]+ ){0,3}xplace\b`,
  elsewhere: String.raw`\b(?:here|below|(?:in|on|to|by|via|into|through) (?:(?:this|our|a|the|your) )?(?:guide|page|form|whatsapp|e-?mail|chat|message|text|facebook|messenger|telegram))\b`,
};
