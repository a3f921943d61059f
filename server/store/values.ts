import neo4j from 'neo4j-driver';

const {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isRelationship,
  isTime,
} = neo4j;

/**
 * A value from the database as the rest of the server knows it. Integers are plain numbers (the driver runs with
 * `disableLosslessIntegers`; nothing we keep passes 2^53), a DateTime is an ISO 8601 text in UTC with milliseconds, a Date is
 * `YYYY-MM-DD`, a node or relationship is the object of its properties.
 */
export function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // Columns of numbers and ids can be long; one look at the first value saves a walk over all of them.
    return typeof value[0] === 'object'
      ? value.map(toPlain)
      : value.some(isObject)
        ? value.map(toPlain)
        : value;
  }
  if (isDateTime(value)) return value.toStandardDate().toISOString();
  if (isDate(value) || isLocalDateTime(value) || isTime(value) || isLocalTime(value) || isDuration(value)) {
    return value.toString();
  }
  if (isNode(value) || isRelationship(value)) return toPlain(value.properties);
  if (isPath(value)) return value.segments.map((segment) => toPlain(segment.relationship));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

/**
 * A parameter as the database should get it: a Date becomes a DateTime, undefined becomes null, and NaN and infinities are refused,
 * because an undefined number is null here. Numbers arrive as floats; wrap one in `int` where Cypher wants an integer (LIMIT, SKIP, range).
 */
export function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`A query parameter is ${value}: send null for an undefined number.`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return neo4j.types.DateTime.fromStandardDate(value);
  if (Array.isArray(value)) return value.map(toParameter);
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]));
}

/** A whole number for the places where Cypher refuses a float. */
export const int = (value: number) => neo4j.int(value);

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
