/** A value as Excel gives it: `''` for an empty cell, the text of an error such as `#REF!`. */
export type HostValue = string | number | boolean;

/** Excel's `RangeValueType`, as far as this host knows types. */
export type HostValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** Excel's `SheetVisibility`. */
export type HostVisibility = 'Visible' | 'Hidden' | 'VeryHidden';
