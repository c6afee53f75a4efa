/** Files that do things when they are opened, by their extension, and the warning before one of them is. */
import { extensionOf } from './file-name';

/** Programs, installers, scripts, and what starts one of these, on any system: a file may travel on. */
const programs = [
  'exe com scr pif cpl msc msi msp mst msix appx appinstaller gadget dll sys ocx xll jar jnlp application diagcab',
  'bat cmd ps1 ps1xml ps2 psm1 psc1 vb vbs vbe js mjs jse ws wsf wsc wsh hta sct reg inf chm hlp ade adp mde rdp',
  'lnk url scf library-ms search-ms settingcontent-ms webloc iso img vhd vhdx dmg pkg mobileconfig',
  'app command tool workflow scpt applescript terminal sh bash zsh csh ksh run bin desktop appimage deb rpm',
  'flatpakref py pyw pyc pl rb php',
];

/** Documents that may carry programs along: macros, or the scripts of a web page. */
const carriers = [
  'doc docm dot dotm xls xlsm xlsb xlt xltm xlam xla ppt pptm pps ppsm potm ppam accdb mdb one slk iqy odm otm',
  'html htm xhtml xht shtml mht mhtml svg svgz xml xsl',
];

const programExtensions: ReadonlySet<string> = new Set(programs.flatMap((line) => line.split(' ')));
const carrierExtensions: ReadonlySet<string> = new Set(carriers.flatMap((line) => line.split(' ')));

/** What to say before the file is opened outside of Accord, or null for one that needs no warning. */
export function warningBeforeOpening(name: string): string | null {
  const extension = extensionOf(name);
  if (programExtensions.has(extension)) {
    return `“${name}” is a program (.${extension})${sayDisguise(name)}. Opened, it can do anything on this computer. Open it only if you know who made it and expected it from them.`;
  }
  if (carrierExtensions.has(extension)) {
    return `“${name}” (.${extension}) can carry small programs inside. Open it only if you know who made it and expected it from them.`;
  }
  return null;
}

/** `invoice.pdf.exe` is meant to be taken for a PDF. */
function sayDisguise(name: string): string {
  const inner = extensionOf(name.slice(0, name.lastIndexOf('.')));
  return /^[a-z]{3,4}$/.test(inner) ? `, though its name makes it look like a .${inner} file` : '';
}
