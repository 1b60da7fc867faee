import { BuilderElement, type ITableOptions, Table, XmlComponent } from 'docx';
import { plain } from './phrase.js';

/** A table with its alternative text, a title and a description, which the package cannot say. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, titre: string, description: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new TypeError('a table without properties');
    // The schema wants them in this order, behind all other properties.
    properties.addChildElement(stringElement('w:tblCaption', titre));
    properties.addChildElement(stringElement('w:tblDescription', description));
  }
}

function stringElement(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value: plain(value) } } });
}
