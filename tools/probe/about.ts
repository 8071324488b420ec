/** What a report says about the Excel that was asked, and nothing else. */
export interface About {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly officeJs: string;
}

export function about(): About {
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version, officeJs: officeJsVersion() };
}

/** Office.js tells its own version nowhere but here. */
function officeJsVersion(): string {
  const names: unknown = property(Reflect.get(globalThis, "OSF"), "ConstantNames");
  const version = property(names, "FileVersion");
  return typeof version === "string" ? version : "unknown";
}

const property = (owner: unknown, name: string): unknown =>
  typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;
