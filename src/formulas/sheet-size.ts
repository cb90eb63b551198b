/** The rows of a sheet, as Excel sets them. */
export const MAX_ROWS = 1_048_576;
/** The columns of a sheet: A to XFD. */
export const MAX_COLUMNS = 16_384;
