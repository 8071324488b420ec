/** The error codes of Excel that the host answers with. */
export type ErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

/** Excel's message for each code. */
const messages: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
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

/** Named, so that whoever needs the member knows what to add to the host. */
export function notImplemented(member: string, more = ""): HostError {
  return new HostError("NotImplemented", `the preview host has no ${member}${more}`, member);
}
