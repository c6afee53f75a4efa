/** The end-to-end tests rest on this to say that the app leaves the network alone, so it is tested itself. */
import { describe, expect, it } from 'vitest';
import { trafficIn } from '../support/chromium-log';

const types = {
  URL_REQUEST_START_JOB: 1,
  HOST_RESOLVER_MANAGER_REQUEST: 2,
  TCP_CONNECT: 3,
  UDP_BYTES_SENT: 4,
  COOKIES: 5,
};
const head = (logEventTypes: object) => `${JSON.stringify({ constants: { logEventTypes } }).slice(0, -1)},`;
const event = (type: number, phase: number, params: object) => `${JSON.stringify({ type, phase, params })},`;

describe("Chromium's log", () => {
  it('tells what was asked of whom, once each', () => {
    const log = [
      head(types),
      '"events": [',
      event(types.COOKIES, 1, {}),
      event(types.URL_REQUEST_START_JOB, 1, { url: 'https://example.invalid/a' }),
      event(types.URL_REQUEST_START_JOB, 1, { url: 'https://example.invalid/a' }),
      event(types.URL_REQUEST_START_JOB, 2, { net_error: -105 }),
      event(types.HOST_RESOLVER_MANAGER_REQUEST, 1, { host: 'example.invalid' }),
      event(types.UDP_BYTES_SENT, 0, { byte_count: 20 }),
      ']}',
    ].join('\n');
    expect(trafficIn(log)).toEqual([
      'URL_REQUEST_START_JOB https://example.invalid/a',
      'HOST_RESOLVER_MANAGER_REQUEST example.invalid',
      'UDP_BYTES_SENT',
    ]);
  });

  it('is read as far as it goes when the app was killed', () => {
    const log = `${head(types)}\n"events": [\n${event(types.TCP_CONNECT, 1, { address: '10.0.0.1:80' })}\n{"type":1,"ph`;
    expect(trafficIn(log)).toEqual(['TCP_CONNECT 10.0.0.1:80']);
  });

  it('is not trusted when it speaks of other things than we listen for', () => {
    expect(() => trafficIn(`${head({ COOKIES: 5 })}\n"events": [`)).toThrow('no longer logs');
  });
});
