import { ZipReader, ZipWriter, configure } from '@zip.js/zip.js/lib/zip-core-native.js';
configure({ useWebWorkers: false });
export const probe = { ZipReader, ZipWriter };
