/** The error codes of Excel that the host answers with. */
export type ErrorCode =
  | "AccessDenied"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "Conflict"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedSheet";

/** Excel's message for each code. */
const messages: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  FilteredRangeConflict: "The operation failed because it conflicts with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  Conflict: "Request could not be processed because of a conflict.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
};

/** An error that ends a batch; the add-in gets Excel's code and message. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member at fault, as in "Range.values". */
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** An error with Excel's own message for its code. */
export function excelError(code: ErrorCode, location = ""): HostError {
  return new HostError(code, messages[code], location);
}

/** Throws where the host was told to fail with a code. */
export function failAsTold(code: string | undefined, location: string): void {
  if (code !== undefined) throw new HostError(code, "The host was told to fail.", location);
}

/** Named, so that whoever needs the member knows what to add to the host. */
export function notImplemented(member: string, more = ""): HostError {
  return new HostError("NotImplemented", `the preview host has no ${member}${more}`, member);
}
