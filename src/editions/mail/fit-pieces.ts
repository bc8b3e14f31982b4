/**
 * The first pieces of each of several texts, so that all together are at most so long: short texts stay whole, and what the long ones
 * may have is shared among them equally.
 *
 * @param length gives how long a piece is, in the unit of `room`
 * @example fitPieces([['ab'], ['abc', 'abc']], 6, (text) => text.length) // [['ab'], ['abc']]
 */
export function fitPieces<Piece>(
  texts: readonly (readonly Piece[])[],
  room: number,
  length: (piece: Piece) => number,
): Piece[][] {
  const most = fairShare(
    texts.map((pieces) => pieces.reduce((sum, piece) => sum + length(piece), 0)),
    room,
  );
  return texts.map((pieces) => {
    const kept: Piece[] = [];
    let left = most;
    for (const piece of pieces) {
      left -= length(piece);
      if (left < 0) break;
      kept.push(piece);
    }
    return kept;
  });
}

/** How much each may have at most so that all together have what there is; endless where that is enough for all. */
function fairShare(wants: readonly number[], room: number): number {
  let left = Math.max(0, room);
  const rising = [...wants].sort((a, b) => a - b);
  for (const [index, want] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (want > share) return share;
    left -= want;
  }
  return Number.POSITIVE_INFINITY;
}
