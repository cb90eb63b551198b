import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

/** A button that lets the user choose files, and hands them over; the same file can be chosen twice. */
export function FileButton({
  accept,
  multiple = false,
  onFiles,
  children,
  ...look
}: Pick<ButtonProps, 'appearance' | 'size' | 'disabled'> & {
  /** The endings that are offered first: `.xlsx,.xlsm`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden
        tabIndex={-1}
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
