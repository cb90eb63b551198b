import { chooseEngine } from '../default-engine';
import { UNIVER } from '../engines';

// To be imported before a test file that is written for any engine: its workbooks are then opened in Univer.
chooseEngine(UNIVER.open);
