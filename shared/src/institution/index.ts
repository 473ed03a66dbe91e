export { type MenuLink, type Menus, menusSchema, ownPages } from './menus.ts';
export { institutionSchema, type Institution } from './schema.ts';
export { fillTokens, splitTokens, tokens, type Token } from './tokens.ts';
