/** Lets the browser save a file under a name, in the folder that the browser or the user chooses. */
export function download(name: string, content: Uint8Array | string, type = 'application/octet-stream'): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the content once the click is handled, though not always at once.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
