import type { Cut } from './lean-lit.ts';

/** What the scripts leave out of lit-html. */
export const templateCuts: readonly Cut[] = [
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
  // One binding an attribute: its parts are texts of their own in no view of ours.
  [
    'this.type=1,this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
    'this._$AH=A,this.element=t,this.name=i}',
  ],
  ['class H{constructor(t,i,s,e,h){', 'class H{constructor(t,i){'],
  [
    '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}',
    '_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}j(t){this.element.setAttribute(this.name,t??"")}}',
  ],
  [
    'constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}',
    'j(t){this.element[this.name]=t}',
  ],
  [
    'constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}',
    'j(t){this.element.toggleAttribute(this.name,!!t)}',
  ],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
  ['const i=v[a++],s=r.getAttribute(t).split(o),e=/', 'const i=v[a++],e=/'],
  ['name:e[2],strings:s,ctor:', 'name:e[2],ctor:'],
  ['i=new r.ctor(h,r.name,r.strings,this,t)', 'i=new r.ctor(h,r.name)'],
  [
    'let i=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'let i=0;for(const s of this._$AV)s._$AI(t[i++])',
  ],
  // Without directives nothing asks for what stands round a part.
  [',this._$AM=i}get parentNode(){return this._$AM.parentNode}', '}'],
  ['this.type=2,this._$AH=A,this._$AA=t', 'this._$AH=A,this._$AA=t'],
  [
    ',this._$AM=s,this.options=e}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    '}',
  ],
  ['class k{constructor(t,i,s,e){', 'class k{constructor(t,i){'],
  ['class R{constructor(t,i){', 'class R{constructor(t){'],
  ['u(t){const{el', 'u(){const{el'],
  ['i=new k(h,h.nextSibling,this,t)', 'i=new k(h,h.nextSibling)'],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['this.O(c()),this,this.options)', 'this.O(c()))'],
  ['const M=(t,i)=>i;'],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
  ['E=Symbol.for("lit-noChange")', 'E=0'],
  ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t,_$litType$:i}){let r;'],
  ['S.createElement(f,e)', 'S.createElement(f)'],
  ['static createElement(t,i){', 'static createElement(t){'],
  ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t)'],
  // Tags are written out, attributes stand in double quotes or none, and one has a space before what closes its tag.
  ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,m=/>/g,', '/<(\\/?[a-zA-Z][^>\\s]*)/g,'],
  ['("|\')|))|$)`,"g"),g=/\'/g,$=', '(")|)))`,"g"),$='],
  ['let n,l=2===i', 'let l=2===i'],
  [
    'c===v?void 0!==u[1]?c=m:void 0!==u[2]?c=p:void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}',
    'c===v?c=p:c===p?">"===u[0]?c=v:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:$):c=p;l+=c===v?s+r:(e.push(a),s.slice(0,d)+h+s.slice(d)+o)}',
  ],
  ['let a,u,d=-1,f=0;', 'let a,u,d,f=0;'],
  ['if(r.hasAttributes())for(', 'for('],
];
