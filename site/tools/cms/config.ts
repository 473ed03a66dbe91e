import { defaultLocale, locales } from '@first-login/shared/locales';
import { schemas } from '../../src/lib/content/schemas.ts';
import type { CollectionName } from './field-name.ts';
import { type Choices, fieldsOf } from './fields.ts';
import { collectionLabels } from './labels.ts';

/** Where the repository is kept, for editors who work over the network. */
export interface GitHost {
  name: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`. */
  repo: string;
  branch?: string;
  /** Of a host of one's own. */
  apiRoot?: string;
  /** Where editors sign in: the address of an OAuth client. Without it they give an access token. */
  signIn?: string;
}

/** Without a host, editors work on the folder on their own machine. The name is what Sveltia asks for; nothing goes there. */
const localOnly: GitHost = { name: 'gitea', repo: 'local/repository' };

/** The whole configuration of the editors' room, as Sveltia CMS reads it. @param choices what editors choose from */
export function cmsConfig(choices: Choices, host: GitHost = localOnly): object {
  const { name, repo, branch, apiRoot, signIn } = host;
  return {
    // This is the whole of it.
    load_config_file: false,
    backend: {
      name,
      repo,
      ...(branch !== undefined && { branch }),
      ...(apiRoot !== undefined && { api_root: apiRoot }),
      ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn }),
      commit_messages: {
        create: 'Add {{collection}} {{slug}}',
        update: 'Edit {{collection}} {{slug}}',
        delete: 'Remove {{collection}} {{slug}}',
      },
    },
    app_title: 'Sala de redacción',
    logo: { src: '/admin/logo.svg' },
    media_folder: 'site/src/assets/articles',
    public_folder: '/site/src/assets/articles',
    i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: defaultLocale },
    output: {
      omit_empty_optional_fields: true,
      yaml: { quote: 'none', indent_size: 2, indent_sequences: true },
    },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: (Object.keys(schemas) as CollectionName[]).map((collection) =>
      collectionOf(collection, choices),
    ),
  };
}

function collectionOf(name: CollectionName, choices: Choices): object {
  const identifier = name === 'glossary' ? 'term' : 'title';
  return {
    name,
    ...collectionLabels[name],
    folder: `site/src/content/${name}`,
    i18n: true,
    create: true,
    // Addresses are part of other pages and of what readers have kept: `pnpm content move` changes them, links and all.
    slug: `{{${identifier}}}`,
    identifier_field: identifier,
    // A topic is often named by the bank alone, «{{token}}»: the name of its file tells which one it is.
    summary: name === 'topics' ? '{{title}} · {{slug}}' : `{{${identifier}}}`,
    fields: [
      ...fieldsOf(name, choices),
      {
        name: 'body',
        label: 'Texto',
        hint: 'Responde en las primeras 40 palabras. Los nombres y teléfonos del banco van como {{app}} o {{helpLine}}.',
        widget: 'markdown',
        required: name !== 'topics',
        i18n: true,
        // Markdown as it stands: what is not touched stays as it was written.
        modes: ['raw', 'rich_text'],
      },
    ],
  };
}
