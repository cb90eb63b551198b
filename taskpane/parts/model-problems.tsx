import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { describeModelProblem } from '../../src/index';
import { useSurroundings } from '../app/surroundings';
import type { FileProblem } from './read-own-model';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  path: { fontFamily: tokens.fontFamilyMonospace },
});

/** Everything that is wrong in a model of one's own, each with its place in the JSON. */
export function ModelProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { language, say } = useSurroundings();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        <li key={index}>
          <Text size={200}>
            {problem.line !== undefined && `${say('model.line', { line: problem.line })} `}
            {problem.path !== '' && <span className={styles.path}>{problem.path}: </span>}
            {describeModelProblem(problem, language)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
