const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'The requested operation is not allowed here.',
  ApiNotFound: 'This API is not available in this version of Excel.',
  GeneralException: 'The request could not be processed.',
  InvalidArgument: 'An argument is missing, invalid or of the wrong format.',
  InvalidOperation: 'The operation is not valid on this object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Leave the cell with Enter or Tab, or select another cell, and try again.',
  InvalidReference: 'The reference is not valid for this operation.',
  ItemAlreadyExists: 'There is already an item of that name or id.',
  ItemNotFound: 'The requested item does not exist.',
  RangeExceedsLimit: 'The range has more cells than a request may have.',
  RequestPayloadSizeLimitExceeded: 'The request is larger than a request may be.',
  ResponsePayloadSizeLimitExceeded: 'The response is larger than a response may be.',
};

/** A refusal with Excel's code, as a batch answers it; `location` is the member, such as `Worksheet.getRange`. */
export class HostFault extends Error {
  override readonly name = 'HostFault';

  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
    readonly location: string = '',
  ) {
    super(message);
  }
}

/** The code of what Excel may know and this host does not; not one of Excel's own, so that nobody takes it for Excel's answer. */
export const NOT_HOSTED = 'NotHosted';

/** The refusal of a member that this host lacks: `Range.getImage`. */
export function notHosted(member: string): HostFault {
  return new HostFault(NOT_HOSTED, `This host does not have ${member}.`, member);
}
