/**
 * The file of a signed guide pack. The payload is text, so that what is signed is what was sent, byte for byte: it is the
 * JSON of a `SignedPayload`.
 */
export interface SignedPack {
  payload: string;
  /** ECDSA with P-256 and SHA-256 over the payload's UTF-8 bytes, as IEEE P1363, in Base64. */
  signature: string;
}

export interface SignedPayload {
  /** When it was signed, in seconds since 1970: a pack older than one already seen is refused. */
  issued: number;
  pack: unknown;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** Reads data of unknown origin as a signed pack, not yet verified; undefined where it is none. */
export function asSigned(data: unknown): SignedPack | undefined {
  if (!isRecord(data) || typeof data['payload'] !== 'string' || typeof data['signature'] !== 'string')
    return undefined;
  return { payload: data['payload'], signature: data['signature'] };
}

/** Reads a verified payload's data; undefined where it is none. */
export function asPayload(data: unknown): SignedPayload | undefined {
  if (!isRecord(data) || !Number.isSafeInteger(data['issued'])) return undefined;
  return { issued: Number(data['issued']), pack: data['pack'] };
}
