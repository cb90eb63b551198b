/** The height of a row and of the column headers, in pixels. */
export const ROW_HEIGHT = 22;

/** The width of the row headers, in pixels. */
export const HEADER_WIDTH = 48;
