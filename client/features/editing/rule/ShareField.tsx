import { Autocomplete } from '@mantine/core';

const usual = ['1/2', '2/3', '3/4', '100%'];

/** A share as a fraction or a percentage, with the usual ones to choose from. */
export function ShareField(props: {
  id: string;
  label: string;
  error: string | undefined;
  value: string;
  onChange: (text: string) => void;
}) {
  return (
    <Autocomplete
      id={props.id}
      label={props.label}
      error={props.error}
      data={usual}
      filter={({ options }) => options}
      value={props.value}
      onChange={props.onChange}
      comboboxProps={{ width: 96, position: 'bottom-start' }}
    />
  );
}
