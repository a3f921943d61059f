// AssemblyScript: compiled to WebAssembly with SIMD by `npm run generate`. The plain twin is ../distance-losses.ts.
//
// Breadth-first search from all sources at once: an actor's row has a bit for every source, set once it is reached within so many steps. `row` is
// the bytes of a row, a multiple of 32. Networks are undirected, in compressed sparse rows.

// @ts-ignore: decorator
@inline
function countBits(a: v128, b: v128): i32 {
  const pairs = i16x8.add(i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(a)), i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(b)));
  const sums = i32x4.extadd_pairwise_i16x8_u(pairs);
  return i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
}

/**
 * Fills the rows within 1, 2, … steps until none grows, and how many bits each has (`counts`, 4 bytes each, level by level). Gives the last level at
 * which a row grew, at least 1; or −1 when that is `room` or more. Sizes in bytes: levels room · n · row, counts room · 4n.
 */
export function fillLevels(n: i32, row: usize, offsets: usize, targets: usize, levels: usize, counts: usize, room: i32): i32 {
  const size = n as usize;
  memory.fill(levels, 0, size * row);
  let total: i32 = 0;
  for (let v: usize = 0; v < size; v++) {
    const own = levels + v * row;
    const ownBit: i32 = 1 << ((v & 7) as i32);
    store<u8>(own + (v >> 3), ownBit as u8);
    let e = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
    const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
    const count = 1 + (((end - e) >> 2) as i32);
    for (; e < end; e += 4) {
      const w = load<i32>(e) as usize;
      const at = own + (w >> 3);
      const bit: i32 = 1 << ((w & 7) as i32);
      store<u8>(at, load<u8>(at) | (bit as u8));
    }
    store<i32>(counts + (v << 2), count);
    total += count;
  }
  for (let level: i32 = 2; level <= room; level++) {
    const before = levels + ((level - 2) as usize) * size * row;
    const now = before + size * row;
    const nowCounts = counts + (((level - 1) as usize) * size << 2);
    let grown: i32 = 0;
    for (let v: usize = 0; v < size; v++) {
      const start = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
      let count: i32 = 0;
      for (let word: usize = 0; word < row; word += 32) {
        const own = before + v * row + word;
        let a = v128.load(own);
        let b = v128.load(own, 16);
        for (let e = start; e < end; e += 4) {
          const other = before + (load<i32>(e) as usize) * row + word;
          a = v128.or(a, v128.load(other));
          b = v128.or(b, v128.load(other, 16));
        }
        const out = now + v * row + word;
        v128.store(out, a);
        v128.store(out, b, 16);
        count += countBits(a, b);
      }
      store<i32>(nowCounts + (v << 2), count);
      grown += count;
    }
    if (grown == total) return level - 1;
    total = grown;
  }
  return -1;
}

/**
 * What the nearness of all ordered pairs of others falls by without c. A pair that is joined within ℓ steps, and without c is not, loses
 * 1/ℓ − 1/(ℓ + 1) for every such ℓ. Rows are made anew only round c and round rows that changed a level before; c may be an end of a route (its bit
 * stays), not a step of one (its own row is empty).
 *
 * `work` is all zeros at first and is left so: marks, flags A, flags B (n bytes each, together rounded up to 16) · dirty, changed A, changed B
 * (4n each, together rounded up to 16) · rows A, rows B (n · row each).
 */
export function loseBehind(c: i32, n: i32, row: usize, offsets: usize, targets: usize, levels: usize, last: i32, work: usize): f64 {
  const size = n as usize;
  const marks = work;
  let flags = marks + size;
  let nextFlags = flags + size;
  const dirty = work + ((3 * size + 15) & ~15);
  let changed = dirty + (size << 2);
  let nextChanged = changed + (size << 2);
  let rows = dirty + ((12 * size + 15) & ~15);
  let nextRows = rows + size * row;
  const gone = c as usize;

  store<u8>(marks + gone, 1);
  store<u8>(flags + gone, 1);
  store<u8>(nextFlags + gone, 1);
  memory.fill(rows + gone * row, 0, row);
  memory.fill(nextRows + gone * row, 0, row);
  const firstTie = targets + ((load<i32>(offsets + (gone << 2)) as usize) << 2);
  const lastTie = targets + ((load<i32>(offsets + (gone << 2) + 4) as usize) << 2);

  let loss: f64 = 0;
  let missingBefore: i32 = 0;
  let changedCount: i32 = 0;
  for (let level: i32 = 2; ; level++) {
    const whole = levels + ((min(level, last) - 1) as usize) * size * row;
    const before = levels + ((min(level - 1, last) - 1) as usize) * size * row;
    let dirtyEnd = dirty;
    for (let e = firstTie; e < lastTie; e += 4) {
      const v = load<i32>(e);
      store<u8>(marks + (v as usize), 1);
      store<i32>(dirtyEnd, v);
      dirtyEnd += 4;
    }
    for (let i: i32 = 0; i < changedCount; i++) {
      const u = load<i32>(changed + ((i as usize) << 2)) as usize;
      let e = targets + ((load<i32>(offsets + (u << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (u << 2) + 4) as usize) << 2);
      for (; e < end; e += 4) {
        const v = load<i32>(e);
        if (load<u8>(marks + (v as usize)) != 0) continue;
        store<u8>(marks + (v as usize), 1);
        store<i32>(dirtyEnd, v);
        dirtyEnd += 4;
      }
    }
    let missing: i32 = 0;
    let nextCount: i32 = 0;
    for (let at = dirty; at < dirtyEnd; at += 4) {
      const v = load<i32>(at) as usize;
      const start = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
      let lost: i32 = 0;
      for (let word: usize = 0; word < row; word += 32) {
        const own = v * row + word;
        let a = v128.load(levels + own);
        let b = v128.load(levels + own, 16);
        for (let e = start; e < end; e += 4) {
          const u = load<i32>(e) as usize;
          const other = select(rows, before, load<u8>(flags + u) != 0) + u * row + word;
          a = v128.or(a, v128.load(other));
          b = v128.or(b, v128.load(other, 16));
        }
        v128.store(nextRows + own, a);
        v128.store(nextRows + own, b, 16);
        a = v128.andnot(v128.load(whole + own), a);
        b = v128.andnot(v128.load(whole + own, 16), b);
        if (v128.any_true(v128.or(a, b))) lost += countBits(a, b);
      }
      store<u8>(marks + v, 0);
      if (lost == 0) continue;
      missing += lost;
      store<u8>(nextFlags + v, 1);
      store<i32>(nextChanged + ((nextCount as usize) << 2), v as i32);
      nextCount++;
    }
    for (let i: i32 = 0; i < changedCount; i++) {
      store<u8>(flags + (load<i32>(changed + ((i as usize) << 2)) as usize), 0);
    }
    let swapped = flags;
    flags = nextFlags;
    nextFlags = swapped;
    swapped = changed;
    changed = nextChanged;
    nextChanged = swapped;
    swapped = rows;
    rows = nextRows;
    nextRows = swapped;
    changedCount = nextCount;
    const steps = level as f64;
    if (level > last && missing == missingBefore) {
      // No row grows any more: these pairs are parted for good.
      loss += (missing as f64) / steps;
      break;
    }
    loss += (missing as f64) / (steps * (steps + 1));
    missingBefore = missing;
  }
  for (let i: i32 = 0; i < changedCount; i++) {
    store<u8>(flags + (load<i32>(changed + ((i as usize) << 2)) as usize), 0);
  }
  store<u8>(marks + gone, 0);
  store<u8>(flags + gone, 0);
  store<u8>(nextFlags + gone, 0);
  return loss;
}
