import CMS from '@sveltia/cms';

// Its configuration is made from the same schemas that check the files: see tools/cms.
const response = await fetch('/admin/config.json');
const config = (await response.json()) as Parameters<typeof CMS.init>[0] extends
  { config?: infer Config } | undefined
  ? Config
  : never;
await CMS.init({ config });
