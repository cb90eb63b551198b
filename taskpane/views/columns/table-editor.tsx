import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { entriesOf, withEntries, withoutEntries, type Mapping } from '../../../src/index';
import { usePane, useSessionState } from '../../app/pane-context';
import { MappingChange } from './mapping-change';
import type { MappingSubject } from './mapping-subject';
import { PartEditor } from './part-editor';
import { draftOf, entriesOfDraft, isSameDraft, type PartDraft, type TableDraft } from './table-draft';
import { questionsIn, type TableShape } from './table-shapes';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is about to be kept: a draft, or what is recognised without any mapping. */
type Wish = TableDraft | 'recognised';

/** The columns of a table with their fields, to be corrected; nothing is kept before the user says so. */
export function TableEditor({
  shape,
  subject,
  isMapped,
  onDone,
}: {
  readonly shape: TableShape;
  readonly subject: MappingSubject;
  readonly isMapped: boolean;
  /** The table is new to the view, and is done with once it is kept or given up. */
  readonly onDone?: () => void;
}) {
  const { say } = usePane();
  const { work } = useSessionState();
  const styles = useStyles();
  const [wish, setWish] = useState<Wish>();
  const { mapping } = subject.opened.remembered;
  const isNew = onDone !== undefined;
  const draft = wish === undefined || wish === 'recognised' || wish === 'ignored' ? draftOf(shape) : wish;
  const wanted = useMemo((): Mapping | undefined => {
    const blocks = shape.places.flatMap((place) => place.blocks);
    if (wish === 'recognised') return mapping && withoutEntries(mapping, entriesOf(mapping, blocks));
    return withEntries(mapping, blocks, entriesOfDraft(shape, wish ?? draftOf(shape)));
  }, [shape, wish, mapping]);
  const change = (next: TableDraft): void => setWish(!isNew && isSameDraft(next, shape) ? undefined : next);
  const changePart = (index: number, part: PartDraft | undefined): void => {
    const parts = draft.flatMap((each, at) => (at !== index ? [each] : part ? [part] : []));
    change(parts.length === 0 ? 'ignored' : parts);
  };
  const close = (): void => {
    setWish(undefined);
    onDone?.();
  };
  return (
    <div className={styles.root}>
      {draft.map((part, index) => (
        <PartEditor
          key={index}
          part={part}
          shape={shape}
          sureness={shape.parts[index]}
          model={subject.model}
          planYears={subject.opened.plan.years}
          isIgnored={wish === 'ignored'}
          onChange={(next) => changePart(index, next)}
        />
      ))}
      {wish === undefined && !isNew ? (
        <div className={styles.buttons}>
          {questionsIn(shape) > 0 && (
            <Button size="small" appearance="primary" disabled={work !== undefined} onClick={() => setWish(draft)}>
              {say('columns.right')}
            </Button>
          )}
          {isMapped && (
            <Button size="small" disabled={work !== undefined} onClick={() => setWish('recognised')}>
              {say('columns.back')}
            </Button>
          )}
        </div>
      ) : (
        <MappingChange
          mapping={wanted}
          subject={subject}
          text={say(
            wish === 'ignored'
              ? 'columns.ignore-touches'
              : wish === 'recognised'
                ? 'columns.back-touches'
                : 'columns.keep-touches',
            { count: shape.places.length },
          )}
          yes={say(wish === 'ignored' ? 'columns.ignore' : wish === 'recognised' ? 'columns.back' : 'columns.keep')}
          onDone={close}
          onNo={close}
        />
      )}
    </div>
  );
}
