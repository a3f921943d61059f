/** Bytes of an ordinary request. */
export const MAX_BODY_BYTES = 1_000_000;
/** Bytes of a request that imports files. Only users who may import can send one, and it may hold nothing but an import. */
export const MAX_IMPORT_BODY_BYTES = 40_000_000;
/** Large requests that are read at the same time, all users together: each takes several times its size in memory. */
export const MAX_LARGE_REQUESTS_AT_ONCE = 3;
