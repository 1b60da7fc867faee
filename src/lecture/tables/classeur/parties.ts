import { Inflate } from 'fflate';
import { type Entree, Illisible } from './archive.js';
import { type Attributs, type Ecoute, lireXml } from './xml.js';

/** Bytes that are unpacked at once: they may become a thousand times as many. */
const TRANCHE = 4096;
/**
 * Bytes that may be unpacked: some three million cells, of which an .ods says each in thrice as many as an .xlsx,
 * so that both hold as much.
 */
const MAX_DEPLIE = { xlsx: 128 * 1024 * 1024, ods: 384 * 1024 * 1024 } as const;
/** Styles, sheets and links: no list has so many. */
const MAX_ELEMENTS = 500_000;
const LOCAL_BYTES = 30;

interface Element {
  readonly nom: string;
  readonly attributs: Attributs;
  readonly parent: string;
}

/** The parts of a workbook, unpacked as they are read. */
export class Parties {
  #left: number;

  constructor(
    readonly octets: Uint8Array,
    readonly entrees: ReadonlyMap<string, Entree>,
    format: keyof typeof MAX_DEPLIE,
  ) {
    this.#left = MAX_DEPLIE[format];
  }

  /** Reads a part; answers whether there is one. Throws as `lireXml` does. */
  lire(nom: string, ecoute: Ecoute): boolean {
    const entree = this.entrees.get(nom.toLowerCase());
    if (entree) lireXml(utf8Of(this.#pieces(entree)), ecoute);
    return entree !== undefined;
  }

  /** All elements of a part that has few; none where there is no such part. */
  elements(nom: string): Element[] {
    const found: Element[] = [];
    this.lire(nom, {
      ouvre(nom, attributs, parent) {
        if (found.push({ nom, attributs, parent }) > MAX_ELEMENTS) throw new Illisible('demesure');
      },
    });
    return found;
  }

  *#pieces({ debut, compresse, estBrute }: Entree): Generator<Uint8Array> {
    const [name = 0, nameHigh = 0, extra = 0, extraHigh = 0] = this.octets.subarray(debut + 26);
    const start = debut + LOCAL_BYTES + name + extra + 256 * (nameHigh + extraHigh);
    const packed = this.octets.subarray(start, start + compresse);
    const ready: Uint8Array[] = [];
    const inflate = new Inflate((piece) => ready.push(piece));
    for (let at = 0; at < packed.length; at += TRANCHE) {
      const tranche = packed.subarray(at, at + TRANCHE);
      if (estBrute) ready.push(tranche);
      else inflate.push(tranche, at + TRANCHE >= packed.length);
      for (const piece of ready.splice(0)) {
        this.#left -= piece.length;
        if (this.#left < 0) throw new Illisible('demesure');
        yield piece;
      }
    }
  }
}

/** The text of bytes that come in pieces. Throws Illisible where they are not UTF-8. */
export function* utf8Of(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    // What unpacks and what decodes throw errors of their own.
    throw error instanceof Illisible ? error : new Illisible('abime');
  }
}
