import type { Plugin } from 'vite';
import type { Cut } from './cut.ts';
import { templateCuts } from './lean-lit-html.ts';

/**
 * What a script for a tag leaves out of Lit: browsers without adopted style sheets (all have had them since March 2023),
 * polyfills, decorators, controllers, directives, converters, compiled templates, MathML, and bindings in comments, raw
 * text and on elements. No view of ours has any of it, and the tests of the built files would not pass without what they
 * need. Lit's guard against templates that are data stays.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': templateCuts,
  'lit-element/lit-element.js': [
    ['render(){return r}'],
    [',this._$Do=void 0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot)'],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    ],
    ['i._$litElement$=!0,'],
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");'],
    [
      'constructor(){super(...arguments),this.renderOptions={host:this}}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['i["finalized"]=!0;'],
    ['const s=globalThis;'],
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
    // What a view reflects, it reflects itself.
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=s;this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    ],
    [
      'const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e);this._$Em=e;this[e]=u.fromAttribute(s,t.type),this._$Em=null}}',
      'const i=this.constructor,e=i._$Eh.get(t);this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type)}',
    ],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
    [
      'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()', 'this._$EM()'],
    [',reflect:!1}', '}'],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!(f(h,s)))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    ['this.requestUpdate(t,h,s)', 'this.requestUpdate(t,h)'],
    ['static finalizeStyles(t){return t??[]}'],
    ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=this.styles'],
    [
      'let t=!1;const s=this._$AL;try{t=!0,this.willUpdate(s),this.update(s)}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    [
      'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
      'get updateComplete(){return this._$ES}',
    ],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
      'this.hasUpdated=!0,this.updated(t)',
    ],
    ['updated(t){}firstUpdated(t){}', 'updated(t){}'],
    ['y.elementStyles=[],'],
    // Properties are told once, by the class that is defined.
    [
      'return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=b){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties;for(const i of r(t))this.createProperty(i,t[i])}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.styles}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
      'this._$Eh=new Map,this.elementProperties={};for(let t=this;t.properties;t=n(t))for(const i of Object.keys(t.properties)){const s=this.elementProperties[i]=t.properties[i],h=Symbol();e(this.prototype,i,{get(){return this[h]},set(t){const e=this[h];this[h]=t,this.requestUpdate(i,e)}}),!1===s.attribute||this._$Eh.set(s.attribute??i.toLowerCase(),i)}return[...this._$Eh.keys()]}',
    ],
    [',b={attribute:!0,type:String}'],
    ['getOwnPropertyNames:r,'],
    ['a=globalThis,d=(t,s)=>t,'],
    [
      'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){this._$ES',
      'this.isUpdatePending=this.hasUpdated=!1,this._$ES',
    ],
    [
      'this._$E_(),this.requestUpdate()}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}',
      'this._$Ep={};for(const t of Object.keys(this.constructor.elementProperties))this.hasOwnProperty(t)&&(this._$Ep[t]=this[t],delete this[t]);this.requestUpdate()}',
    ],
    ['this.constructor.shadowRootOptions', '{mode:"open"}'],
    ['this.constructor.elementStyles', 'this.constructor.styles'],
    [
      'this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0)',
      'this.renderRoot||(this.renderRoot=this.createRenderRoot(),Object.assign(this,this._$Ep)),this.enableUpdating(!0)',
    ],
    ['enableUpdating(t){}'],
    [
      'this._$AK(t,i)}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type)}',
      'const e=this.constructor,h=e._$Eh.get(t);this[h]=u(i,e.elementProperties[h].type)}',
    ],
    [
      'u={fromAttribute(t,s){let i=t;switch(s){case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},',
      'u=(t,s)=>{if(s===Object)try{return JSON.parse(t)}catch{return null}return s&&t?s(t):t},',
    ],
    ['if(!f(this[t],s))return;this.C(t,s)', 'if(i(this[t],s))return;this._$AL.set(t,s)'],
    ['f=(t,s)=>!i(t,s)', 'f=0'],
    ['C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
    ['!1===this.isUpdatePending&&', 'this.isUpdatePending||'],
    [
      'return this.performUpdate(),!this.isUpdatePending}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}}const s',
      'const s',
    ],
    [
      'this._$AE(s)}willUpdate(t){}_$AE(t){this.hasUpdated=!0,this.updated(t)}',
      'return this.hasUpdated=!0,this.updated(s),!this.isUpdatePending}willUpdate(t){}',
    ],
    ['y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map;'],
  ],
  // A script's Lit draws at the end of its root, wherever it is told to.
  'guide/prerendered-element.ts': [['if (this.#prerendered) this.renderOptions.renderBefore = null;']],
  // A module as a whole.
  'reactive-element/css-tag.js': [],
};

const cssTag = `
export const css = ([cssText]) => ({ cssText });
export const adoptStyles = (root, styles) => {
  if (!styles.sheet) (styles.sheet = new CSSStyleSheet()).replaceSync(styles.map(({ cssText }) => cssText).join(''));
  root.adoptedStyleSheets = [styles.sheet];
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
