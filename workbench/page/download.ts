const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save a workbook under a name. */
export function downloadBook(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has not always taken hold of the content when the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
