// AssemblyScript: compiled to WebAssembly with SIMD by `npm run generate`. The plain twin is `computeBetweenness` in ../centrality.ts.
//
// Both functions run Brandes' algorithm on an undirected network in compressed sparse rows, with a weight on every actor: how many actors it stands
// for. They add w_s · δ_s(v) to `total` for every source s given, so the caller halves the sum.

/** Bytes of one actor's row: sixteen sources, eight bytes each. */
const ROW: usize = 128;

/** A byte of 0xff for every bit set, eight bits at a time: 256 entries of eight bytes. */
export function fillMaskTable(table: usize): void {
  for (let bits: i32 = 0; bits < 256; bits++) {
    for (let i: i32 = 0; i < 8; i++) {
      store<u8>(table + ((bits as usize) << 3) + (i as usize), ((bits >> i) & 1) != 0 ? 0xff : 0);
    }
  }
}

/**
 * Sixteen sources at once. Per level, every actor that some source has not reached adds up the path counts of its neighbours on that level;
 * lanes of sources that reached it earlier are masked. Backwards the same with (weight + δ) / σ.
 *
 * Sizes in bytes: distance 16n · sigma, flowA, flowB 128n · active 2n · list 64n + 64 · levels 4(n + 2) · table 2048 · total 128 + 8n, of
 * which the first 128 hold the weight of each lane's source.
 */
