const UUID = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

function isInteger(value: unknown, bits: number): boolean {
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'bigint' && !/^-?\d+$/.test(String(value))) return false;
  const whole = BigInt(value as number | bigint | string);
  return BigInt.asIntN(bits, whole) === whole;
}

/** Whether a value that is not null is one of the scalar, as a typed row or a JSON document carries it. */
export function isScalar(scalar: string, value: unknown): boolean {
  switch (scalar) {
    case 'Int': return typeof value === 'number' && isInteger(value, 32);
    // JSON has no 64-bit integers, so exports write them as text.
    case 'BigInt': return isInteger(value, 64);
    // A whole number without bounds; the database gives it as text.
    case 'Integer': return typeof value === 'bigint' || (typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && /^-?\d+$/.test(value));
    // A whole number beyond 2^53 is read as bigint, so that it stays exact.
    case 'Float': return typeof value === 'number' || typeof value === 'bigint';
    case 'Boolean': return typeof value === 'boolean';
    case 'Decimal':
    case 'BigDecimal': return typeof value === 'number' || typeof value === 'bigint' || (typeof value === 'string' && /^-?\d+(\.\d+)?$|^NaN$/.test(value));
    case 'UUID': return typeof value === 'string' && UUID.test(value);
    case 'JSON': return true;
    default: return typeof value === 'string';
  }
}
