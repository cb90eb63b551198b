import { EngineFault } from '../engine';

/** Excel's refusal of what is not there. */
export function notFound(): EngineFault {
  return new EngineFault('ItemNotFound', "The requested resource doesn't exist.");
}

/** Excel's refusal of an argument that cannot be. */
export function invalidArgument(): EngineFault {
  return new EngineFault('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

/** Excel's refusal of a name that something else has. */
export function alreadyExists(): EngineFault {
  return new EngineFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** Excel's refusal of what protection forbids. */
export function accessDenied(): EngineFault {
  return new EngineFault('AccessDenied', "You can't perform the requested operation.");
}

/** Excel's refusal of what cannot be done with this object now. */
export function invalidOperation(message = 'The operation is invalid for the current object.'): EngineFault {
  return new EngineFault('InvalidOperation', message);
}
