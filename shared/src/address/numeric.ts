/**
 * Whether a host is an address of numbers in any form that a browser takes: IPv6, or a last label that is decimal, octal
 * or hexadecimal (`127.0.0.1`, `0x7f.1`, `2130706433`).
 */
export function isNumeric(host: string): boolean {
  return host.startsWith('[') || /(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/i.test(host);
}

/**
 * Whether a numeric host without a scheme is meant as an address, and not as a phone, an amount or a date: four numbers,
 * hexadecimal, or parts in the range of an IPv4 address. A number by itself is an address only with something after it.
 */
export function isNumericAddress(host: string, more: boolean): boolean {
  if (host.startsWith('[')) return /^\[[0-9a-f:.%]+\]$/.test(host) && host.includes(':');
  if (/^\d{1,3}(?:\.\d{1,3}){3}\.?$/.test(host)) return true;
  const parts = host.replace(/\.$/, '').split('.');
  if (!parts.every((part) => /^(?:\d+|0x[0-9a-f]*)$/.test(part))) return false;
  if (parts.some((part) => part.startsWith('0x'))) return true;
  if (parts.length === 1) return more && /^\d{8,10}$/.test(host);
  const last = 256 ** (5 - parts.length);
  return parts.length < 5 && parts.every((part, at) => Number(part) < (at < parts.length - 1 ? 256 : last));
}