export function accumulateBatch(
  n: i32,
  offsets: usize,
  targets: usize,
  weights: usize,
  sources: usize,
  sourceCount: i32,
  distance: usize,
  sigma: usize,
  flowA: usize,
  flowB: usize,
  active: usize,
  list: usize,
  levels: usize,
  table: usize,
  total: usize,
): void {
  const size = n as usize;
  memory.fill(distance, 0xff, size << 4);
  memory.fill(sigma, 0, size << 7);
  memory.fill(active, 0, size << 1);
  let flow = flowA;
  let nextFlow = flowB;
  let now = active;
  let next = active + size;

  let length: i32 = 0;
  for (let lane: i32 = 0; lane < sourceCount; lane++) {
    const s = load<i32>(sources + ((lane as usize) << 2)) as usize;
    store<u8>(distance + (s << 4) + (lane as usize), 0);
    store<f64>(sigma + s * ROW + ((lane as usize) << 3), 1);
    if (load<u8>(now + s) == 0) {
      store<u8>(now + s, 1);
      memory.fill(flow + s * ROW, 0, ROW);
      store<i32>(list + ((length as usize) << 2), s as i32);
      length++;
    }
    store<f64>(flow + s * ROW + ((lane as usize) << 3), 1);
  }
  store<i32>(levels, 0);
  store<i32>(levels + 4, length);

  let level: i32 = 0;
  const unreached = i8x16.splat(-1);
  for (;;) {
    const start = length;
    const here = i8x16.splat((level + 1) as i8);
    for (let w: usize = 0; w < size; w++) {
      const d = v128.load(distance + (w << 4));
      const open = i8x16.eq(d, unreached);
      if (!v128.any_true(open)) continue;
      let a0 = f64x2.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let a4 = a0;
      let a5 = a0;
      let a6 = a0;
      let a7 = a0;
      let isTouched: i32 = 0;
      let e = targets + ((load<i32>(offsets + (w << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (w << 2) + 4) as usize) << 2);
      for (; e < end; e += 4) {
        const v = load<i32>(e) as usize;
        if (load<u8>(now + v) == 0) continue;
        isTouched = 1;
        const row = flow + v * ROW;
        a0 = f64x2.add(a0, v128.load(row));
        a1 = f64x2.add(a1, v128.load(row, 16));
        a2 = f64x2.add(a2, v128.load(row, 32));
        a3 = f64x2.add(a3, v128.load(row, 48));
        a4 = f64x2.add(a4, v128.load(row, 64));
        a5 = f64x2.add(a5, v128.load(row, 80));
        a6 = f64x2.add(a6, v128.load(row, 96));
        a7 = f64x2.add(a7, v128.load(row, 112));
      }
      if (!isTouched) continue;
      const low = i16x8.extend_low_i8x16_s(open);
      const high = i16x8.extend_high_i8x16_s(open);
      const q0 = i32x4.extend_low_i16x8_s(low);
      const q1 = i32x4.extend_high_i16x8_s(low);
      const q2 = i32x4.extend_low_i16x8_s(high);
      const q3 = i32x4.extend_high_i16x8_s(high);
      a0 = v128.and(a0, i64x2.extend_low_i32x4_s(q0));
      a1 = v128.and(a1, i64x2.extend_high_i32x4_s(q0));
      a2 = v128.and(a2, i64x2.extend_low_i32x4_s(q1));
      a3 = v128.and(a3, i64x2.extend_high_i32x4_s(q1));
      a4 = v128.and(a4, i64x2.extend_low_i32x4_s(q2));
      a5 = v128.and(a5, i64x2.extend_high_i32x4_s(q2));
      a6 = v128.and(a6, i64x2.extend_low_i32x4_s(q3));
      a7 = v128.and(a7, i64x2.extend_high_i32x4_s(q3));
      const zero = f64x2.splat(0);
      const lowBits =
        i64x2.bitmask(f64x2.gt(a0, zero)) |
        (i64x2.bitmask(f64x2.gt(a1, zero)) << 2) |
        (i64x2.bitmask(f64x2.gt(a2, zero)) << 4) |
        (i64x2.bitmask(f64x2.gt(a3, zero)) << 6);
      const highBits =
        i64x2.bitmask(f64x2.gt(a4, zero)) |
        (i64x2.bitmask(f64x2.gt(a5, zero)) << 2) |
        (i64x2.bitmask(f64x2.gt(a6, zero)) << 4) |
        (i64x2.bitmask(f64x2.gt(a7, zero)) << 6);
      if ((lowBits | highBits) == 0) continue;
      let found = i64x2.splat(load<i64>(table + ((lowBits as usize) << 3)));
      found = i64x2.replace_lane(found, 1, load<i64>(table + ((highBits as usize) << 3)));
      v128.store(distance + (w << 4), v128.bitselect(here, d, found));
      const total0 = sigma + w * ROW;
      v128.store(total0, f64x2.add(v128.load(total0), a0));
      v128.store(total0, f64x2.add(v128.load(total0, 16), a1), 16);
      v128.store(total0, f64x2.add(v128.load(total0, 32), a2), 32);
      v128.store(total0, f64x2.add(v128.load(total0, 48), a3), 48);
      v128.store(total0, f64x2.add(v128.load(total0, 64), a4), 64);
      v128.store(total0, f64x2.add(v128.load(total0, 80), a5), 80);
      v128.store(total0, f64x2.add(v128.load(total0, 96), a6), 96);
      v128.store(total0, f64x2.add(v128.load(total0, 112), a7), 112);
      const out = nextFlow + w * ROW;
      v128.store(out, a0);
      v128.store(out, a1, 16);
      v128.store(out, a2, 32);
      v128.store(out, a3, 48);
      v128.store(out, a4, 64);
      v128.store(out, a5, 80);
      v128.store(out, a6, 96);
      v128.store(out, a7, 112);
      store<u8>(next + w, 1);
      store<i32>(list + ((length as usize) << 2), w as i32);
      length++;
    }
    if (length == start) break;
    level++;
    store<i32>(levels + ((level as usize) << 2) + 4, length);
    memory.fill(now, 0, size);
    const flowBefore = flow;
    flow = nextFlow;
    nextFlow = flowBefore;
    const before = now;
    now = next;
    next = before;
  }

  // Backwards: `flow` holds (weight + δ) / σ of the level just done, `now` which actors have a lane on it.
  memory.fill(active, 0, size << 1);
  for (let l = level; l >= 1; l--) {
    const here = i8x16.splat(l as i8);
    let at = list + ((load<i32>(levels + ((l as usize) << 2)) as usize) << 2);
    const stop = list + ((load<i32>(levels + ((l as usize) << 2) + 4) as usize) << 2);
    for (; at < stop; at += 4) {
      const v = load<i32>(at) as usize;
      let a0 = f64x2.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let a4 = a0;
      let a5 = a0;
      let a6 = a0;
      let a7 = a0;
      let e = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
      for (; e < end; e += 4) {
        const w = load<i32>(e) as usize;
        if (load<u8>(now + w) == 0) continue;
        const row = flow + w * ROW;
        a0 = f64x2.add(a0, v128.load(row));
        a1 = f64x2.add(a1, v128.load(row, 16));
        a2 = f64x2.add(a2, v128.load(row, 32));
        a3 = f64x2.add(a3, v128.load(row, 48));
        a4 = f64x2.add(a4, v128.load(row, 64));
        a5 = f64x2.add(a5, v128.load(row, 80));
        a6 = f64x2.add(a6, v128.load(row, 96));
        a7 = f64x2.add(a7, v128.load(row, 112));
      }
      const mask = i8x16.eq(v128.load(distance + (v << 4)), here);
      const low = i16x8.extend_low_i8x16_s(mask);
      const high = i16x8.extend_high_i8x16_s(mask);
      const q0 = i32x4.extend_low_i16x8_s(low);
      const q1 = i32x4.extend_high_i16x8_s(low);
      const q2 = i32x4.extend_low_i16x8_s(high);
      const q3 = i32x4.extend_high_i16x8_s(high);
      const m0 = i64x2.extend_low_i32x4_s(q0);
      const m1 = i64x2.extend_high_i32x4_s(q0);
      const m2 = i64x2.extend_low_i32x4_s(q1);
      const m3 = i64x2.extend_high_i32x4_s(q1);
      const m4 = i64x2.extend_low_i32x4_s(q2);
      const m5 = i64x2.extend_high_i32x4_s(q2);
      const m6 = i64x2.extend_low_i32x4_s(q3);
      const m7 = i64x2.extend_high_i32x4_s(q3);
      const own = f64x2.splat(load<f64>(weights + (v << 3)));
      const s = sigma + v * ROW;
      const out = nextFlow + v * ROW;
      // δ = σ · acc, and what goes up is (weight + δ) / σ = weight / σ + acc.
      let sum = f64x2.splat(0);
      let x = v128.load(s);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a0), v128.load(total, 0)), m0));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a0), m0));
      x = v128.load(s, 16);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a1), v128.load(total, 16)), m1));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a1), m1), 16);
      x = v128.load(s, 32);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a2), v128.load(total, 32)), m2));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a2), m2), 32);
      x = v128.load(s, 48);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a3), v128.load(total, 48)), m3));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a3), m3), 48);
      x = v128.load(s, 64);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a4), v128.load(total, 64)), m4));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a4), m4), 64);
      x = v128.load(s, 80);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a5), v128.load(total, 80)), m5));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a5), m5), 80);
      x = v128.load(s, 96);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a6), v128.load(total, 96)), m6));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a6), m6), 96);
      x = v128.load(s, 112);
      sum = f64x2.add(sum, v128.and(f64x2.mul(f64x2.mul(x, a7), v128.load(total, 112)), m7));
      v128.store(out, v128.and(f64x2.add(f64x2.div(own, x), a7), m7), 112);
      const cell = total + ROW + (v << 3);
      store<f64>(cell, load<f64>(cell) + f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
      store<u8>(next + v, 1);
    }
    memory.fill(now, 0, size);
    const flowBefore = flow;
    flow = nextFlow;
    nextFlow = flowBefore;
    const before = now;
    now = next;
    next = before;
  }
}

