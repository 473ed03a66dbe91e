import { type Locale, locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { packSearch } from '../../components/search/packed.ts';
import { searchData } from '../../lib/search/data.ts';

/** What search knows of a language, loaded when a reader turns to the search box: `/search/<locale>.json`. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(packSearch(await searchData(props.locale)));
