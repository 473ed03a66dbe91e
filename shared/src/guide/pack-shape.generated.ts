// Written by shared/tools/pack-schema.ts from pack.ts. Do not change it by hand.
import type { Shape } from './shape.ts';

const id: Shape = /^(?!(?:constructor|prototype|toString|valueOf|hasOwnProperty)$)[a-zA-Z][a-zA-Z0-9-]{0,47}$/;
const href: Shape = /(?=^[^]{0,512}$)^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-[\]-~]*)?|tel:\+[0-9]{8,15}|\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)$/;
const inline: Shape = () => [/^[^]{1,}$/, { "strong": /^[^]{1,}$/ }, { "emphasis": /^[^]{1,}$/ }, { "link": href, "text": /^[^]{1,}$/ }];
const block: Shape = () => [{ "paragraph": [inline] }, { "list": [[inline]], "ordered?": true }];
const condition: Shape = () => [{ "is": new Map([[id, [id, 1]]]) }, { "all": [condition] }, { "any": [condition] }, { "not": condition }];
const shape1: Shape = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const shape2: Shape = /^https:\/\/[a-z0-9.-]+(\/.*)?$/;
const institution: Shape = { "bank": /\S/, "legalName": /\S/, "banking": /\S/, "app": /\S/, "web": /\S/, "token": /\S/, "mobileToken": /\S/, "phoneBanking": /\S/, "phonePin": new Map([[/^[a-z]{2}$/, /\S/]]), "domain": shape1, "webAddress": shape2, "helpLine": { "label": /\S/, "tel": /^\+[0-9]{8,15}$/ }, "linkHosts": [shape1], "stores": [{ "name": /\S/, "href?": shape2 }] };
const shape3: Shape = /^[^]{1,400}$/;
const shape4: Shape = { "title": shape3, "body": [block] };
const shape5: Shape = { "id": id, "title": shape3, "body": [block] };
const pack: Shape = { "format": 1, "id": id, "locale": /^[a-z]{2}$/, "revision": /^[0-9a-f]{12}$/, "institution": institution, "partner?": { "id": id, "name": /^[^]{1,80}$/, "origins": [/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]{2,5})?$/, 0, 20], "revoked?": true }, "pulled?": [/^[0-9]+\.[0-9]+\.[0-9]+$/, 0, 50], "title": shape3, "summary": shape3, "intro": [block], "needs": [{ "id": id, "title": shape3, "body": [block], "missing?": shape4 }], "questions": [{ "id": id, "title": shape3, "name": shape3, "lead": [block], "why?": shape4, "help?": shape4, "drawing?": /^(?:statement|token|address-bar)$/, "unsure": id, "preference?": true, "answers": [{ "id": id, "label": shape3, "hint?": shape3, "because": shape3 }, 2, 6] }, 0, 32], "routes": [{ "id": id, "channel": /^(?:app|web|branch|wait)$/, "when?": condition, "title": shape3, "summary": [block], "time?": shape3, "bring": [[inline]], "steps": [id], "notes": [{ "id": id, "when?": condition, "title": shape3, "body": [block] }], "related": [{ "href": href, "title": shape3 }] }, 1, 64], "steps": [shape5, 0, 256], "tips": [shape5], "drill": [{ "id": id, "address": /^[^]{0,200}$/, "official": () => [true, false], "reason": [block] }] };

export const packShape = pack;
