// Written by shared/tools/pack-schema.ts from pack.ts. Do not change it by hand.
import type { Shape } from './shape.ts';

const id: Shape = /^(?!(?:constructor|prototype|toString|valueOf|hasOwnProperty)$)[a-zA-Z][a-zA-Z0-9-]{0,47}$/;
const href: Shape = /(?=^[^]{0,512}$)^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-[\]-~]*)?|tel:\+[0-9]{8,15}|\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)$/;
const inline: Shape = () => [/[^]/, { "strong": /[^]/ }, { "emphasis": /[^]/ }, { "link": href, "text": /[^]/ }];
const block: Shape = () => [{ "paragraph": [inline] }, { "list": [[inline]], "ordered?": true }];
const condition: Shape = () => [{ "is": [[id, 1], 0, Infinity, id] }, { "all": [condition] }, { "any": [condition] }, { "not": condition }];
const shape1: Shape = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const institution: Shape = { "bank": /\S/, "app": /\S/, "domain": shape1, "webAddress": /^https:\/\/[a-z0-9.-]+(\/.*)?$/, "helpLine": { "label": /\S/, "tel": /^\+[0-9]{8,15}$/ }, "linkHosts": [shape1] };
const shape2: Shape = /^[^]{1,400}$/;
const shape3: Shape = { "id": id, "label": shape2 };
const shape4: Shape = { "title": shape2, "body": [block] };
const shape5: Shape = /^[0-9]{1,3}$/;
const shape6: Shape = /^[a-zA-Z0-9 .-]{1,800}$/;
const shape7: Shape = { "id": id, "title": shape2, "body": [block] };
const pack: Shape = { "format": 1, "id": id, "locale": /^[a-z]{2}$/, "revision": /^[0-9a-f]{12}$/, "institution": institution, "partner?": { "id": id, "name": /^[^]{1,80}$/, "origins": [/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]{2,5})?$/, 0, 20], "revoked?": true }, "pulled?": [/^[0-9]+\.[0-9]+\.[0-9]+$/, 0, 50], "title": shape2, "summary": shape2, "promise": shape2, "helpLine": shape2, "recognise": shape2, "officialAddress": shape2, "officialRule": shape2, "practise": shape2, "farewell": shape2, "opinions": { "yes": [shape3], "no": [shape3] }, "intro": [block], "needs": [{ "id": id, "title": shape2, "body": [block], "missing?": shape4 }], "questions": [{ "id": id, "title": shape2, "name": shape2, "lead": [block], "why?": shape4, "help?": shape4, "drawing?": { "title": shape2, "height": shape5, "paper": shape6, "lines": shape6, "mark": shape6, "texts": [{ "x": shape5, "y": shape5, "text": shape2 }] }, "unsure": id, "preference?": true, "answers": [{ "id": id, "label": shape2, "hint?": shape2, "because": shape2 }, 2, 6] }, 0, 32], "routes": [{ "id": id, "channel": /^(?:app|web|branch|wait)$/, "when?": condition, "title": shape2, "summary": [block], "time?": shape2, "bring": [[inline]], "steps": [id], "notes": [{ "id": id, "when?": condition, "title": shape2, "body": [block] }], "related": [{ "href": href, "title": shape2 }] }, 1, 64], "steps": [shape7, 0, 256], "tips": [shape7], "drill": [{ "id": id, "address": shape2, "official": () => [true, false], "reason": [block] }] };

export const packShape = pack;
