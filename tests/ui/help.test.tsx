// The help page: an adult first, then the class's own line, then numbers that are sure.
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import lines from '../../assets/helplines.json';
import { HelpLines } from '../../src/ui/screens/help-lines';
import { HelpScreen, type HelpScreenProps } from '../../src/ui/screens/help-screen';
import { draw, expectAccessible } from './support';

const nothing = () => undefined;
const page = (country: string, props: Partial<HelpScreenProps> = {}) => (
  <HelpScreen
    stories={['Keep the copies together.']}
    numbers={<HelpLines lines={lines} country={country} onCountry={nothing} />}
    onBack={nothing}
    {...props}
  />
);

describe('the help page', () => {
  it.each(['', 'US', 'JP', 'NL', 'other'])('has no serious barrier with the country "%s"', async (country) => {
    const { container } = draw(page(country, { classLine: 'School counsellor, room 12' }));
    await expectAccessible(container);
  });

  it('begins with an adult to tell today, and the class line stands right under it', () => {
    const { container } = draw(page('GB', { classLine: 'School counsellor, room 12, 555 123' }));
    const [first, second] = [...container.querySelectorAll('.paper > :not(h1, .row)')];
    expect(first?.textContent).toMatch(/^Tell an adult you trust, today/);
    expect(second?.textContent).toBe("Your class's own:School counsellor, room 12, 555 123");
  });

  it('shows what a teacher wrote as text and never as a link', () => {
    const { container } = draw(page('', { classLine: '<a href="javascript:x">http://x.example</a>' }));
    expect(screen.getByText('<a href="javascript:x">http://x.example</a>').closest('a')).toBeNull();
    expect(container.querySelectorAll('.helpline a')).toHaveLength(0);
  });

  it('has no heading for a class without a line', () => {
    draw(page(''));
    expect(screen.queryByText("Your class's own:")).toBeNull();
  });
});

describe('the numbers', () => {
  it('say how a line is reached, its kind, its hours, and that nobody has checked it yet', () => {
    draw(page('US'));
    const text = screen.getByText('Crisis Text Line').closest('li') as HTMLElement;
    expect(within(text).getByRole('link', { name: 'Text 741741' }).getAttribute('href')).toBe('sms:741741');
    within(text).getByText('Begin with the word HOME.');
    within(text).getByText(/^For a crisis of any kind/);
    within(text).getByText('day and night · price not known · not yet checked by a person');
  });

  it('call nobody by themselves and make no call of a line on WhatsApp', () => {
    draw(page('TR'));
    screen.getByText('WhatsApp 0530 918 11 17');
    expect(document.querySelectorAll('a[href^="tel:"]')).toHaveLength(0);
  });

  it.each(['NL', 'CA', 'PK', 'JO'])('are not shown for %s, where none is sure', (country) => {
    const { container } = draw(page(country));
    expect(container.querySelectorAll('.helplines li')).toHaveLength(0);
    expect(screen.getByRole('status').textContent).toContain('we have no number that we are sure of');
    expect(container.textContent).not.toMatch(/0800 0432|668-6868|39393/);
  });

  it('have a finder beside them that leaves the game openly', () => {
    draw(page('other'));
    const link = screen.getByRole('link', { name: 'Open Child Helpline International in a new tab' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    screen.getByText(/on their own website, not in this game/);
  });

  it('change with the country', () => {
    const onCountry = vi.fn();
    draw(<HelpLines lines={lines} country="" onCountry={onCountry} />);
    fireEvent.change(screen.getByLabelText("Which country's numbers shall we show?"), { target: { value: 'FR' } });
    expect(onCountry).toHaveBeenCalledWith('FR');
  });
});
