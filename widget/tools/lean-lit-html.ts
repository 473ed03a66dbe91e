import type { Cut } from './cut.ts';

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
    '_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}j(t){this.element.setAttribute(this.name,t)}}',
  ],
  [
    'constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}',
    'j(t){this.element[this.name]=t}',
  ],
  [
    'constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}',
    'j(t){this.element.toggleAttribute(this.name,t)}',
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
  // No template begins within an SVG.
  [
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2)',
    'b=(t,...i)=>({_$litType$:1,strings:t,values:i}),w=0',
  ],
  ['let l=2===i?"<svg>":""', 'let l=""'],
  ['(t[s]||"<?>")+(2===i?"</svg>":"")', '(t[s]||"<?>")'],
  [
    'if(this.el=S.createElement(f),P.currentNode=this.el.content,2===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
    'for(this.el=S.createElement(f),P.currentNode=this.el.content',
  ],
  ['constructor({strings:t,_$litType$:i}){', 'constructor({strings:t}){'],
  ['N(t,i)', 'N(t)'],
  // In the built templates every bound attribute is written in small letters and without quotes, and no text ends in `=`: the
  // browser's parser tells an attribute from a child by itself.
  [
    ',f="[ \\t\\n\\f\\r]",v=/<(\\/?[a-zA-Z][^>\\s]*)/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|(")|)))`,"g"),$=/"/g',
  ],
  [
    'const N=(t,i)=>{const s=t.length-1,e=[];let l="",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?c=p:c===p?">"===u[0]?c=v:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:$):c=p;l+=c===v?s+r:(e.push(a),s.slice(0,d)+h+s.slice(d)+o)}return[V(t,l+(t[s]||"<?>")),e]};',
    'const N=t=>V(t,t.reduce((t,i)=>t+(t.endsWith("=")?o:r)+(i||"<?>")));',
  ],
  [
    'let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t);for(this.el=S.createElement(f),P.currentNode=this.el.content;null!==(r=P.nextNode())&&d.length<u;)',
    'let h=0;const d=this.parts;for(this.el=l.createElement("template"),this.el.innerHTML=N(t),P.currentNode=this.el.content;null!==(r=P.nextNode());)',
  ],
  ['static createElement(t){const s=l.createElement("template");return s.innerHTML=t,s}'],
  [
    'if(t.endsWith(h)){const i=v[a++],e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}',
    'if(r.getAttribute(t)===o){const i=/([.?@]?)(.*)/.exec(t);d.push({index:h,name:i[2],ctor:{".":I,"?":L,"@":z}[i[1]]??H}),r.removeAttribute(t)}',
  ],
  ['r.data===n&&d.push({type:2,index:l});l++', 'r.data===n&&d.push({index:h,ctor:k});h++'],
  [
    '{if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling):i=new r.ctor(h,r.name),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}',
    'o===r.index?(this._$AV.push(new r.ctor(h,r.name)),r=s[++n]):(h=P.nextNode(),o++);',
  ],
  // What ends a part stands after what begins it when the part is made.
  [
    'class k{constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    'class k{constructor(t){this._$AH=A,this._$AA=t,this._$AB=t.nextSibling}',
  ],
  ['new k(i.insertBefore(c(),t),t)', 'new k(i.insertBefore(c(),t))'],
  ['A=Symbol.for("lit-nothing")', 'A=void 0'],
  [
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'e=s?.createPolicy("lit-html",{createHTML:t=>t})',
  ],
  ['return void 0!==e?e.createHTML(i):i', 'return e?e.createHTML(i):i'],
  ['t===A||null==t||""===t?', 'null==t||""===t?'],
  ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>Object(t)!==t'],
  [
    'let s,e=0;for(const h of t)e===i.length?i.push(s=new k(this.O(c()),this.O(c()))):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)',
    'let e=0;for(const s of t)(i[e]??=new k(this.O(c()),this.O(c())))._$AI(s),e++;this._$AR(i[e-1]?._$AB.nextSibling),i.length=e',
  ],
  ['_$AR(t=this._$AA.nextSibling,s){', '_$AR(t=this._$AA.nextSibling){'],
  // A view is the last thing in its root.
  [
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t))}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.appendChild(c())))._$AI(t)',
  ],
  ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this.O(t)}'],
  ['constructor(t){this._$AH=A,this._$AA=t,', 'constructor(t){this._$AA=t,'],
  ['this._$AH=A,this.element=t,this.name=i}', 'this.element=t,this.name=i}'],
  ['throw Error("invalid template strings array")', 'throw Error("template")'],
  ['b=(t,...i)=>({_$litType$:1,strings:t,values:i})', 'b=(t,...i)=>({strings:t,values:i})'],
  ['void 0!==t._$litType$?', 't.strings?'],
  ['(this._$AH!==A&&this._$AR(),this._$AH=A)', '(this._$AR(),this._$AH=A)'],
  ['this._$AH!==A&&a(this._$AH)', 'null!=this._$AH&&a(this._$AH)'],
  ['for(;void 0!==r;)', 'for(;r;)'],
  ['return void 0===i&&C.set(', 'return i||C.set('],
];
