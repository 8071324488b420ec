import * as z from "zod/mini";

/** How a request names an object. */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** What a request asks to be done with an object. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
} as const;

/** Set in a request's flags by `Excel.run({ delayForCellEdit: true }, …)`. */
export const delayForCellEdit = 64;

const argumentInfo = z.optional(
  z.object({
    Arguments: z.optional(z.nullable(z.array(z.unknown()))),
    /** Beside each argument: the path of the object it stands for, or null. */
    ReferencedObjectPathIds: z.optional(z.nullable(z.array(z.unknown()))),
  }),
);

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.optional(z.string()),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: argumentInfo,
});

const queryInfo = z.object({
  Select: z.optional(z.array(z.string())),
  Expand: z.optional(z.array(z.string())),
  Skip: z.optional(z.number()),
  Top: z.optional(z.number()),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.optional(z.string()),
  ObjectPathId: z.optional(z.number()),
  ArgumentInfo: argumentInfo,
  QueryInfo: z.optional(queryInfo),
});

/** One batch as Microsoft's runtime sends it. */
export const requestBatch = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RequestBatch = z.infer<typeof requestBatch>;
export type RequestAction = z.infer<typeof action>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type ObjectPath = z.infer<typeof objectPath>;
export type QueryInfo = z.infer<typeof queryInfo>;

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The runtime registers an event handler only when its trace came back here. */
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** One event for the runtime. `messageType` 2 is the workbook's selection, the others are in subscriptions.ts. */
export interface EventEntry {
  readonly id: number;
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}
