import iconv from 'iconv-lite';

/** Bytes in one encoding as text; `broken` counts the characters that could not be read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly broken: number;
}

/** The usual name of an encoding that can be read (`latin1` → `windows-1252`, as browsers do), or null. */
export function encodingName(label: string): string | null {
  const clean = label.trim().toLowerCase();
  try {
    return new TextDecoder(clean).encoding;
  } catch {
    return clean !== '' && !/^(base64|hex|binary|internal)/.test(clean) && iconv.encodingExists(clean) ? clean : null;
  }
}

/** Reads bytes in a named encoding, without a byte order mark; what cannot be read becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const platform = /^utf-(8|16)/.test(encoding) || !iconv.encodingExists(encoding);
  const text = platform ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding, { stripBOM: true });
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const sound = encoding === 'utf-8' && isUtf8(bytes); // …its replacement characters were written by somebody
  return { text: whole, encoding, broken: sound ? 0 : whole.split('\ufffd').length - 1 };
}

/** True when the bytes are UTF-8 without a single fault. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
