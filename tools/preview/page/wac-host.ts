import * as z from "zod/mini";
import type { Json } from "../host/excel-object";
import type { EventEntry } from "../host/request-messages";
import type { Host } from "../host/host";
import type { AddInFrame } from "./add-in-frame";
import { isF6 } from "./is-f6";
import {
  actionType,
  batchCall,
  dispatch,
  exits,
  messageType,
  methodCall,
  notification,
  NOTIFICATIONS,
  NOTIFY_ADD_IN,
  officeError,
  responseType,
  settingsCall,
  TAB_IN,
  wacRequest,
  type WacRequest,
} from "./wac-messages";
import { appContext } from "./wac-app-context";

/** The event under which office.js hears of everything that happens in Excel's objects. */
const RICH_API = "richApiMessage";
const SELECTION = "documentSelectionChanged";
const WORKBOOK_SELECTION_CHANGED = 2;
/** Means nothing to office.js, which takes JSON alone. */
const HEARD = "heard";

/**
 * The page's side of the protocol that Excel on the web speaks with the office.js of an add-in in a frame:
 * JSON posted as text, requests answered by the host, events sent under the request that registered for them.
 */
export class WacHost {
  private readonly registered = new Map<string, WacRequest["_correlationId"]>();
  private readonly stopEvents: () => void;

  /**
   * @param answered called whenever a batch has its answer.
   * @param left called when the keyboard leaves the add-in.
   */
  constructor(
    private readonly addIn: AddInFrame,
    private readonly host: Host,
    private readonly answered: () => void,
    private readonly left: () => void,
  ) {
    this.stopEvents = host.onEvents((entries) => this.raise(entries));
    addIn.listen({
      message: (text) => void this.received(text),
      key: (event) => {
        if (isF6(event)) this.onceHeard(left);
      },
    });
  }

  close(): void {
    this.addIn.close();
    this.stopEvents();
  }

  /** The keyboard comes into the add-in, as with F6 in Excel. */
  enter(): void {
    this.addIn.element.focus();
    this.addIn.post({
      _messageType: messageType.request,
      _conversationId: this.addIn.conversation + NOTIFICATIONS,
      _actionName: NOTIFY_ADD_IN,
      _actionType: actionType.invoke,
      _correlationId: 0,
      _data: [TAB_IN],
    });
  }

  /** Calls back once the add-in has heard what it was told so far: told that the keyboard comes in, it takes the focus. */
  private onceHeard(then: () => void): void {
    const addIn = this.addIn.element.contentWindow;
    const heard = ({ data }: MessageEvent<unknown>): void => {
      if (data !== HEARD) return;
      addIn?.removeEventListener("message", heard);
      then();
    };
    addIn?.addEventListener("message", heard);
    // Messages to one window come in their order.
    addIn?.postMessage(HEARD, window.location.origin);
  }

  private async received(text: string): Promise<void> {
    const request = wacRequest.safeParse(json(text)).data;
    if (request?._conversationId !== this.addIn.conversation) return;
    this.post(request._actionName, request._correlationId, responseType.answer, await this.answer(request));
  }

  private async answer({ _actionName, _actionType, _correlationId, _data }: WacRequest): Promise<object> {
    if (_actionType === actionType.register) {
      this.registered.set(_actionName, _correlationId);
      return { Error: officeError.none };
    }
    if (_actionType === actionType.unregister) {
      this.registered.delete(_actionName);
      return { Error: officeError.none };
    }
    if (_actionName === "ContextActivationManager_getAppContextAsync") {
      return appContext(this.addIn.app, [...this.host.settings]);
    }
    if (_actionName === "ContextActivationManager_notifyHost") {
      if (exits.has(notification.safeParse(_data).data?.[1] ?? 0)) this.left();
      return {};
    }
    return _actionName === "executeMethod" ? this.call(_data) : {};
  }

  private async call(data: unknown): Promise<object> {
    switch (methodCall.parse(data).DdaMethod.DispatchId) {
      case dispatch.executeBatch: {
        const { ArrayData: parts } = batchCall.parse(data);
        const answer = await this.host.handle(json(String(parts[4])), Number(parts[6]));
        if (answer === undefined) return new Promise(() => undefined);
        this.answered();
        return { Version: 1, Error: officeError.none, Data: [200, [], JSON.stringify(answer)] };
      }
      case dispatch.loadSettings: {
        const settings = [...this.host.settings].map(([Name, value]) => ({
          Name,
          Value: JSON.stringify(value),
        }));
        return { Version: 1, Error: officeError.none, Properties: { Settings: settings } };
      }
      case dispatch.saveSettings: {
        this.host.settings.clear();
        for (const [name, text] of settingsCall.parse(data).DdaSettingsMethod.Properties) {
          this.host.settings.set(name, plain.parse(JSON.parse(text)));
        }
        return { Version: 1, Error: officeError.none };
      }
      default:
        return { Version: 1, Error: officeError.notSupported };
    }
  }

  private raise(entries: readonly EventEntry[]): void {
    const selection = this.registered.get(SELECTION);
    if (
      selection !== undefined &&
      entries.some(({ messageType }) => messageType === WORKBOOK_SELECTION_CHANGED)
    ) {
      this.post(SELECTION, selection, responseType.event, {});
    }
    const richApi = this.registered.get(RICH_API);
    if (richApi === undefined) return;
    const ArrayData = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      entry.isRemoteOverride,
    ]);
    this.post(RICH_API, richApi, responseType.event, { ArrayData });
  }

  private post(name: string, correlation: WacRequest["_correlationId"], type: number, data: object): void {
    this.addIn.post({
      _messageType: messageType.response,
      _conversationId: this.addIn.conversation,
      _actionName: name,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: type,
      _data: data,
    });
  }
}

/** Parsed JSON is JSON. */
const plain = z.custom<Json>(() => true);

/** What a text says as JSON; undefined where it is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
