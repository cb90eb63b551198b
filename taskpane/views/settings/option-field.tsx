import { Checkbox, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { optionChoices, optionKind, optionKindText, optionText } from '../../../src/index';
import { usePane } from '../../app/pane-context';
import { editedText, optionEditor, readOption } from './option-value';

/** One option of a rule, as a field that fits what it holds. */
export function OptionField({
  ruleId,
  name,
  fallback,
  value,
  onChange,
}: {
  readonly ruleId: string;
  readonly name: string;
  /** The rule's own default. */
  readonly fallback: unknown;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const { say, language } = usePane();
  const editor = optionEditor(ruleId, name, fallback);
  const shown = editedText(editor, value);
  // What is being typed may not be a value yet.
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string }>();
  const text = typed?.of === shown ? typed.text : shown;
  const label = optionText(ruleId, name, language) ?? name;
  const hint = optionKindText(optionKind(ruleId, name, fallback), language);
  if (editor === 'flag')
    return (
      <Checkbox checked={value === true} label={label} onChange={(_, { checked }) => onChange(checked === true)} />
    );
  if (editor === 'choice') {
    return (
      <Field label={label} size="small">
        <Select size="small" value={shown} onChange={(_, data) => onChange(data.value)}>
          {optionChoices(ruleId, name, fallback)?.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (editor === 'file') {
    return (
      <Field label={label} size="small">
        <Text size={200} style={{ overflowWrap: 'anywhere' }}>
          {say('settings.in-file', { value: shown })}
        </Text>
      </Field>
    );
  }
  const isUnreadable = readOption(editor, text) === undefined;
  return (
    <Field
      label={label}
      size="small"
      {...(isUnreadable
        ? { validationState: 'error' as const, validationMessage: say('settings.expected', { kind: hint ?? '' }) }
        : { hint: editor === 'words' ? say('settings.comma') : (hint ?? '') })}
    >
      <Input
        size="small"
        value={text}
        inputMode={editor === 'number' ? 'decimal' : 'text'}
        onChange={(_, data) => {
          const read = readOption(editor, data.value);
          setTyped({ text: data.value, of: read === undefined ? shown : editedText(editor, read) });
          if (read !== undefined) onChange(read);
        }}
      />
    </Field>
  );
}
