// A level between nothing and all.
import { useId } from 'preact/hooks';

/** What a slider needs; `value` is 0..1. */
export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A range input in steps of ten per cent; the label says the level in words. */
export function Slider({ label, value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="10"
        value={Math.round(value * 100)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
