import { locales, type Locale } from '@first-login/shared/locales';

/** What the frame's page names. Addresses are from the frame's own, or whole. */
interface FramePage {
  guide: string;
  /** The guide's page on the bank's site, by language: it is what a customer shares. */
  pages: Record<Locale, string>;
}

/**
 * The page that stands in a partner's frame: nothing but the guide. Which sites may frame it is said by its headers. The
 * address of a pack for a partner has the partner's id in place of `{partner}`.
 */
export const framePage = ({ guide, pages }: FramePage): string => `<!doctype html>
<html lang="es" data-pack="../packs/${guide}.{locale}.json" data-partner-pack="../packs/partners/{partner}/${guide}.{locale}.json">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Guía de primer ingreso · First login guide</title>
${locales.map((locale) => `<link rel="alternate" hreflang="${locale}" href="${pages[locale]}">`).join('\n')}
<link rel="stylesheet" href="frame.css">
<script src="../first-login-guide.js" defer></script>
<script src="frame.js" defer></script>
</head>
<body></body>
</html>
`;

/** No margin of its own: the page round the frame decides. */
export const frameStyles = 'html,body{margin:0;background:transparent;overflow:hidden}\n';
