// The files of a drop, with those in folders.

const readSome = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const fileOf = (entry: FileSystemFileEntry): Promise<readonly File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** All files below some entries, at most `most`; folders are gone through breadth first, so that depth costs nothing. */
async function filesBelow(entries: readonly FileSystemEntry[], most: number): Promise<readonly File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < most; entry = waiting.shift()) {
    if (isFile(entry)) files.push(...(await fileOf(entry)));
    if (!isFolder(entry)) continue;
    const reader = entry.createReader();
    // A reader gives some hundred at a time, and nothing when it is through.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) waiting.push(...some);
  }
  return files;
}

/** The files of a drop; see `Files.dropped`. */
export function droppedFiles(transfer: DataTransfer, most: number): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  return entries.length > 0 ? filesBelow(entries, most) : Promise.resolve([...transfer.files]);
}
