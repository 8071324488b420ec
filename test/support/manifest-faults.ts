/** What a validator would find in a manifest. Needs a DOM: run it in jsdom. */

/** What the manifest refers to outside itself. */
interface Surroundings {
  /** Width and height of a picture in the project, undefined when there is none. */
  readonly pictureSize: (path: string) => readonly [number, number] | undefined;
  /** The pages that the add-in has. */
  readonly pages: readonly string[];
  /** Where they are served, with the slash at its end. */
  readonly home: string;
}

const rootOrder = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];

/** The kind of resource that an element may name. */
const kinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Image",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  LearnMoreUrl: "bt:Url",
  FunctionFile: "bt:Url",
  SourceLocation: "bt:Url",
  Runtime: "bt:Url",
};

const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";
const text = (element: Element | undefined): string => element?.textContent.trim() ?? "";
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

/** Elements by their qualified names, in document order. */
const finder =
  (root: Document | Element) =>
  (name: string): Element[] => [...root.getElementsByTagName(name)];

const rootFaults = (root: Element): string[] => {
  const children = [...root.children];
  const faults: string[] = [];
  const own = (name: string): Element | undefined => children.find(({ tagName }) => tagName === name);
  const names = children.map(({ tagName }) => tagName);
  // Only what has keyboard shortcuts has the last.
  const order = rootOrder.filter((name) => name !== "ExtendedOverrides" || names.includes(name));
  if (names.join() !== order.join()) faults.push(`The parts should be: ${order.join(", ")}.`);
  if (attribute(root, "xsi:type") !== "TaskPaneApp") faults.push("The manifest is not a TaskPaneApp.");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(own("Id")))) faults.push("Id is not a GUID.");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text(own("Version")))) faults.push("Version is not four numbers.");
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text(own("DefaultLocale")))) faults.push("DefaultLocale is no locale.");
  if (text(own("ProviderName")).length > 125) faults.push("ProviderName is longer than 125.");
  if (text(own("Permissions")) !== "ReadWriteDocument") faults.push("Permissions is not ReadWriteDocument.");
  for (const [name, most] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const { length } = attribute(own(name), "DefaultValue");
    if (length === 0 || length > most) faults.push(`${name} has ${length} characters, of 1 to ${most}.`);
  }
  return faults;
};

const requirementFaults = (all: (name: string) => Element[]): string[] => {
  const sets = [...all("Set"), ...all("bt:Set")].map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );
  return ["ExcelApi 1.9", "SharedRuntime 1.1"]
    .filter((set) => !sets.includes(set))
    .map((set) => `${set} is not required.`);
};

const hostFaults = (all: (name: string) => Element[]): string[] =>
  all("Host")
    .map((host) => attribute(host, "Name") || attribute(host, "xsi:type"))
    .filter((host) => host !== "Workbook")
    .map((host) => `${host} is not a host of this add-in.`);

const addressFaults = (all: (name: string) => Element[], { pages, home }: Surroundings): string[] => {
  const links = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]
    .flatMap(all)
    .map((element) => element.getAttribute("DefaultValue"))
    .concat(all("ExtendedOverrides").map((element) => element.getAttribute("Url")))
    .filter((link) => link !== null);
  const domains = all("AppDomain").map(text);
  return [
    ...[...links, ...domains]
      .filter((link) => !link.startsWith("https://"))
      .map((link) => `${link} is not https.`),
    ...links.filter((link) => !link.startsWith(home)).map((link) => `${link} would stay when deployed.`),
    ...domains
      .filter((domain) => new URL(domain).origin !== domain)
      .map((domain) => `${domain} is no bare domain.`),
    ...links
      .map((link) => link.slice(home.length))
      .filter((link) => /\.(html|json)$/.test(link) && !pages.includes(link))
      .map((page) => `There is no page ${page}.`),
  ];
};

