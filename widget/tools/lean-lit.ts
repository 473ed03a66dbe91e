import type { Plugin } from 'vite';

type Cut = readonly [what: string, instead?: string];

/**
 * What a script for a tag leaves out of Lit: browsers without adopted style sheets (all have had them since March 2023),
 * polyfills, decorators, controllers, directives, converters, compiled templates, MathML, and bindings in comments, raw
 * text and on elements. No view of ours has any of it, and the tests of the built files would not pass without what they
 * need. Lit's guard against templates that are data stays.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    ['i=t=>t,'],
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]'],
    ['_=/-->/g,'],
    [',y=/^(?:script|style|textarea|title)$/i'],
    ['T=x(3)', 'T=0'],
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['"!--"===u[1]?c=_:'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c===_||c===m', 'c===m'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    [',2===i||3===i){', ',2===i){'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ],
    [
      'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
      'else r.data===n&&d.push({type:2,index:l});l++',
    ],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'const M=(t,i)=>i;',
    ],
    [
      'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'this._$AV=[],this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    [',this._$Cv=e?.isConnected??!0'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}'],
    [':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
    [
      '_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      '}=t,e=this._$AC(t);',
    ],
    [
      'for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}',
      'for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    [
      '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
    ],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
      'const j=0,D=',
    ],
  ],
  'lit-element/lit-element.js': [
    [',this._$Do=void 0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    ['this._$Do=e(', 'e('],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    ],
    ['i._$litElement$=!0,'],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");'],
  ],
  'reactive-element/reactive-element.js': [
    [',l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport', ''],
    ['getOwnPropertySymbols:o,'],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    ],
    ['case Boolean:i=null!==t;break;'],
    [',c=a.trustedTypes'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    ['if(s.state&&(s.attribute=!1),', 's.state&&(s.attribute=!1),'],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),'],
    [
      'this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      'this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    ['getOwnPropertyDescriptor:h,'],
    ['void 0!==t.l&&(this.l=[...t.l]),'],
    [
      'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)',
      'const t=this.properties;for(const i of r(t))',
    ],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      'static finalizeStyles(t){return t??[]}',
    ],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    ],
    [',this._$EO?.forEach(t=>t.hostConnected?.())'],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())'],
    ['const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);', 'const h=s;'],
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'const t=i.getPropertyOptions(e);',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      'this[e]=u.fromAttribute(s,t.type),',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
    ['(i.hasChanged??f)', 'f'],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    ],
    [
      'try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}',
      'try{t=!0,this.willUpdate(s),this.update(s)}',
    ],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),'],
    ['shouldUpdate(t){return!0}'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
    [',converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ',reflect:!1}'],
  ],
  // A module as a whole.
  'reactive-element/css-tag.js': [],
};

const cssTag = `
export const css = (texts) => {
  let sheet;
  return {
    cssText: texts[0],
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(texts[0]);
      return sheet;
    },
  };
};
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;
`;

/** Takes out of Lit what no view of ours uses. A version of Lit that is written otherwise stops the build. */
export const leanLit: Plugin = {
  name: 'lean-lit',
  transform(code, id) {
    const name = Object.keys(cuts).find((path) => id.endsWith(`/${path}`));
    if (name === undefined) return null;
    if (name.endsWith('css-tag.js')) return cssTag;
    return (cuts[name] ?? []).reduce((text, [what, instead = '']) => {
      if (text.split(what).length !== 2)
        this.error(`Lit has changed: ${name} has not once «${what}». Mend the cuts in tools/lean-lit.ts.`);
      return text.replace(what, () => instead);
    }, code);
  },
};
