import { ActionBoard } from './app/action-board';

/** The little that is there before anybody looks at the pane: it brings the pane in when it is wanted. */
const actions = new ActionBoard();

void import('./main').then(({ openFileMode }) => openFileMode(document.getElementById('styrkoll')!));
void actions;
