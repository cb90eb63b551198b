import { strToU8, unzipSync, zipSync } from 'fflate';
import { smallBook } from './small-book';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A workbook as Excel leaves it: shared and array formulas, a chain of calculation, conditional formats, a chart, a picture's frame, a note, and parts that nobody knows. */
export function oddPackage(): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(smallBook()) };
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = strToU8(change(new TextDecoder().decode(parts[name])));
  };
  const sheet = 'xl/worksheets/sheet3.xml';
  edit(sheet, (text) =>
    text
      .replace('<f>B1*1.5</f>', '<f t="shared" ref="C1:C12" si="0">B1*1.5</f>')
      .replace(/<f>B(?:[2-9]|1[0-2])\*1\.5<\/f>/g, '<f t="shared" si="0"/>')
      .replace(
        '</sheetData>',
        '<row r="15" spans="1:9" x14ac:dyDescent="0.25"><c r="A15"><f t="array" ref="A15:B16">A1:B2&amp;""</f><v>0</v></c><c r="B15" t="str"><v>x</v></c></row><row r="16"><c r="A16" t="str"><v>y</v></c><c r="B16" t="str"><v>z</v></c></row></sheetData><autoFilter ref="A1:D12"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      )
      .replace(
        '</mergeCells>',
        '</mergeCells><conditionalFormatting sqref="B1:B12"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="expression" priority="1"><formula>$B1&gt;500</formula></cfRule></conditionalFormatting>',
      )
      .replace(
        '</worksheet>',
        `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!B1:B12</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
      )
      .replace(
        '<worksheet ',
        '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
      ),
  );
  parts['xl/worksheets/_rels/sheet3.xml.rels'] = strToU8(
    relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ),
  );
  parts['xl/drawings/drawing1.xml'] = strToU8(
    `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  parts['xl/drawings/_rels/drawing1.xml.rels'] = strToU8(relationships(['rId1', 'chart', '../charts/chart1.xml']));
  parts['xl/charts/chart1.xml'] = strToU8(
    '<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Budget!$B$2:$B$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
  );
  parts['xl/comments1.xml'] = strToU8(
    `<?xml version="1.0"?><comments xmlns="${MAIN}"><authors><author>Ekonomi</author></authors><commentList><comment ref="B5" authorId="0"><text><t>Kontrollera</t></text></comment></commentList></comments>`,
  );
  parts['xl/drawings/vmlDrawing1.vml'] = strToU8(
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 10, 4, 31, 8, 9</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  );
  parts['xl/calcChain.xml'] = strToU8(
    `<?xml version="1.0"?><calcChain xmlns="${MAIN}"><c r="C1" i="3"/>${Array.from({ length: 11 }, (_, row) => `<c r="C${row + 2}"/>`).join('')}<c r="A15" a="1"/><c r="D3" i="2"/><c r="A4" i="1"/></calcChain>`,
  );
  parts['xl/okand/del1.bin'] = new Uint8Array([1, 2, 3, 4]);
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId90" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rId91" Type="urn:egen/okand" Target="okand/del1.bin"/></Relationships>`,
    ),
  );
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
    ),
  );
  return zipSync(parts);
}