/** One source after the other: for networks so long that sixteen searches seldom meet. Distance is 4n bytes here, queue 4n, sigma and delta 8n each. */
export function accumulateOneByOne(
  n: i32,
  offsets: usize,
  targets: usize,
  weights: usize,
  from: i32,
  to: i32,
  distance: usize,
  queue: usize,
  sigma: usize,
  delta: usize,
  total: usize,
): void {
  const size = n as usize;
  for (let source = from; source < to; source++) {
    memory.fill(distance, 0xff, size << 2);
    const s = source as usize;
    store<i32>(distance + (s << 2), 0);
    store<f64>(sigma + (s << 3), 1);
    store<i32>(queue, source);
    let tail = queue + 4;
    for (let head = queue; head < tail; head += 4) {
      const v = load<i32>(head) as usize;
      const further = load<i32>(distance + (v << 2)) + 1;
      const paths = load<f64>(sigma + (v << 3));
      let e = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
      for (; e < end; e += 4) {
        const w = load<i32>(e) as usize;
        const d = load<i32>(distance + (w << 2));
        if (d < 0) {
          store<i32>(distance + (w << 2), further);
          store<f64>(sigma + (w << 3), paths);
          store<i32>(tail, w as i32);
          tail += 4;
        } else if (d == further) {
          store<f64>(sigma + (w << 3), load<f64>(sigma + (w << 3)) + paths);
        }
      }
    }
    const own = load<f64>(weights + (s << 3));
    for (let at = tail - 4; at > queue; at -= 4) {
      const v = load<i32>(at) as usize;
      const further = load<i32>(distance + (v << 2)) + 1;
      let sum: f64 = 0;
      let e = targets + ((load<i32>(offsets + (v << 2)) as usize) << 2);
      const end = targets + ((load<i32>(offsets + (v << 2) + 4) as usize) << 2);
      for (; e < end; e += 4) {
        const w = load<i32>(e) as usize;
        if (load<i32>(distance + (w << 2)) == further) sum += load<f64>(delta + (w << 3));
      }
      // `delta` keeps (weight + δ) / σ, so that one division serves all ways up.
      const paths = load<f64>(sigma + (v << 3));
      store<f64>(delta + (v << 3), load<f64>(weights + (v << 3)) / paths + sum);
      store<f64>(total + (v << 3), load<f64>(total + (v << 3)) + own * paths * sum);
    }
  }
}
