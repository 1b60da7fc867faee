import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lireXml } from '../../../../src/lecture/tables/classeur/xml.js';

/** What is told of a text, in its order. */
function told(morceaux: Iterable<string>): string[] {
  const events: string[] = [];
  let texte = '';
  const flush = () => {
    if (texte !== '') events.push(texte);
    texte = '';
  };
  lireXml(morceaux, {
    ouvre(nom, attributs, parent) {
      flush();
      events.push(`<${parent}>${nom} ${JSON.stringify([...attributs])}`);
    },
    texte: (morceau) => {
      texte += morceau;
    },
    ferme(nom, parent) {
      flush();
      events.push(`</${parent}>${nom}`);
    },
  });
  return events;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ALL = `${HEAD}\r\n<!-- a - b --><?pi x?><x:a xmlns:x="u" b='1 > &quot;"'><c/>1 &lt; &#233;&#xE9; &amp;<![CDATA[<d>&amp;]]>\n<é.1 x:b = "é"\n></é.1 ></x:a> <!---->\n`;
const EVENTS = [
  '<>a [["xmlns:x","u"],["b","1 > \\"\\""]]',
  '<a>c []',
  '</a>c',
  '1 < éé &<d>&amp;\n',
  '<a>é.1 [["x:b","é"]]',
  '</a>é.1',
  '</>a',
];

test('all that office programs write, however it is cut', () => {
  expect(told([ALL])).toEqual(EVENTS);
  fc.assert(
    fc.property(fc.array(fc.nat(ALL.length), { maxLength: 30 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), ALL.length];
      expect(told(at.slice(1).map((end, i) => ALL.slice(at[i], end)))).toEqual(EVENTS);
    }),
  );
});

test.each([`<?xml version='1.0' encoding='utf-8'?><a/>`, '<?xml version="1.0"?><a/>', '<a></a>'])(
  'UTF-8, said or not: %s',
  (texte) => {
    expect(told([texte])).toEqual(['<>a []', '</>a']);
  },
);

describe('no XML, or none that is read', () => {
  test.each([
    ...[
      '',
      ' ',
      'a',
      '<a>',
      '<a><b></a></b>',
      '<a/><b/>',
      '<a/>x',
      'x<a/>',
      '</a>',
      '<a',
      '<a>&',
      '<',
    ],
    ...['<a b="1" b="2"/>', '<a b=1/>', '<a b/>', '<a b="<"/>', '<a b="1"c="2"/>', '< a/>', '<1/>'],
    ...['<a>&foo;</a>', '<a>&amp</a>', '<a>&#0;</a>', '<a>&#xFFFE;</a>', '<a>&#x110000;</a>'],
    ...['<a>\0</a>', '<a>\u0008</a>', '<a>\uffff</a>', '<a><!-- -- --></a>', '<a><!-- </a>'],
    ...[
      '<![CDATA[a]]>',
      '<a><![CDATA[a]]</a>',
      '<a><?xml version="1.0"?></a>',
      ' <?xml version="1.0"?><a/>',
    ],
    ...[
      '<?xml version="1.0" encoding="UTF-16"?><a/>',
      '<?xml version="1.0" encoding="latin1"?><a/>',
    ],
    ...['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<html><br></html>'],
  ])('%j', (texte) => {
    expect(() => told([texte])).toThrow('abime');
  });

  test('deeper than any', () => {
    expect(() => told(['<a>'.repeat(101)])).toThrow('demesure');
  });
});