const resourceFaults = (all: (name: string) => Element[]): string[] => {
  const resources = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(all)
    .filter((element) => element.hasAttribute("id"));
  const kindOf = (resource: Element): string =>
    resource.tagName === "bt:String" ? (resource.parentElement?.tagName ?? "") : resource.tagName;
  const byId = new Map(resources.map((resource) => [attribute(resource, "id"), resource]));
  const users = all("*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((user) => attribute(user, "resid")));
  const ids = resources.map((resource) => attribute(resource, "id"));
  const limit = (resource: Element): number => (kindOf(resource) === "bt:LongStrings" ? 250 : 125);
  return [
    ...repeated(ids).map((id) => `The resource ${id} is there twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource id ${id} is longer than 32.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource ${id} is not used.`),
    ...users.flatMap((user) => {
      const resource = byId.get(attribute(user, "resid"));
      const wanted = kinds[user.tagName] ?? "no resource";
      if (resource === undefined)
        return [`${user.tagName} names ${attribute(user, "resid")}, which is not there.`];
      return kindOf(resource) === wanted
        ? []
        : [`${user.tagName} names ${attribute(user, "resid")}, not ${wanted}.`];
    }),
    ...resources
      .filter((resource) => resource.tagName === "bt:String")
      .filter((string) => attribute(string, "DefaultValue").length > limit(string))
      .map((string) => `The words of ${attribute(string, "id")} are longer than ${limit(string)}.`),
  ];
};

const pictureFaults = (all: (name: string) => Element[], { pictureSize, home }: Surroundings): string[] => {
  const links = new Map(
    all("bt:Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const wrong = (link: string, side: number): string[] => {
    const [width, height] = pictureSize(link.slice(home.length)) ?? [0, 0];
    return width === side && height === side
      ? []
      : [`${link} is ${width} × ${height}, not ${side} × ${side}.`];
  };
  return [
    ...all("IconUrl").flatMap((icon) => wrong(attribute(icon, "DefaultValue"), 32)),
    ...all("HighResolutionIconUrl").flatMap((icon) => wrong(attribute(icon, "DefaultValue"), 64)),
    ...all("Icon").flatMap((icon) => {
      const images = finder(icon)("bt:Image");
      const sizes = images.map((image) => attribute(image, "size"));
      const missing = ["16", "32", "80"].filter((size) => !sizes.includes(size));
      return [
        ...missing.map(
          (size) => `An icon of ${attribute(icon.parentElement ?? icon, "id")} lacks size ${size}.`,
        ),
        ...images.flatMap((image) =>
          wrong(links.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size"))),
        ),
      ];
    }),
  ];
};

const ribbonFaults = (all: (name: string) => Element[]): string[] => {
  const ids = [...all("Group"), ...all("Control")].map((element) => attribute(element, "id"));
  const pagesOfRuntime = ["Runtime", "FunctionFile", "SourceLocation"]
    .flatMap(all)
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));
  const runtime = all("Runtime").at(0);
  const lacking = all("Control").flatMap((control) =>
    ["Label", "Supertip", "Icon", "Action"]
      .filter((part) => ![...control.children].some(({ tagName }) => tagName === part))
      .map((part) => `${attribute(control, "id")} has no ${part}.`),
  );
  const silent = all("Action")
    .filter((action) => attribute(action, "xsi:type") === "ExecuteFunction")
    .filter((action) => finder(action)("FunctionName").map(text).join("") === "")
    .map((action) => `${attribute(action.parentElement ?? action, "id")} runs no function.`);
  return [
    ...repeated(ids).map((id) => `The id ${id} is there twice.`),
    ...all("Group")
      .filter((group) => finder(group)("Control").length > 6)
      .map(() => "A group has over 6 buttons."),
    ...(new Set(pagesOfRuntime).size === 1 ? [] : ["Pane and commands are not on one page."]),
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["The shared runtime does not stay."]),
    ...lacking,
    ...silent,
  ];
};

/** Every fault in a manifest, in words; none when it is right. */
export const manifestFaults = (xml: string, surroundings: Surroundings): string[] => {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const all = finder(parsed);
  if (all("parsererror").length > 0) return ["The manifest is not well-formed XML."];
  return [
    ...rootFaults(parsed.documentElement),
    ...requirementFaults(all),
    ...hostFaults(all),
    ...addressFaults(all, surroundings),
    ...resourceFaults(all),
    ...pictureFaults(all, surroundings),
    ...ribbonFaults(all),
  ];
};
