import type { NextConfig } from 'next';

const config: NextConfig = {
  // What renders the guide on the server is loaded as it is, not bundled.
  serverExternalPackages: ['first-login-guide', '@lit-labs/ssr', 'lit'],
};

export default config;
