import { describe, expect, it } from 'vitest';
import { MAX_ROWS, readTable } from '../../../server/interchange/tables/table.ts';

const read = (text: string, known: readonly string[] = []) =>
  readTable(Buffer.from(text), (header) => known.includes(header));
const lines = (text: string) => read(text).rows.map(({ line }) => line);

describe('delimiter', () => {
  it.each([
    [',', 'naam,soort\nBakker,winkel\n'],
    [';', 'naam;soort\nBakker;winkel\n'],
    ['\t', 'naam\tsoort\nBakker\twinkel\n'],
  ])('finds %j', (delimiter, text) => {
    expect(read(text)).toMatchObject({ delimiter, header: ['naam', 'soort'], problems: [] });
  });

  it('is not misled by Dutch decimals between semicolons', () => {
    const { delimiter, rows } = read('naam;invloed\nBakker;0,75\nSlager;0,5\n');
    expect(delimiter).toBe(';');
    expect(rows[0]?.cells).toEqual(['Bakker', '0,75']);
  });

  it('is not misled by lists with semicolons between commas', () => {
    const { delimiter, rows } = read('naam,themas\nBakker,parkeren;groen\nSlager,a;b;c\n');
    expect(delimiter).toBe(',');
    expect(rows[1]?.cells).toEqual(['Slager', 'a;b;c']);
  });

  it('prefers the one under which headers are known', () => {
    expect(read('naam;a,b,c\nx;1,2,3\n', ['naam']).delimiter).toBe(';');
  });

  it('follows a first line sep= as Excel writes it, and still counts lines from the top', () => {
    const table = read('sep=;\nnaam;soort\nBakker;winkel\n');
    expect(table).toMatchObject({ delimiter: ';', header: ['naam', 'soort'] });
    expect(table.rows).toEqual([{ line: 3, cells: ['Bakker', 'winkel'] }]);
  });

  it('reads a file of one column', () => {
    expect(read('naam\nBakker\nSlager\n', ['naam']).rows.map(({ cells }) => cells)).toEqual([
      ['Bakker'],
      ['Slager'],
    ]);
  });
});

describe('lines', () => {
  it('count as the file does, blank ones and those inside quotes included', () => {
    expect(lines('a,b\n1,2\n\n"x\ny\nz",3\n , \n4,5')).toEqual([2, 4, 8]);
  });

  it.each(['\n', '\r\n', '\r'])('count the same with %j at their ends', (end) => {
    expect(lines(['a,b', '1,2', '', '3,4', ''].join(end))).toEqual([2, 4]);
  });

  it('keeps line breaks inside a cell, and takes none from outside', () => {
    expect(read('a,b\r\n"x\r\ny","z"\r\n').rows[0]?.cells).toEqual(['x\r\ny', 'z']);
  });

  it('reads quotation marks written twice, and one with spaces behind it at the end of the file', () => {
    expect(read('a,b\n1,"zij zei ""ja"""  ').rows[0]?.cells).toEqual(['1', 'zij zei "ja"']);
  });
});

describe('shape', () => {
  it('fills a row that ends early, and drops what empty columns spreadsheets leave', () => {
    const { header, rows } = read('a,b,,\n1\n2,3,,\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
  });

  it.each([
    ['two equal headers', 'naam,Naam\nx,y\n', { line: 1, column: 'Naam', code: 'DUPLICATE' }],
    ['a column without a header', 'a,,b\n1,2,3\n', { line: 1, column: null, code: 'REQUIRED' }],
    ['a row that is too wide', 'a,b\n1,2\n1,2,3\n', { line: 3, column: null, code: 'INVALID' }],
    ['a quotation mark that does not close', 'a,b\n1,2\n"3,4\n', { line: 3, column: null, code: 'INVALID' }],
    ['a header alone', 'a,b\n', { line: 1, column: null, code: 'REQUIRED' }],
    ['nothing', '', { line: null, column: null, code: 'REQUIRED' }],
    ['a workbook', 'PK\x03\x04\x14', { line: null, column: null, code: 'INVALID' }],
  ])('refuses %s', (_, text, problem) => {
    expect(read(text).problems).toMatchObject([problem]);
  });

  it('refuses more than 50,000 rows and names the first line too many', () => {
    const { problems, rows } = read(`a\n${'x\n'.repeat(MAX_ROWS + 1)}`);
    expect(rows).toHaveLength(MAX_ROWS);
    expect(problems).toMatchObject([{ line: MAX_ROWS + 2, code: 'LIMIT' }]);
  });
});
