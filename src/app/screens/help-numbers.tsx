// The numbers of the help page, fetched only where somebody asks for help.
import { useState } from 'preact/hooks';
import lines from '../../../assets/helplines.json';
import { HelpLines } from '../../ui/screens/help-lines';
import { countryGuess } from './country-guess';

/** Drawn once its words are here. */
export function HelpNumbers() {
  const [country, setCountry] = useState(() =>
    countryGuess(
      navigator.languages,
      lines.map((line) => line.country),
    ),
  );
  return <HelpLines lines={lines} country={country} onCountry={setCountry} />;
}
