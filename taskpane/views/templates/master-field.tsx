import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GovernanceModel } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { FileButton } from '../../parts/file-button';
import { faultText } from '../../session/fault-text';
import { readMaster, type Master } from './read-master';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  problem: { overflowWrap: 'anywhere' },
});

/** Where organisation, council goals and decided frames come from: nowhere, the open workbook, or a file. */
export function MasterField({
  open,
  chosen,
  model,
  onChange,
}: {
  /** The open workbook's name; absent where it lists no organisation. */
  readonly open: string | undefined;
  readonly chosen: Master | 'open' | undefined;
  readonly model: GovernanceModel;
  readonly onChange: (master: Master | 'open' | undefined) => void;
}) {
  const { say, language } = usePane();
  const styles = useStyles();
  const [file, setFile] = useState<Master>();
  const [problem, setProblem] = useState<string>();
  const read = async (picked: File): Promise<void> => {
    setProblem(undefined);
    const reading = await readMaster(picked, model);
    if ('plan' in reading) {
      const master = { name: picked.name, plan: reading.plan };
      setFile(master);
      onChange(master);
    } else if ('fault' in reading) setProblem(faultText(reading.fault, say, picked.name));
    else {
      const { path, reason } = reading.refused;
      setProblem(
        say('templates.unusable', { file: picked.name, path: path === '' ? '/' : path, reason: reason[language] }),
      );
    }
  };
  return (
    <div className={styles.root}>
      <Field size="small" label={say('templates.master')} hint={say('templates.master-what')}>
        <Select
          size="small"
          value={chosen === undefined ? 'none' : chosen === 'open' ? 'open' : 'file'}
          onChange={(_, { value }) => onChange(value === 'open' ? 'open' : value === 'file' ? file : undefined)}
        >
          <option value="none">{say('templates.no-master')}</option>
          {open !== undefined && <option value="open">{say('templates.open-master', { name: open })}</option>}
          {file && <option value="file">{file.name}</option>}
        </Select>
      </Field>
      <div>
        <FileButton size="small" accept=".xlsx,.xlsm,.json" onFiles={([picked]) => picked && void read(picked)}>
          {say('templates.choose-master')}
        </FileButton>
      </div>
      {problem !== undefined && (
        <Text role="alert" size={200} className={styles.problem}>
          {problem}
        </Text>
      )}
    </div>
  );
}
