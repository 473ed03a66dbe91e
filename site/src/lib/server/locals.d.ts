declare namespace App {
  interface Locals {
    /** Absent under `pnpm dev`. */
    services?: import('./services.ts').Services;
    /** The sender's address, as far as trusted proxies tell it. Absent under `pnpm dev`. */
    address?: string;
    /** Whether it came over HTTPS, as far as trusted proxies tell. Absent under `pnpm dev`. */
    isHttps?: boolean;
  }
}
