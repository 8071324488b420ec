import * as z from "zod/mini";

/** The kinds of messages that Excel on the web and an add-in's office.js post to each other. */
export const messageType = { request: 0, response: 1 } as const;

export const actionType = { invoke: 0, register: 1, unregister: 2 } as const;

export const responseType = { answer: 0, event: 1 } as const;

/** What office.js posts. Its data depends on the action and is read where that is handled. */
export const wacRequest = z.object({
  _messageType: z.literal(messageType.request),
  _conversationId: z.string(),
  _correlationId: z.union([z.string(), z.number()]),
  _actionName: z.string(),
  _actionType: z.number(),
  _data: z.optional(z.unknown()),
});

export type WacRequest = z.infer<typeof wacRequest>;

/** The calls into the host that office.js numbers: the common API's and the batches of Excel's objects. */
export const dispatch = { loadSettings: 75, saveSettings: 76, executeBatch: 93 } as const;

export const methodCall = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

/** A batch: the request's body is the fifth entry, its flags the seventh. */
export const batchCall = z.object({ ArrayData: z.array(z.unknown()) });

/** All settings of the add-in, as JSON text by name. */
export const settingsCall = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});

/** What an add-in's office.js tells its host: the add-in's id, and one of these numbers (`OSF.AgaveHostAction`). */
export const notification = z.tuple([z.unknown(), z.number()], z.unknown());

/** By these the keyboard leaves the add-in: Ctrl+F6, Tab after its last stop, Shift+Tab before its first, Escape, F2. */
export const exits: ReadonlySet<number> = new Set([5, 6, 13, 14, 15, 16]);

/** Told to an add-in, the keyboard comes into it: Tab to its first stop. */
export const TAB_IN = 11;

/** Under this name a host tells an add-in such a thing, in the conversation with this at its end. */
export const NOTIFY_ADD_IN = "Office_notifyAgave";
export const NOTIFICATIONS = "_ntf";

/** Errors of the common API, by its numbers. */
export const officeError = { none: 0, notSupported: 5000 } as const;
