import type { Schema } from "./schema";

const base: Schema["types"] = {
  TaskPaneApp: {
    standsFor: "OfficeApp",
    content: `Id=guid AlternateId? Version=version ProviderName=text125 DefaultLocale=culture DisplayName=shortSetting
      Description=longSetting IconUrl=urlSetting? HighResolutionIconUrl=urlSetting? SupportUrl=urlSetting?
      AppDomains? Hosts? Requirements? DefaultSettings Permissions? Dictionary? ov:VersionOverrides? ExtendedOverrides?`,
  },
  // Microsoft's pages ask for it, right behind VersionOverrides.
  ExtendedOverrides: { attributes: "Url=url ResourcesUrl=url?" },
  guid: { text: "guid" },
  version: { text: "version" },
  text125: { text: "text125" },
  text250: { text: "text250" },
  culture: { text: "culture" },
  shortSetting: { content: "Override*", attributes: "DefaultValue=text125" },
  longSetting: { content: "Override*", attributes: "DefaultValue=text250" },
  urlSetting: { content: "Override*", attributes: "DefaultValue=url" },
  AppDomains: { content: "AppDomain=text250+" },
  Hosts: { content: "Host+" },
  Host: { attributes: "Name=text125" },
  Requirements: { content: "Sets? Methods?" },
  Sets: { content: "Set+", attributes: "DefaultMinVersion=shortVersion?" },
  Set: { attributes: "MinVersion=shortVersion? Name=text125" },
  DefaultSettings: { content: "SourceLocation=urlSetting" },
  Permissions: { text: "(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)" },
};

/** What the ribbon shows: in the namespace that its prefix `ov` names here. */
const overrides: Schema["types"] = {
  VersionOverridesV1_0: {
    standsFor: "ov:VersionOverrides",
    content: `ov:Description=reference? ov:Requirements? ov:Hosts? ov:Resources? ov:WebApplicationInfo?
      ov:EquivalentAddins?`,
  },
  "ov:Requirements": { content: "bt:Sets" },
  "bt:Sets": { content: "bt:Set+", attributes: "DefaultMinVersion=shortVersion?" },
  "bt:Set": { attributes: "MinVersion=shortVersion? Name=text125" },
  "ov:Hosts": { content: "ov:Host+" },
  // Microsoft's pages ask for Runtimes, as the first child; its published schema is older than they are.
  Workbook: {
    standsFor: "ov:Host",
    content: "ov:Runtimes? ov:AllFormFactors=formFactor? ov:DesktopFormFactor=formFactor?",
  },
  "ov:Runtimes": { content: "ov:Runtime+" },
  "ov:Runtime": { content: "ov:Override*", attributes: "resid=text32 lifetime=(short|long)?" },
  formFactor: { content: "ov:GetStarted? ov:FunctionFile=reference? ov:ExtensionPoint+" },
  "ov:GetStarted": { content: "ov:Title=reference ov:Description=reference ov:LearnMoreUrl=reference" },
  reference: { attributes: "resid=text32" },
};

const ribbon: Schema["types"] = {
  PrimaryCommandSurface: { standsFor: "ov:ExtensionPoint", content: "ov:OfficeTab* ov:CustomTab*" },
  "ov:OfficeTab": { content: "ov:Group+", attributes: "id=text125" },
  "ov:Group": { content: "ov:Label=reference ov:Icon ov:Control+", attributes: "id=text125" },
  "ov:Icon": { content: "bt:Image=sizedImage+" },
  sizedImage: { attributes: "size=integer resid=text32" },
  Button: {
    standsFor: "ov:Control",
    content: "ov:Label=reference ov:Supertip ov:Icon ov:Action",
    attributes: "id=text125",
  },
  "ov:Supertip": { content: "ov:Title=reference ov:Description=reference" },
  ShowTaskpane: {
    standsFor: "ov:Action",
    content: "ov:TaskpaneId=text125? ov:SourceLocation=reference ov:Title=reference?",
  },
  ExecuteFunction: { standsFor: "ov:Action", content: "ov:FunctionName=text250" },
};

const resources: Schema["types"] = {
  "ov:Resources": {
    content: "bt:Images? bt:Urls? bt:ShortStrings=shortStrings? bt:LongStrings=longStrings?",
  },
  "bt:Images": { content: "bt:Image=urlResource*" },
  "bt:Urls": { content: "bt:Url=urlResource*" },
  urlResource: { content: "bt:Override*", attributes: "id=text32 DefaultValue=url" },
  shortStrings: { content: "bt:String=shortString*" },
  shortString: { content: "bt:Override*", attributes: "id=text32 DefaultValue=text125" },
  longStrings: { content: "bt:String=longString*" },
  longString: { content: "bt:Override*", attributes: "id=text32 DefaultValue=text250" },
};

/** The XML manifest of a task-pane add-in (Microsoft, MS-OWEMXML). */
export const addInManifestSchema: Schema = {
  prefixes: {
    "http://schemas.microsoft.com/office/appforoffice/1.1": "",
    "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov",
    "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt",
  },
  types: { ...base, ...overrides, ...ribbon, ...resources },
};
