/** The drawings in assets/icons; `icon` is the add-in's own, the others are the ribbon's. */
export const ICONS = ['icon', 'check', 'next', 'pane', 'goals', 'template', 'submit'] as const;

/** The sizes in pixels that Excel takes: the ordinary ones and those of enlarged screens. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
