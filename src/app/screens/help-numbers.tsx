// The numbers of the help page, fetched only where somebody asks for help.
import { useState } from 'preact/hooks';
import lines from '../../../assets/helplines.json';
import { HelpLines } from '../../ui/screens/help-lines';

/** The region of the device's first language that names a known one, as a guess; the player can change it. */
function countryGuess(): string {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region);
  return regions.find((region) => lines.some(({ country }) => country === region)) ?? '';
}

/** Drawn once its words are here. */
export function HelpNumbers() {
  const [country, setCountry] = useState(countryGuess);
  return <HelpLines lines={lines} country={country} onCountry={setCountry} />;
}
