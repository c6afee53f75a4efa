/**
 * Reads from Chromium's own log (`--log-net-log`) whether it used the network, for a page, a worker, the main process
 * or for itself, as it does to fetch dictionaries for the spell checker. What is served inside the app (`app:`,
 * `blob:`, `data:`) never gets as far as this log.
 */

/** Chromium's names for: asking for a URL, asking for the address of a name, connecting, sending a datagram. */
const telling = ['URL_REQUEST_START_JOB', 'HOST_RESOLVER_MANAGER_REQUEST', 'TCP_CONNECT', 'UDP_BYTES_SENT'];

/** Most events are logged twice, when they begin and when they end. */
const ending = 2;

interface LogHead {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
}

interface LoggedEvent {
  readonly type: number;
  readonly phase: number;
  readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string };
}

/**
 * A line for each address something was asked of, and what was asked.
 *
 * @param log its constants on the first line, then an event a line; the end is missing when the app was killed
 */
export function trafficIn(log: string): string[] {
  const [head = '', ...lines] = log.split('\n');
  const { constants }: LogHead = JSON.parse(`${withoutComma(head)}}`);
  const names = new Map(telling.map((name) => [constants.logEventTypes[name], name]));
  if (names.has(undefined)) throw new Error(`Chromium no longer logs one of ${telling.join(', ')}.`);
  const traffic = lines.flatMap((line) => {
    const event = eventIn(line);
    const name = event && names.get(event.type);
    if (!name || event.phase === ending) return [];
    const { url, host, address } = event.params ?? {};
    return [`${name} ${url ?? host ?? address ?? ''}`.trim()];
  });
  return [...new Set(traffic)];
}

function eventIn(line: string): LoggedEvent | undefined {
  try {
    const event: LoggedEvent = JSON.parse(withoutComma(line));
    return event;
  } catch {
    return undefined;
  }
}

function withoutComma(line: string): string {
  return line.replace(/,\s*$/, '');
}
